/** The code to paste: with a script, as a plain frame, as a bare address. */
import { useTranslation } from 'react-i18next'
import { type EmbedOptions, frameCode, scriptCode, startPageAddress } from '#embed'
import { plain } from '#i18n'
import { siteUrl } from '#site'
import { CodeBlock } from '#ui'
import { Folded } from '../shared/Folded.tsx'

/** oEmbed needs absolute addresses; they exist where the build was told one. */
const hasOembed = siteUrl !== ''

export function Codes({ options, link }: { options: EmbedOptions; link: string }) {
  const { t } = useTranslation(['embed', 'ui'])
  const copied = { done: t('code.done'), byHand: t('code.byHand') }
  return (
    <>
      <h3>{t('code.script.title')}</h3>
      <CodeBlock label={t('code.script.copy')} {...copied}>
        {scriptCode(options, link)}
      </CodeBlock>
      <p>{t('code.script.text')}</p>

      <Folded title={t('code.frame.title')}>
        <p>
          {t('code.frame.text')} <span>{options.load === 'click' && t('code.frame.click')}</span>
        </p>
        <CodeBlock label={t('code.frame.copy')} {...copied}>
          {frameCode(options, plain(t('ui:brand')))}
        </CodeBlock>
      </Folded>

      <Folded title={t('code.oembed.title')}>
        <p>{hasOembed ? t('code.oembed.text') : t('code.oembed.missing')}</p>
        {hasOembed && (
          <CodeBlock label={t('code.oembed.copy')} {...copied}>
            {startPageAddress(options)}
          </CodeBlock>
        )}
      </Folded>
    </>
  )
}
