/** The sections of a verdict by name; beside the text where there is room. */
import { useTranslation } from 'react-i18next'

export interface PageSection {
  readonly id: string
  readonly title: string
}

export function OnThisPage({ sections }: { sections: readonly PageSection[] }) {
  const { t } = useTranslation('verdict')
  return (
    <nav className="on-this-page screen-only" aria-label={t('onThisPage')}>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
