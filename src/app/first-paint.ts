/** Runs before the first paint: marks on `<html>` how the page is to be shown. Self-contained, at most 1 kB. */
import { isReadable, onHostGround, readHex } from '#embed'

const { pathname, search, hash } = location
const { dataset, style } = document.documentElement
const { font: href } = (document.currentScript as HTMLScriptElement).dataset
const query = new URLSearchParams(search)
const accent = readHex(query.get('accent') ?? '')

// While nothing has taken the page over: after Back, the address that another document left is loaded.
self.onpopstate = () => pathname === location.pathname || location.reload()

for (const theme of ['light', 'dark'] as const) {
  if (query.get('theme') === theme) dataset.theme = theme
  // Where the accent cannot be read, the guide's own stays.
  if (accent && isReadable(accent, theme)) style.setProperty(`--accent-${theme}`, `rgb(${accent})`)
}
if (parent !== self) {
  dataset.framed = self.name === onHostGround ? 'host' : ''
  // WordPress's secret: the next document in this frame has another address, but the same name.
  if (/^#\?secret=/.test(hash)) self.name = hash
} else {
  // In a frame, nobody is shown anything.
  if (query.has('present')) dataset.present = ''
  const link = document.createElement('link')
  // The styles would ask for it late; a framed page does without it.
  document.head.append(Object.assign(link, { rel: 'preload', as: 'font', crossOrigin: '', href }))
}
