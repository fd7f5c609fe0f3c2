/** Shown to others: the trail of answers, and from case to case with the arrow keys. */
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { pathOf, presentSearch, useHref, useSearch } from '#journey'
import { type AnswerId, type CaseId, caseIds, cases } from '#rules'
import { isOurs } from '../shared/keyboard.ts'
import { Link } from '../shared/Link.tsx'
import { answerLabel } from '../shared/labels.ts'
import { useSay } from '../shared/say.ts'
import type { ScreenProps } from '../shared/screen.ts'

/** The case that was shown last; two cases can be one way. Kept in memory only. */
const visit: { last?: CaseId } = {}

function usePath({ language, path }: Pick<ScreenProps, 'language' | 'path'>) {
  const pathOfCase = (id: CaseId) =>
    pathOf({ page: 'check', language, segments: cases[id].answers })
  const here = caseIds.filter((id) => pathOfCase(id) === path)
  const current = here.find((id) => id === visit.last) ?? here[0]
  useEffect(() => {
    if (current) visit.last = current
  }, [current])
  const last = current ?? visit.last
  const at = last ? caseIds.indexOf(last) : -1
  // Away from the cases, the way back is to the last one.
  const previous = current ? caseIds[at - 1] : caseIds[at]
  return { current, pathOfCase, previous, next: caseIds[at + 1] }
}

function Cases(screen: Pick<ScreenProps, 'language' | 'path'>) {
  const { t } = useTranslation(['ui', 'presenting', 'cases'])
  const { current, previous, next, pathOfCase } = usePath(screen)
  const navigate = useNavigate()
  const search = useSearch()
  const go = (id: CaseId) => {
    visit.last = id
    navigate({ pathname: pathOfCase(id), search: presentSearch(search, true) })
  }
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const to = { ArrowLeft: previous, ArrowRight: next }[event.key]
      if (!to || event.shiftKey || !isOurs(event)) return
      event.preventDefault()
      go(to)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })
  const link = (id: CaseId | undefined, words: string, key: string) =>
    id && (
      <Link to={pathOfCase(id)} data-step={key} onClick={() => (visit.last = id)}>
        <kbd>{key}</kbd> {words}
      </Link>
    )
  return (
    <>
      {current && (
        <strong>
          {t('presenting:case', { number: caseIds.indexOf(current) + 1, total: caseIds.length })}{' '}
          {t(`cases:${current}.title`)}
        </strong>
      )}
      {link(previous, t('presenting:previous'), '←')}
      {link(next, t('presenting:next'), '→')}
    </>
  )
}

function Trail({ answers }: { answers: readonly AnswerId[] }) {
  const { t } = useTranslation()
  const say = useSay(answers)
  if (answers.length === 0) return null
  return (
    <ol className="path" aria-label={t('check.given')}>
      {answers.map((answer) => (
        <li key={answer}>{answerLabel(say, answer)}</li>
      ))}
    </ol>
  )
}

export function Presenting(screen: ScreenProps) {
  const { t } = useTranslation(['ui', 'presenting'])
  const [address] = useHref()(screen.path).split('?')
  return (
    <aside className="presenting" aria-label={t('presenting:title')}>
      <Cases {...screen} />
      <a href={address + presentSearch(useSearch(), false)}>{t('presenting:end')}</a>
      {'position' in screen && <Trail answers={screen.position.answers} />}
    </aside>
  )
}
