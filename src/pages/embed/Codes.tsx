/** The code to paste: with a script, as a plain frame, as a bare address. */
import { useTranslation } from 'react-i18next'
import { frameCode, scriptCode, startAddress, type Wish } from '#embed'
import { CodeBlock } from '#ui'
import { Folded } from '../shared/Folded.tsx'

/** oEmbed needs absolute addresses; they exist where the build was told one. */
const hasOembed = import.meta.env.SITE_URL !== ''

export function Codes({ wish, link }: { wish: Wish; link: string }) {
  const { t } = useTranslation(['embed', 'ui'])
  const copied = { done: t('code.done'), byHand: t('code.byHand') }
  return (
    <>
      <h3>{t('code.script.title')}</h3>
      <CodeBlock label={t('code.script.copy')} {...copied}>
        {scriptCode(wish, link)}
      </CodeBlock>
      <p>{t('code.script.text')}</p>

      <Folded title={t('code.frame.title')}>
        <p>
          {t('code.frame.text')} {wish.load === 'click' && t('code.frame.click')}
        </p>
        <CodeBlock label={t('code.frame.copy')} {...copied}>
          {frameCode(wish, t('ui:brand'))}
        </CodeBlock>
      </Folded>

      <Folded title={t('code.oembed.title')}>
        <p>{hasOembed ? t('code.oembed.text') : t('code.oembed.missing')}</p>
        {hasOembed && (
          <CodeBlock label={t('code.oembed.copy')} {...copied}>
            {startAddress(wish)}
          </CodeBlock>
        )}
      </Folded>
    </>
  )
}
