/** The entry in the browser: where the served page can be taken over, loads what does that. */
import { isCapable } from './capable.ts'

/** Where the guide stands on its host, from this script's own address: `/`, `/leitfaden/`; `vite dev` serves at the root. */
const home = new URL(import.meta.hot ? '/' : '..', import.meta.url)

/** What is read comes first on the line, so scripts are asked for after it is painted. A frame out of sight never is. */
const painted = () =>
  new Promise<unknown>((resolve) => {
    if (window.parent !== window || document.hidden) resolve(undefined)
    else requestAnimationFrame(() => setTimeout(resolve))
  })

/** Asks for all scripts at once that the page names as its own. */
function preload() {
  const { parts = '' } =
    document.querySelector<HTMLScriptElement>('script[data-parts]')?.dataset ?? {}
  for (const part of parts.split(' ').filter(Boolean)) {
    const { href } = new URL(part, home)
    const link = document.createElement('link')
    document.head.append(Object.assign(link, { rel: 'modulepreload', crossOrigin: '', href }))
  }
}

/** The reader's scrolling and tapping goes first. */
const pause = () => new Promise((resolve) => setTimeout(resolve))

/** React and the guide are evaluated in tasks of their own. */
async function load() {
  await painted()
  preload()
  await import('./react.ts')
  await pause()
  const { start } = await import('./client.tsx')
  await pause()
  return start
}

const root = document.getElementById('root')
// An archive, or a proxy, may show the page at an address that is not the guide's.
if (root && isCapable && window.location.href.startsWith(home.href))
  load().then(
    (start) => start(root, home),
    // Where a part does not arrive, the served page stays.
    () => undefined,
  )
