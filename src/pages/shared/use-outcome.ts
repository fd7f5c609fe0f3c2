/** What handing something on came to – copied, saved, printed – and what is left to do by hand. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { copy, download, isFramed, type Printed, printOnly } from './browser-actions.ts'

/** What is said, and what is left to do by hand. */
export interface Outcome {
  readonly said: string
  readonly byHand?: { readonly label: string; readonly text: string }
}

/** @param address where the page stands, to be printed from there if need be */
export function useOutcome(address: string) {
  const { t } = useTranslation('keep')
  const [outcome, tell] = useState<Outcome>({ said: '' })
  // The label of the field, which then has the focus, says it all.
  const left = (label: string, text: string) => tell({ said: '', byHand: { label, text } })
  return {
    outcome,
    tell,
    /** Says an outcome anew, even if it is the same as before. */
    async act(action: () => unknown) {
      tell({ said: '' })
      await Promise.resolve()
      await action()
    },
    copyLink: async (url: string) =>
      (await copy(url)) ? tell({ said: t('copy.done') }) : left(t('copy.byHand'), url),
    copyText: async (text: string) =>
      (await copy(text)) ? tell({ said: t('said.textCopied') }) : left(t('byHand.text'), text),
    save(file: string, type: string, content: string) {
      const said = download(file, type, content) ? t('said.downloaded', { file }) : ''
      const byHand = { label: t('byHand.file'), text: content }
      tell({ said, ...(said && !isFramed() ? {} : { byHand }) })
    },
    async print(what: Printed) {
      if (!(await printOnly(what))) left(t('byHand.print'), address)
    },
  }
}
