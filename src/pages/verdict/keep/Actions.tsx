/** What can be done with a verdict at once: put it on paper, pass it on, show it. */
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { pathOf } from '#journey'
import type { Printed } from '../../shared/browser-actions.ts'
import { PresentLink } from '../../shared/PresentLink.tsx'
import { Said } from '../../shared/Said.tsx'
import { type Kept, useKeeping } from './use-keeping.ts'

export function Actions(kept: Kept) {
  const { t } = useTranslation(['ui', 'verdict', 'keep'])
  const { outcome, act, print, share } = useKeeping(kept)
  const id = useId()
  const printing = (what: Printed) => () => {
    document.getElementById(id)?.hidePopover?.()
    act(() => print(what))
  }
  return (
    <>
      <button type="button" popoverTarget={id}>
        {t('verdict:actions.pdf')}
      </button>
      <div id={id} popover="auto" className="menu">
        <button type="button" onClick={printing('summary')}>
          {t('verdict:actions.summary')}
        </button>
        <button type="button" onClick={printing('everything')}>
          {t('verdict:actions.everything')}
        </button>
      </div>
      <button type="button" onClick={() => act(share)}>
        {t('verdict:actions.share')}
      </button>
      <PresentLink
        className="button"
        to={pathOf({ page: 'check', language: kept.language, segments: kept.way.answers })}
      >
        {t('verdict:actions.present')}
      </PresentLink>
      <Said {...outcome} />
    </>
  )
}
