/** How the code gets into the system that a page is made with, and what stands in its way there. */
import { useTranslation } from 'react-i18next'
import { componentCode, type EmbedOptions, shortcode } from '#embed'
import { CodeBlock } from '#ui'
import { Folded } from '../shared/Folded.tsx'
import { systems } from './settings.ts'

export function HowTo({ options, link }: { options: EmbedOptions; link: string }) {
  const { t } = useTranslation('embed')
  /** What is pasted there instead of the code, or besides. */
  const codes: { readonly [system: string]: { code: string; copy: string } } = {
    react: { code: componentCode(options, link), copy: t('howTo.react.copy') },
    static: { code: shortcode.line, copy: t('howTo.static.copy') },
  }
  return systems.map((system) => {
    const { code, copy = '' } = codes[system] ?? {}
    return (
      <Folded key={system} title={t(`howTo.${system}.title`)}>
        <p>{t(`howTo.${system}.text`)}</p>
        {code && (
          <CodeBlock label={copy} done={t('code.done')} byHand={t('code.byHand')}>
            {code}
          </CodeBlock>
        )}
      </Folded>
    )
  })
}
