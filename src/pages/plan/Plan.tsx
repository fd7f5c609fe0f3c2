/** Two ways side by side, as the query names them; whatever else it holds gets a clear word and a way on. */
import { useTranslation } from 'react-i18next'
import { useHydrated, useWays } from '#journey'
import { type AtVerdict, verdictOf } from '#rules'
import { Head } from '../shared/Head.tsx'
import { Main } from '../shared/Main.tsx'
import type { PageProps, Screen } from '../shared/screen.ts'
import { VersionNotice } from '../shared/VersionNotice.tsx'
import { AllPaths } from './AllPaths.tsx'
import { Comparison } from './Comparison.tsx'
import { ComparisonCandidates } from './ComparisonCandidates.tsx'
import { InvalidWays, NoWays, OpenWay, TooManyWays } from './IncompleteComparison.tsx'

function Plan(screen: PageProps) {
  const { language, path } = screen
  const { t } = useTranslation(['ui', 'plan'])
  const isHydrated = useHydrated()
  const ways = useWays()

  const whole = ways
    .filter(({ rest }) => rest.length === 0)
    .map(({ position }) => position)
    .filter((position): position is AtVerdict => 'verdict' in position)
  const [first, second] = whole
  const isPair = ways.length === 2 && whole.length === 2
  const isSame = first?.answers.join() === second?.answers.join()

  const content = () => {
    if (!isHydrated) return <AllPaths language={language} />
    if (ways.length === 0) return <NoWays language={language} />
    if (ways.some(({ rest }) => rest.length > 0)) {
      return <InvalidWays language={language} read={ways} />
    }
    if (ways.length > 2) return <TooManyWays language={language} read={ways} />
    if (whole.length < ways.length) return <OpenWay language={language} read={ways} />
    if (first && second && !isSame) {
      return <Comparison language={language} first={first} second={second} />
    }
    return first && <ComparisonCandidates language={language} way={first} isTwice={isPair} />
  }
  const short = (way: AtVerdict) => t(`levels.${verdictOf(way.verdict).level}.short`)
  const title =
    isPair && first && second && !isSame
      ? t('plan:titleOf', { first: short(first), second: short(second) })
      : t('plan:title')
  return (
    <Main>
      <Head title={title} description={t('plan:description')} path={path} noindex />
      <h1 tabIndex={-1}>{t('plan:title')}</h1>
      <VersionNotice {...screen} />
      {content()}
    </Main>
  )
}

export const screen: Screen = {
  component: Plan,
  namespaces: ['ui', 'plan', 'questions', 'verdict', 'verdicts', 'findings', 'cases', 'keep'],
}
