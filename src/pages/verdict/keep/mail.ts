/** A mail to the legal department as a plain link: level, answer, instruction, answers and permalink. */
import { plain } from '#i18n'
import { type AtVerdict, verdictOf } from '#rules'
import { runIn, verdictTitle } from '../../shared/labels.ts'
import type { Say } from '../../shared/say.ts'
import type { T } from './record.ts'

/** @param address the permalink of the verdict */
export function mailTo({ answers, verdict }: AtVerdict, address: string, t: T, say: Say): string {
  const { level } = verdictOf(verdict)
  const body = [
    `${t(`levels.${level}.label`)}. ${say(`verdicts:says.${verdict}.answer`)}`,
    say(`verdicts:says.${verdict}.now`),
    `${t('verdict:answers.title')}: ${runIn(say, answers)}`,
    address,
    t('notAdvice'),
  ].join('\r\n\r\n')
  const subject = `${t('brand')}: ${verdictTitle(t, verdict, level)}`
  const encoded = [subject, body].map((text) => encodeURIComponent(plain(text)))
  return `mailto:?subject=${encoded[0]}&body=${encoded[1]}`
}
