/**
 * `embed.js`, the script on host pages: turns each link `<a data-ki-anruf-check>` to the guide it was
 * loaded from into a frame, those added later, too. Needs nothing from elsewhere.
 */
import { guideAddress } from './host-address.ts'
import { possibleBases } from './host-base.ts'
import { type Embed, embedAt } from './host-embed.ts'

declare global {
  interface Window {
    /** The one global: the guides whose script runs on this page. */
    kiAnrufCheck?: Set<string>
  }
}

const marked = 'a[data-ki-anruf-check]'

const links = () => document.querySelectorAll<HTMLAnchorElement>(marked)

/** Turns links to the guide into frames. @param bases the places where it may stand */
function start(bases: readonly URL[], site: string): void {
  const embeds = new Map<HTMLAnchorElement, Embed>()
  /** Links that stay links: this browser cannot make a frame of them. */
  const given = new WeakSet<HTMLAnchorElement>()

  const find = () => {
    for (const link of links()) {
      const base = bases.find((one) => guideAddress(link.href, one))
      if (!base || embeds.has(link) || given.has(link)) continue
      try {
        // A guide that has moved is asked for where it was and answers from where it was built for.
        const embed = embedAt(link, base, [base.origin, ...(site ? [new URL(site).origin] : [])])
        if (embed) embeds.set(link, embed)
      } catch {
        given.add(link)
      }
    }
  }
  const sweep = () => {
    for (const [link, embed] of embeds) {
      // A link that was taken away and comes back becomes a frame again.
      if (!embed.isAttached()) embeds.delete(link)
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
  for (const type of ['beforeprint', 'afterprint'])
    window.addEventListener(type, () => {
      for (const embed of embeds.values()) embed.print(type === 'beforeprint')
    })
  find()
}

/** Says on the console, once, that no marked link leads to any guide whose script runs here. */
function explain(running: Set<string>): void {
  const isOurs = ({ href }: HTMLAnchorElement) => [...running].some((base) => href.startsWith(base))
  if (running.has('-') || links().length === 0 || [...links()].some(isOurs)) return
  running.add('-')
  // biome-ignore lint/suspicious/noConsole: it is there that whoever embeds the guide looks when nothing happens.
  console.info('embed.js: no marked link leads to its address. Exclude it from optimisers.')
}

const own = document.currentScript
const running = window.kiAnrufCheck instanceof Set ? window.kiAnrufCheck : new Set<string>()
window.kiAnrufCheck = running
// A module, as some sites make of every script, does not know which one it is.
const scripts = [...document.scripts].map(({ src }) => src)
const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
const site = typeof SITE_URL === 'undefined' ? '' : SITE_URL
const bases = possibleBases(
  own instanceof HTMLScriptElement ? own.src : '',
  [...scripts, ...loaded],
  site,
).filter(({ href }) => !running.has(href) && running.add(href))
if (bases.length > 0) start(bases, site)
// By then every other script has run, and every link stands there.
if (document.readyState === 'complete') explain(running)
else window.addEventListener('load', () => explain(running))
