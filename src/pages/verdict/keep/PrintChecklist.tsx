/** Prints the checklist alone, and says what is left where nothing prints. */
import { useTranslation } from 'react-i18next'
import { Said } from '../../shared/Said.tsx'
import { type Kept, useKeeping } from './use-keeping.ts'

export function PrintChecklist(kept: Kept) {
  const { t } = useTranslation('keep')
  const { outcome, act, print } = useKeeping(kept)
  return (
    <div className="screen-only">
      <button type="button" onClick={() => act(() => print('checklist'))}>
        {t('checklist.print')}
      </button>
      <Said {...outcome} />
    </div>
  )
}
