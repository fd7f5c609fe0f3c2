/** The main part of a page, with what others read off its markup. */
import type { HTMLAttributes, ReactNode } from 'react'
import type { Language } from '#i18n'
import { ExplainTerms } from './TextWithTerms.tsx'

type Data = Readonly<Partial<Record<'data-question' | 'data-verdict' | 'data-level', string>>>

/** What search engines read: the page's words are marked where they stand. */
type Microdata = Pick<HTMLAttributes<HTMLElement>, 'itemScope' | 'itemType'>

interface Props extends Data, Microdata {
  readonly className?: string
  readonly children: ReactNode
}

export function Main(props: Props) {
  return <main id="main" {...props} />
}

/** @param texts what the page says, in the order in which it is read: terms are explained where they first occur */
export function MainWithTerms({
  language,
  texts,
  children,
  ...main
}: Props & { language: Language; texts: readonly string[] }) {
  return (
    <Main {...main}>
      <ExplainTerms language={language} texts={texts}>
        {children}
      </ExplainTerms>
    </Main>
  )
}
