/** Runs before the first paint: marks on `<html>` how the page is to be shown. Self-contained, at most 1 kB. */
import { isReadable, onHostGround, readHex } from '#embed'

const { pathname } = location
// While nothing has taken the page over: after Back, an address that another document left is loaded.
onpopstate = () => {
  if (location.pathname !== pathname) location.reload()
}
const { dataset, style } = document.documentElement
const query = new URLSearchParams(location.search)
const accent = query.get('accent') ?? ''
const colour = readHex(accent)
for (const theme of ['light', 'dark'] as const) {
  if (query.get('theme') === theme) dataset.theme = theme
  // Where the accent cannot be read, the guide's own stays.
  if (colour && isReadable(colour, theme)) style.setProperty(`--accent-${theme}`, `rgb(${colour})`)
}
if (query.has('present')) dataset.present = ''
const { font } = (document.currentScript as HTMLScriptElement).dataset
if (parent !== window) {
  dataset.framed = window.name === onHostGround ? 'host' : ''
  // WordPress's secret: the next document in this frame has another address, but the same name.
  if (location.hash.startsWith('#?secret=')) window.name = location.hash
} else if (font) {
  // The styles would ask for it late; a framed page does without it.
  const preload = { rel: 'preload', as: 'font', crossOrigin: '', href: font }
  document.head.append(Object.assign(document.createElement('link'), preload))
}
