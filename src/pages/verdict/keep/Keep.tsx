/** Keeping a verdict and passing it on. Loaded after the page; each way has a way out where the browser forbids it. */
import { useTranslation } from 'react-i18next'
import { canShare } from '../../shared/browser-actions.ts'
import { OwnTab } from '../../shared/OwnTab.tsx'
import { Said } from '../../shared/Said.tsx'
import { NoteFields } from './NoteFields.tsx'
import { type Kept, useKeeping } from './use-keeping.ts'

export { Actions } from './Actions.tsx'
export { PrintChecklist } from './PrintChecklist.tsx'
export { RecordHead } from './RecordHead.tsx'

export function Keep(kept: Kept) {
  const { t } = useTranslation(['ui', 'verdict', 'keep'])
  const { outcome, act, address, mail, ...can } = useKeeping(kept)
  const button = (label: string, action: () => unknown) => (
    <button type="button" onClick={() => act(action)}>
      {label}
    </button>
  )
  return (
    <div className="screen-only keeping">
      <OwnTab address={address} />
      <NoteFields />
      <div className="buttons">
        {button(t('verdict:actions.summary'), () => can.print('summary'))}
        {button(t('verdict:actions.everything'), () => can.print('everything'))}
        <a className="button" href={mail}>
          {t('verdict:actions.mail')}
        </a>
        {button(t('keep:copy.link'), can.copyLink)}
      </div>
      <details>
        <summary>{t('keep:more')}</summary>
        <div className="buttons">
          {button(t('keep:keep.copyText'), can.copyText)}
          {button(t('keep:keep.downloadText'), () => can.save('md'))}
          {button(t('keep:keep.downloadRecord'), () => can.save('json'))}
          {button(t(canShare() ? 'keep:pass.shareStart' : 'keep:pass.copyStart'), can.shareStart)}
        </div>
      </details>
      <p className="note">{t('keep:pass.holds')}</p>
      <Said {...outcome} />
    </div>
  )
}
