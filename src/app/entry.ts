/** The entry in the browser: where the served page can be taken over, loads what does that. */
import { isCapable } from './capable.ts'
import '../ui/styles/index.css'
import '../pages/pages.css'

/** Where the guide stands on its host, from this script's own address: `/`, `/leitfaden/`; `vite dev` serves at the root. */
const home = new URL(import.meta.hot ? '/' : '..', import.meta.url)

/** The reader's scrolling and tapping goes first. */
const pause = () => new Promise((resolve) => setTimeout(resolve))

/** Each part is evaluated in a task of its own; they are named in the page, so none is waited for anew. */
async function load() {
  await import('react-dom/client')
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
