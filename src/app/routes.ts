/** Which screen shows a path: the only place that says so, for the browser and the prerenderer alike. */
import { createElement, type ReactElement } from 'react'
import { languages } from '#i18n'
import { languageAt, matchablePath, type PlainPage, pathOf, plainPages, segmentsIn } from '#journey'
import { walk } from '#rules'
import type { Kind, Screen, ScreenProps, ScreenPropsOf } from '../pages/shared/screen.ts'

/** Where a screen's module is. */
interface Module<K extends Kind> {
  /** Its source, by which the build finds what the browser is to load early. */
  readonly file: string
  readonly load: () => Promise<{ readonly screen: Screen<ScreenPropsOf<K>> }>
  /** Whether its page has a policy of its own, hence needs its own document. */
  readonly hasOwnPolicy?: true
  /** Set once it is loaded, so that the next page of its kind is shown at once. */
  screen?: Screen<ScreenPropsOf<K>>
}

type Loaded = Pick<Screen, 'namespaces' | 'inPage'> & { readonly element: ReactElement }

/** What a path shows, whether its module is loaded or not. */
export interface Located extends Pick<Module<Kind>, 'file' | 'hasOwnPolicy'> {
  readonly props: ScreenProps
  /** There once the module is loaded. */
  readonly loaded: Loaded | undefined
  readonly load: () => Promise<Loaded>
}

function located<K extends Kind>(module: Module<K>, props: ScreenPropsOf<K>): Located {
  const { file, hasOwnPolicy } = module
  const withProps = ({ component, ...needs }: Screen<ScreenPropsOf<K>>): Loaded => ({
    ...needs,
    element: createElement<ScreenPropsOf<K>>(component, props),
  })
  return {
    file,
    ...(hasOwnPolicy && { hasOwnPolicy }),
    props,
    loaded: module.screen && withProps(module.screen),
    async load() {
      module.screen ??= (await module.load()).screen
      return withProps(module.screen)
    },
  }
}

const pages: Readonly<Record<PlainPage, Module<'page'>>> = {
  start: { file: 'src/pages/start/Start.tsx', load: () => import('../pages/start/Start.tsx') },
  map: {
    file: 'src/pages/board/DecisionMap.tsx',
    load: () => import('../pages/board/DecisionMap.tsx'),
  },
  cases: { file: 'src/pages/cases/Cases.tsx', load: () => import('../pages/cases/Cases.tsx') },
  objections: {
    file: 'src/pages/objections/Objections.tsx',
    load: () => import('../pages/objections/Objections.tsx'),
  },
  sources: {
    file: 'src/pages/sources/Sources.tsx',
    load: () => import('../pages/sources/Sources.tsx'),
  },
  glossary: {
    file: 'src/pages/glossary/Glossary.tsx',
    load: () => import('../pages/glossary/Glossary.tsx'),
  },
  plan: { file: 'src/pages/plan/Plan.tsx', load: () => import('../pages/plan/Plan.tsx') },
  embed: {
    file: 'src/pages/embed/Embed.tsx',
    load: () => import('../pages/embed/Embed.tsx'),
    hasOwnPolicy: true,
  },
  about: { file: 'src/pages/about/About.tsx', load: () => import('../pages/about/About.tsx') },
}

const question: Module<'question'> = {
  file: 'src/pages/question/Question.tsx',
  load: () => import('../pages/question/Question.tsx'),
}
const verdict: Module<'verdict'> = {
  file: 'src/pages/verdict/Verdict.tsx',
  load: () => import('../pages/verdict/Verdict.tsx'),
}
const invalidPath: Module<'invalidPath'> = {
  file: 'src/pages/errors/InvalidPath.tsx',
  load: () => import('../pages/errors/InvalidPath.tsx'),
}
const notFound: Module<'notFound'> = {
  file: 'src/pages/errors/NotFound.tsx',
  load: () => import('../pages/errors/NotFound.tsx'),
}

type Address = Pick<ScreenProps, 'language' | 'path'>

function locateCheck(address: Address): Located {
  const { position, rest } = walk(segmentsIn(address.path))
  if (rest.length > 0)
    return located(invalidPath, { ...address, kind: 'invalidPath', position, rest })
  return 'verdict' in position
    ? located(verdict, { ...address, kind: 'verdict', position })
    : located(question, { ...address, kind: 'question', position })
}

type Locate = (address: Address) => Located

const locatePage =
  (name: PlainPage): Locate =>
  (address) =>
    located(pages[name], { ...address, kind: 'page' })

const locateOther: Locate = (address) => located(notFound, { ...address, kind: 'notFound' })

const routes: ReadonlyMap<string, Locate> = new Map([
  ['/', locatePage('start')],
  ...languages.flatMap((language) =>
    plainPages.map((page) => [pathOf({ page, language }), locatePage(page)] as const),
  ),
])

/** What a path shows. @param path from the root of the guide, whatever it holds */
export function locate(path: string): Located {
  const language = languageAt(path)
  const proper = matchablePath(path)
  const isCheck = proper.startsWith(pathOf({ page: 'check', language, segments: [] }))
  const route = routes.get(proper) ?? (isCheck ? locateCheck : locateOther)
  return route({ language, path })
}
