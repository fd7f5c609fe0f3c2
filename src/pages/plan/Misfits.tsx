/** Ways that do not fit: an earlier version made them and they are asked anew, or what fits and the way on. */
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pathOf, pendingQuery, useSearch, type useWays, versionIn, waysQuery } from '#journey'
import { type EarlierAddress, earlierAddress, resumeEarlier, version } from '#rules'
import { Link } from '../shared/Link.tsx'
import type { PageProps } from '../shared/screen.ts'
import { Then, wholeVersion } from '../shared/Then.tsx'
import { PlanMain } from './PlanMain.tsx'

type Read = ReturnType<typeof useWays>

const shorten = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text)
const segmentsOf = ({ position, rest }: Read[number]) => [...position.answers, ...rest]

/** For each way the earlier version that knows it, if any; undefined until that is clear. */
function useEarlier(read: Read): readonly (EarlierAddress | undefined)[] | undefined {
  const linked = versionIn(useSearch())
  const spelt = read.map((one) => segmentsOf(one).join('.')).join(' ')
  const [found, set] = useState<{ spelt: string; all: readonly (EarlierAddress | undefined)[] }>()
  useEffect(() => {
    let isWanted = true
    const asked = spelt.split(' ').map((way) => way.split('.'))
    Promise.all(
      asked.map((segments) => earlierAddress(segments, linked || undefined).catch(() => undefined)),
    ).then((all) => isWanted && set({ spelt, all }))
    return () => {
      isWanted = false
    }
  }, [spelt, linked])
  return found?.spelt === spelt ? found.all : undefined
}

export function Misfits({ screen, read }: { screen: PageProps; read: Read }) {
  const { t } = useTranslation(['ui', 'plan'])
  const { language } = screen
  const earlier = useEarlier(read)
  const resumed = read.map((one, at) =>
    earlier?.[at] && one.rest.length > 0
      ? resumeEarlier(segmentsOf(one))
      : { position: one.position, pendingAnswers: [] },
  )
  // One address has pending answers for one way only: those of the one that is asked first.
  const asked = resumed.find(({ position }) => 'question' in position)
  return (
    <PlanMain screen={screen} heading={t('plan:title')}>
      <p>{t('plan:misfit.lead')}</p>
      <ul>
        {read.map(({ rest: [part] }, at) => {
          if (part === undefined) return null
          const made = earlier?.[at]
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: the ways of an address have no other name
            <li key={at} data-earlier={made?.version}>
              {t('plan:numbered', { number: at + 1 })}: <code data-misfit>{shorten(part)}</code>
              {made && (
                <p>
                  {t('plan:misfit.earlier', {
                    made: wholeVersion(made.version),
                    today: wholeVersion(version),
                  })}
                </p>
              )}
              {made?.said && <Then said={made.said} language={language} />}
            </li>
          )
        })}
      </ul>
      <p>
        <Link
          className="action"
          to={pathOf({ page: 'plan', language })}
          query={{
            ...waysQuery(...resumed.map(({ position }) => position.answers)),
            ...pendingQuery(asked?.pendingAnswers ?? []),
            v: null,
          }}
        >
          {t('plan:misfit.onward')}
        </Link>
      </p>
      <p>
        <Link to={pathOf({ page: 'plan', language })}>{t('plan:anew')}</Link>
      </p>
    </PlanMain>
  )
}
