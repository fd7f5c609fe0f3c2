/** What stands in place of a frame that waits for the reader's word: quiet, and asking nobody for anything. */
import { isReadable, type Rgb } from './colour.ts'
import { style } from './host-room.ts'
import type { Surroundings } from './host-surroundings.ts'
import { textsIn } from './host-texts.ts'

/** In a shadow tree, where no style of the page reaches but the size of `rem`; the guide's own colours. */
const css = `
  :host { all: initial !important; display: block !important; }
  div {
    padding: 20px; border: 1px solid light-dark(#d9d6cd, #454a54); border-radius: 4px;
    font: 16px/1.5 system-ui, sans-serif; color: light-dark(#1b1d23, #ecebe6);
  }
  .own { background: light-dark(#fbfaf7, #14161a); }
  p { margin: 0 0 12px; }
  strong { font-weight: 600; }
  .quiet { font-size: 14px; color: light-dark(#565a63, #a6aab3); }
  .row { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 20px; margin: 0; }
  button, a { font: inherit; min-height: 44px; color: var(--accent); }
  a { display: inline-flex; align-items: center; }
  button {
    padding: 8px 16px; border: 0; border-radius: 4px; cursor: pointer; font-weight: 600;
    background: var(--accent); color: light-dark(#fff, #10181b);
  }
  :focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
`

export interface PreviewOptions {
  readonly title: string
  readonly address: URL
  readonly language: string
  readonly accent: Rgb | undefined
  readonly surroundings: Surroundings
  readonly onLoad: () => void
}

/** Shows the page around it in the preview, too. */
export function applyPreviewSurroundings(
  preview: HTMLElement,
  { theme, ground }: Surroundings,
  accent: Rgb | undefined,
): void {
  const box = preview.shadowRoot?.querySelector('div')
  if (!box) return
  const own = theme === 'dark' ? '#7cc7dc' : '#0b5c6b'
  style(box, {
    'color-scheme': theme,
    '--accent': accent && isReadable(accent, theme) ? `rgb(${accent})` : own,
  })
  box.classList.toggle('own', ground === 'own')
}

export function makePreview(options: PreviewOptions): HTMLElement {
  const { title, address, language, accent, surroundings, onLoad } = options
  const text = textsIn(language)
  const preview = document.createElement('div')
  const shadow = preview.attachShadow({ mode: 'open' })
  // A constructed sheet is no inline style: the page's policy need not allow any.
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  shadow.adoptedStyleSheets = [sheet]

  const add = <Name extends keyof HTMLElementTagNameMap>(
    parent: Node,
    tag: Name,
    words = '',
  ): HTMLElementTagNameMap[Name] => {
    const element = document.createElement(tag)
    element.textContent = words
    parent.appendChild(element)
    return element
  }
  const box = add(shadow, 'div')
  box.lang = language
  add(add(box, 'p'), 'strong', title)
  add(box, 'p', text.preview.replace('{{host}}', address.host)).className = 'quiet'
  const row = add(box, 'p')
  row.className = 'row'
  add(row, 'button', text.load).addEventListener('click', onLoad)
  const link = add(row, 'a', text.newTab)
  link.href = address.href
  link.target = '_blank'
  link.rel = 'noreferrer'
  applyPreviewSurroundings(preview, surroundings, accent)
  return preview
}
