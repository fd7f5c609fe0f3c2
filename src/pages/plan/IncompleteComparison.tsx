/** Where there are not two whole ways to plan: says what is missing, and offers the way on. */
import { useTranslation } from 'react-i18next'
import type { Language } from '#i18n'
import { pathOf, pendingQuery, usePendingAnswers, type useWays, waysQuery } from '#journey'
import type { AnswerId } from '#rules'
import { Answers } from '../shared/Answers.tsx'
import { Link } from '../shared/Link.tsx'
import { questionTitle } from '../shared/labels.ts'

type Read = ReturnType<typeof useWays>
interface Props {
  readonly language: Language
  /** The ways of the address, each as far as it fits. */
  readonly read: Read
}

const letterOf = (at: number) => String.fromCharCode(65 + (at % 26))
const shorten = (text: string) => (text.length > 80 ? `${text.slice(0, 80)}…` : text)

/** The same ways with one of them gone on. */
const withWay = (read: Read, at: number, answers: readonly AnswerId[]) =>
  waysQuery(...read.map(({ position }, n) => (n === at ? answers : position.answers)))

export function NoWays({ language }: { language: Language }) {
  const { t } = useTranslation('plan')
  return (
    <>
      <p className="lead">{t('lead')}</p>
      <p>{t('none')}</p>
      <p>
        <Link className="action" to={pathOf({ page: 'check', language, segments: [] })}>
          {t('toCheck')}
        </Link>
      </p>
      <p>
        <Link to={pathOf({ page: 'cases', language })}>{t('toCases')}</Link>
      </p>
    </>
  )
}

export function InvalidWays({ language, read }: Props) {
  const { t } = useTranslation('plan')
  return (
    <>
      <p>{t('misfit.lead')}</p>
      <ul>
        {read.map(({ rest: [part] }, at) =>
          part === undefined ? null : (
            // biome-ignore lint/suspicious/noArrayIndexKey: the ways of an address have no other name
            <li key={at}>
              {t('plan', { letter: letterOf(at) })}: <code data-misfit>{shorten(part)}</code>
            </li>
          ),
        )}
      </ul>
      <p>
        <Link
          className="action"
          to={pathOf({ page: 'plan', language })}
          query={waysQuery(...read.map(({ position }) => position.answers))}
        >
          {t('misfit.onward')}
        </Link>
      </p>
      <p>
        <Link to={pathOf({ page: 'check', language, segments: [] })}>{t('toCheck')}</Link>
      </p>
    </>
  )
}

export function TooManyWays({ language, read }: Props) {
  const { t } = useTranslation(['ui', 'plan', 'verdicts'])
  const [first, ...others] = read
  const name = ({ position }: Read[number]) =>
    'verdict' in position ? t(`verdicts:says.${position.verdict}.name`) : t('plan:unfinished')
  return (
    <>
      <p>{t('plan:tooMany', { number: read.length })}</p>
      <ul className="rows">
        {first &&
          others.map((other, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the ways of an address have no other name
            <li key={at}>
              <Link
                to={pathOf({ page: 'plan', language })}
                query={waysQuery(first.position.answers, other.position.answers)}
              >
                <strong>{t('plan:pair', { first: letterOf(0), second: letterOf(at + 1) })}</strong>
                <span>
                  {name(first)} – {name(other)}
                </span>
              </Link>
            </li>
          ))}
      </ul>
    </>
  )
}

/** Asks what the first unfinished way leaves open; each answer leads back here. */
export function OpenWay({ language, read }: Props) {
  const { t } = useTranslation(['ui', 'plan', 'questions'])
  const at = read.findIndex(({ position }) => 'question' in position)
  const pendingAnswers = usePendingAnswers()
  const position = read[at]?.position
  if (!position || 'verdict' in position) return null
  const { question } = position
  return (
    <>
      <p>{t('plan:open', { letter: letterOf(at) })}</p>
      <h2 data-open={question}>{questionTitle(t, question)}</h2>
      <Answers
        position={position}
        pendingAnswers={pendingAnswers}
        leadTo={(next) => ({
          to: pathOf({ page: 'plan', language }),
          query: {
            ...withWay(read, at, next.position.answers),
            ...pendingQuery(next.pendingAnswers),
          },
        })}
      />
    </>
  )
}
