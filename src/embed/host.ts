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
      if (embed.isAttached()) continue
      embeds.delete(link)
      // A link that was taken away and comes back becomes a frame again.
      if (link.isConnected) given.add(link)
    }
  }
  const applySurroundings = () => {
    for (const embed of embeds.values()) embed.applySurroundings()
  }
  let soon: number | undefined
  const look = () => {
    if (soon) return
    applySurroundings()
    // Once more when colours that change gradually have arrived.
    soon = window.setTimeout(() => {
      soon = undefined
      applySurroundings()
    }, 500)
  }
  /** Whether a change can change how the page looks around a link: around it, or in its stylesheets. */
  const concerns = ({ type, target }: MutationRecord) =>
    document.head.contains(target) ||
    (type === 'attributes' && [...embeds.keys()].some((link) => target.contains(link)))

  new MutationObserver((mutations) => {
    sweep()
    find()
    if (mutations.some(concerns)) look()
  }).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-ki-anruf-check', 'data-theme', 'class', 'style'],
  })
  // Where pages say that they are dark now, by whatever attribute.
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

const own = document.currentScript
// A module, as some sites make of every script, does not know which one it is.
const scripts = own ? [own] : document.querySelectorAll('script[src$="/embed.js"]')
for (const script of scripts) {
  if (!(script instanceof HTMLScriptElement) || !script.src) continue
  const base = new URL('.', script.src)
  window.kiAnrufCheck ??= new Set()
  if (window.kiAnrufCheck.has(base.href)) continue
  window.kiAnrufCheck.add(base.href)
  start(base)
}
