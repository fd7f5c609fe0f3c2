/** Which screen shows a path, what it needs, and how the page changes from one to the next. */
import type { i18n as I18n } from 'i18next'
import { type ComponentType, useContext, useEffect, useRef, useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import { useLocation, useNavigationType } from 'react-router'
import { loadTexts, type Namespace } from '#i18n'
import { languageAt, placeAt } from '#journey'
import { walk } from '#rules'
import { FramingContext } from '../pages/shared/framing.ts'
import type { ScreenProps } from '../pages/shared/screen.ts'

interface Screen {
  /** Where the build finds the component, to tell the browser early what a page will need. */
  readonly file: string
  readonly load: () => Promise<ComponentType<ScreenProps>>
  readonly namespaces: readonly Namespace[]
  /** What stands in the page for browsers without JavaScript; all others load it later. */
  readonly plain?: readonly Namespace[]
}

export const screens = {
  start: {
    file: 'src/pages/start/Start.tsx',
    load: () => import('../pages/start/Start.tsx').then((page) => page.Start),
    namespaces: ['ui', 'start', 'cases'],
  },
  question: {
    file: 'src/pages/question/Question.tsx',
    load: () => import('../pages/question/Question.tsx').then((page) => page.Question),
    namespaces: ['ui', 'questions', 'glossary'],
  },
  verdict: {
    file: 'src/pages/verdict/Verdict.tsx',
    load: () => import('../pages/verdict/Verdict.tsx').then((page) => page.Verdict),
    namespaces: [
      'ui',
      'questions',
      'verdict',
      'verdicts',
      'findings',
      'duties',
      'sanctions',
      'objections',
      'glossary',
      'translations',
    ],
    plain: ['keep'],
  },
  misfit: {
    file: 'src/pages/errors/InvalidPath.tsx',
    load: () => import('../pages/errors/InvalidPath.tsx').then((page) => page.Misfit),
    namespaces: ['ui', 'questions'],
  },
  cases: {
    file: 'src/pages/cases/Cases.tsx',
    load: () => import('../pages/cases/Cases.tsx').then((page) => page.Cases),
    namespaces: ['ui', 'pages', 'cases'],
  },
  sources: {
    file: 'src/pages/sources/Sources.tsx',
    load: () => import('../pages/sources/Sources.tsx').then((page) => page.Sources),
    namespaces: [
      'ui',
      'pages',
      'sources',
      'questions',
      'findings',
      'verdicts',
      'duties',
      'objections',
      'glossary',
      'translations',
      'keep',
    ],
  },
  objections: {
    file: 'src/pages/objections/Objections.tsx',
    load: () => import('../pages/objections/Objections.tsx').then((page) => page.Objections),
    namespaces: ['ui', 'pages', 'objections', 'verdicts', 'translations'],
  },
  about: {
    file: 'src/pages/about/About.tsx',
    load: () => import('../pages/about/About.tsx').then((page) => page.About),
    namespaces: ['ui', 'pages'],
  },
  map: {
    file: 'src/pages/board/DecisionMap.tsx',
    load: () => import('../pages/board/DecisionMap.tsx').then((page) => page.DecisionMap),
    namespaces: ['ui', 'map', 'questions', 'verdicts'],
  },
  glossary: {
    file: 'src/pages/glossary/Glossary.tsx',
    load: () => import('../pages/glossary/Glossary.tsx').then((page) => page.Glossary),
    namespaces: ['ui', 'glossary'],
  },
  compare: {
    file: 'src/pages/plan/Compare.tsx',
    load: () => import('../pages/plan/Compare.tsx').then((page) => page.Compare),
    namespaces: ['ui', 'compare', 'questions', 'verdict', 'verdicts', 'findings', 'cases', 'keep'],
  },
  embed: {
    file: 'src/pages/embed/Embed.tsx',
    load: () => import('../pages/embed/Embed.tsx').then((page) => page.Embed),
    namespaces: ['ui', 'embed', 'questions', 'cases'],
  },
  notFound: {
    file: 'src/pages/errors/NotFound.tsx',
    load: () => import('../pages/errors/NotFound.tsx').then((page) => page.NotFound),
    namespaces: ['ui'],
  },
} as const satisfies Record<string, Screen>

/** The screen for a path, and what it is given. */
export function screenAt(path: string): { name: keyof typeof screens; props: ScreenProps } {
  const place = placeAt(path)
  const props = { language: languageAt(path), path, asked: [] }
  if (!place) return { name: 'notFound', props }
  if (place.page !== 'check') return { name: place.page, props }
  const { position, rest } = walk(place.asked)
  const name = rest.length > 0 ? 'misfit' : 'verdict' in position ? 'verdict' : 'question'
  return { name, props: { ...props, asked: place.asked } }
}

export interface Prepared {
  readonly Screen: ComponentType<ScreenProps>
  readonly props: ScreenProps
}

/** Loads what the screen at a path needs, so that it renders at once; rejects where that fails. */
export async function prepare(path: string, i18n: I18n): Promise<Prepared> {
  const { name, props } = screenAt(path)
  const { load, namespaces } = screens[name]
  const [Screen] = await Promise.all([load(), loadTexts(i18n, namespaces)])
  return { Screen, props }
}

/** Shows the place on the page that a link named, opened; the focus goes there where it can. */
function showPlace(hash: string): void {
  const place = document.getElementById(hash.slice(1))
  if (!place) return
  const disclosure = place.closest('details')
  if (disclosure) disclosure.open = true
  place.scrollIntoView()
  disclosure?.querySelector('summary')?.focus({ preventScroll: true })
}

/** After a step: the new heading has the focus, the page starts at its top, and moves in quietly. */
function useArrival(path: string) {
  const { hash } = useLocation()
  const arrivedAt = useRef<string>(undefined)
  const isBackOrForward = useNavigationType() === 'POP'
  const framing = useContext(FramingContext)
  useEffect(() => {
    if (arrivedAt.current === path) return
    // In a frame, Back may come from the host page: then the reader is there, and stays there.
    const moved = arrivedAt.current !== undefined && (!framing || document.hasFocus())
    arrivedAt.current = path
    if (moved) {
      document.documentElement.dataset.moved = ''
      // Back and Forward keep the place on the page that the browser remembers.
      if (!isBackOrForward) window.scrollTo(0, 0)
      document.querySelector('h1')?.focus({ preventScroll: true })
      // In a frame the host page shows the top.
      if (!isBackOrForward && !framing) showPlace(hash)
    }
    framing?.arrived(moved)
  }, [path, hash, isBackOrForward, framing])
}

/** The guide, beginning with a page that is already prepared; stays on it until the next one is. */
export function App({ i18n, first }: { i18n: I18n; first: Prepared }) {
  const { pathname } = useLocation()
  const [{ Screen, props }, show] = useState(first)
  useEffect(() => {
    if (pathname === props.path) return
    let isWanted = true
    const reload = () => window.location.reload()
    // Another language needs other texts, the configurator another policy: a new document.
    const isConfigurator = [pathname, props.path].some((path) => screenAt(path).name === 'embed')
    if (languageAt(pathname) !== i18n.language || isConfigurator) return reload()
    // Where a part cannot be loaded any more, the plain page at this address still can.
    prepare(pathname, i18n).then((next) => isWanted && show(next), reload)
    return () => {
      isWanted = false
    }
  }, [pathname, props.path, i18n])
  useArrival(props.path)
  return (
    <I18nextProvider i18n={i18n}>
      <Screen key={props.path} {...props} />
    </I18nextProvider>
  )
}
