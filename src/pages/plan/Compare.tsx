/** Two ways side by side, as the query names them; whatever else it holds gets a clear word and a way on. */
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigationType } from 'react-router'
import { useHydrated, useSearch, useWays } from '#journey'
import { type AtVerdict, verdictOf } from '#rules'
import { Head } from '../shared/Head.tsx'
import { Layout } from '../shared/Layout.tsx'
import type { ScreenProps } from '../shared/screen.ts'
import { MadeWith } from '../shared/VersionNotice.tsx'
import { EveryWay } from './AllPaths.tsx'
import { Comparison } from './Comparison.tsx'
import { Partners } from './ComparisonCandidates.tsx'
import { MisfitWays, NoWays, OpenWay, TooManyWays } from './IncompleteComparison.tsx'

/** Another query is another page to the reader: the heading has the focus, as after every step. */
function useArrival(search: string, isHydrated: boolean) {
  const arrivedAt = useRef<string>(undefined)
  const isBackOrForward = useNavigationType() === 'POP'
  useEffect(() => {
    const before = arrivedAt.current
    if (!isHydrated || before === search) return
    arrivedAt.current = search
    // The first time, the page itself has just arrived.
    if (before === undefined) return
    if (!isBackOrForward) window.scrollTo(0, 0)
    document.querySelector('h1')?.focus({ preventScroll: true })
  }, [search, isHydrated, isBackOrForward])
}

export function Compare(screen: ScreenProps) {
  const { language, path } = screen
  const { t } = useTranslation(['ui', 'compare'])
  const isHydrated = useHydrated()
  const ways = useWays()
  useArrival(useSearch(), isHydrated)

  const whole = ways
    .filter(({ rest }) => rest.length === 0)
    .map(({ position }) => position)
    .filter((position): position is AtVerdict => 'verdict' in position)
  const [first, second] = whole
  const isPair = ways.length === 2 && whole.length === 2
  const isSame = first?.answers.join() === second?.answers.join()

  const content = () => {
    if (!isHydrated) return <EveryWay language={language} />
    if (ways.length === 0) return <NoWays language={language} />
    if (ways.some(({ rest }) => rest.length > 0)) {
      return <MisfitWays language={language} read={ways} />
    }
    if (ways.length > 2) return <TooManyWays language={language} read={ways} />
    if (whole.length < ways.length) return <OpenWay language={language} read={ways} />
    if (first && second && !isSame) {
      return <Comparison language={language} first={first} second={second} />
    }
    return first && <Partners language={language} way={first} isTwice={isPair} />
  }
  const short = (way: AtVerdict) => t(`levels.${verdictOf(way.verdict).level}.short`)
  const title =
    isPair && first && second && !isSame
      ? t('compare:titleOf', { first: short(first), second: short(second) })
      : t('compare:title')
  return (
    <Layout {...screen}>
      <Head title={title} description={t('compare:description')} path={path} noindex />
      <h1 tabIndex={-1}>{t('compare:title')}</h1>
      <MadeWith language={language} asked={[]} page="elsewhere" />
      {content()}
    </Layout>
  )
}
