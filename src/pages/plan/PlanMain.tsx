/** The main part of the plan's page, whatever state it is in: its heading, and what an old link has to tell. */
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Head } from '../shared/Head.tsx'
import { Main } from '../shared/Main.tsx'
import type { PageProps } from '../shared/screen.ts'
import { VersionNotice } from '../shared/VersionNotice.tsx'

export function PlanMain({
  screen,
  heading,
  title,
  above,
  className,
  children,
}: {
  screen: PageProps
  heading: string
  /** In the browser's tab, where it is another. */
  title?: string
  /** What the heading belongs to, in a word. */
  above?: string
  className?: string
  children: ReactNode
}) {
  const { t } = useTranslation('plan')
  return (
    <Main className={`plan-page ${className ?? ''}`}>
      <Head title={title ?? heading} description={t('description')} path={screen.path} noindex />
      <div className="plan-head">
        {above && <p className="note">{above}</p>}
        <h1 tabIndex={-1}>{heading}</h1>
      </div>
      <VersionNotice {...screen} />
      {children}
    </Main>
  )
}
