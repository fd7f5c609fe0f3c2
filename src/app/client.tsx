/** Takes over the prerendered page, or renders afresh where the page is another one. */
import { Fragment, startTransition } from 'react'
import { createI18n, takeTexts } from '#i18n'
import { languageAt, properPath } from '#journey'
import { App } from './App.tsx'
import { BrowserAddress, write } from './BrowserAddress.tsx'
import { prepare } from './prepare.ts'
import { createRoot, hydrateRoot } from './react.ts'
import { locate } from './routes.ts'

/** What React hoisted into the head of the prerendered page. */
const hoisted =
  'title, meta[name=description], meta[name=robots], meta[name^="twitter:"], meta[property], link[rel=canonical], link[rel=alternate]'

/** What a framed page needs besides; without it, it is still a page. */
const frame = (i18n: ReturnType<typeof createI18n>) =>
  import('../pages/frame/Framed.tsx').then((one) => one.startFraming(i18n)).catch(() => Fragment)

/** @param home where the guide stands on its host */
export async function start(root: HTMLElement, home: URL): Promise<void> {
  const { pathname, search, hash } = window.location
  const path = properPath(`/${pathname.slice(home.pathname.length)}`)
  const proper = home.pathname + path.slice(1)
  if (proper !== pathname) {
    const address = proper + search + hash
    // A policy of its own needs a document of its own.
    if (locate(path).hasOwnPolicy) return window.location.replace(address)
    if (!write('replace', address)) return
  }

  const language = languageAt(path)
  const i18n = createI18n(language)
  const isFramed = document.documentElement.dataset.framed !== undefined
  const isPrerendered = root.dataset.path === path
  const texts = document.querySelector<HTMLTemplateElement>('template#texts')?.content.textContent
  const hasTexts = isPrerendered && Boolean(texts)
  if (texts && hasTexts) takeTexts(i18n, JSON.parse(texts))
  const [first, Frame] = await Promise.all([
    prepare(path, i18n, hasTexts).catch(() => undefined),
    isFramed ? frame(i18n) : Fragment,
  ])
  // Where a part does not arrive, the served page stays.
  if (!first) return
  const served = root.cloneNode(true)
  /** A page that React fails to show is put back as it was served, or is served anew. */
  const onUncaughtError = (error: unknown) => {
    if (window.location.pathname === proper) root.replaceWith(served)
    else window.location.reload()
    reportError(error)
  }
  // What is relative in the head would be asked for anew at each address.
  const icon = document.querySelector<HTMLLinkElement>('link[rel=icon]')
  if (icon) icon.href = String(icon.href)
  const app = (
    <Frame>
      <BrowserAddress base={home.pathname}>
        <App i18n={i18n} first={first} isPrerendered={isPrerendered} />
      </BrowserAddress>
    </Frame>
  )
  // In small pieces: whoever scrolls or taps meanwhile is not kept waiting.
  if (isPrerendered)
    return startTransition(() => {
      hydrateRoot(root, app, { onUncaughtError })
    })
  for (const element of document.head.querySelectorAll(hoisted)) element.remove()
  document.documentElement.lang = language
  root.replaceChildren()
  createRoot(root, { onUncaughtError }).render(app)
}
