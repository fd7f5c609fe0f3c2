/**
 * `embed.js`, the script on host pages: turns each link `<a data-ki-anruf-check>` to the guide it was
 * loaded from into a frame, those added later, too. Needs nothing from elsewhere.
 */
import { type Embed, embedAt } from './host-embed.ts'

declare global {
  interface Window {
    /** The one global: the guides whose script runs on this page. */
    kiAnrufCheck?: Set<string>
  }
}

const marked = 'a[data-ki-anruf-check]'

function start(base: URL): void {
  const embeds = new Map<HTMLAnchorElement, Embed>()
  /** Links that stay links: the page took the frame away, or this browser cannot make one. */
  const given = new WeakSet<HTMLAnchorElement>()

  const find = () => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>(marked)) {
      if (embeds.has(link) || given.has(link)) continue
      try {
        const embed = embedAt(link, base)
        if (embed) embeds.set(link, embed)
      } catch {
        given.add(link)
      }
    }
  }
  const sweep = () => {
    for (const [link, embed] of embeds) {
      if (embed.stands()) continue
      embeds.delete(link)
      // A link that was taken away and comes back becomes a frame again.
      if (link.isConnected) given.add(link)
    }
  }
  const dress = () => {
    for (const embed of embeds.values()) embed.dress()
  }
  const look = () => {
    dress()
    // Once more when colours that change gradually have arrived.
    setTimeout(dress, 500)
  }

  new MutationObserver((mutations) => {
    sweep()
    find()
    if (mutations.some(({ attributeName }) => attributeName === 'data-theme')) look()
  }).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-ki-anruf-check', 'data-theme'],
  })
  // Where pages say that they are dark now.
  new MutationObserver(look).observe(document.documentElement, { attributes: true })
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', look)
  window.addEventListener('message', (event) => {
    for (const embed of embeds.values()) embed.receive(event)
  })
  document.addEventListener('securitypolicyviolation', (event) => {
    for (const embed of embeds.values()) embed.violate(event)
  })
  find()
}

const script = document.currentScript
if (script instanceof HTMLScriptElement && script.src) {
  const base = new URL('.', script.src)
  window.kiAnrufCheck ??= new Set()
  if (!window.kiAnrufCheck.has(base.href)) {
    window.kiAnrufCheck.add(base.href)
    start(base)
  }
}
