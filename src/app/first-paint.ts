/** Runs before the first paint: marks on `<html>` how the page is to be shown. Self-contained, at most 1 kB. */
import { isReadable, onHostGround, readHex } from '#embed'

const { dataset, style } = document.documentElement
const query = new URLSearchParams(location.search)
const themes = ['light', 'dark'] as const
const accent = query.get('accent') ?? ''
const colour = readHex(accent)
for (const theme of themes) {
  if (query.get('theme') === theme) dataset.theme = theme
  // Where the accent cannot be read, the guide's own stays.
  if (colour && isReadable(colour, theme)) style.setProperty(`--accent-${theme}`, `rgb(${colour})`)
}
const { font } = (document.currentScript as HTMLScriptElement).dataset
if (parent !== window) {
  dataset.framed = window.name === onHostGround ? 'host' : ''
  // WordPress's secret: the next document in this frame has another address, but the same name.
  if (location.hash.startsWith('#?secret=')) window.name = location.hash
} else {
  // In a frame, nobody is shown anything.
  if (query.has('present')) dataset.present = ''
  if (font) {
    // The styles would ask for it late; a framed page does without it.
    const preload = { rel: 'preload', as: 'font', crossOrigin: '', href: font }
    document.head.append(Object.assign(document.createElement('link'), preload))
  }
}
