/** Beside a slide: the answers it rests on, in words, and the code with which everybody in the room opens it. */
import { useTranslation } from 'react-i18next'
import { formatDate } from '#i18n'
import { permalink, presentSearch, unframedAddress, useHref } from '#journey'
import { type AnswerId, lawAsOf, questionOf } from '#rules'
import { isCodable, QrCode } from '../shared/QrCode.tsx'
import { useSay } from '../shared/say.ts'
import type { ScreenProps } from '../shared/screen.ts'

/** The same page as others should open it: not as a slide, which is for a projector, nor in this projector's colours. */
function addressFor(href: string): string {
  const url = new URL(unframedAddress(href))
  url.search = presentSearch(url.search, false)
  return url.href
}

function Answers({ answers }: { answers: readonly AnswerId[] }) {
  const { t } = useTranslation(['ui', 'presenting'])
  const say = useSay(answers)
  return (
    <dl aria-label={t('check.given')}>
      {answers.map((answer) => (
        <div key={answer}>
          <dt>{say(`presenting:terms.${questionOf(answer)}`)}: </dt>
          <dd>{say(`presenting:answers.${answer}`)}</dd>
        </div>
      ))}
    </dl>
  )
}

export function Rail(screen: ScreenProps) {
  const { t } = useTranslation(['ui', 'presenting'])
  const { href } = new URL(useHref()(screen.path), window.location.href)
  const isCheck = 'position' in screen
  const answers = isCheck ? screen.position.answers : []
  const address = isCheck ? permalink(href) : addressFor(window.location.href)
  return (
    <aside className="rail" aria-label={t('presenting:rail')}>
      {answers.length > 0 && <Answers answers={answers} />}
      {isCodable(address) && (
        <div className="scan">
          <QrCode text={address} label={t('presenting:code', { address })} />
          <p>{t('presenting:scan')}</p>
        </div>
      )}
      <p>
        {t('presenting:notAdvice')} {t('lawAsOf', { date: formatDate(lawAsOf, screen.language) })}.
      </p>
    </aside>
  )
}
