/** What can be done with a verdict – print, share, copy, save, mail – and what each came to. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Language, plain } from '#i18n'
import { bareAddress, pathOf, permalink, useHref } from '#journey'
import type { AtVerdict, Level } from '#rules'
import { fileName } from '../../shared/file-name.ts'
import { verdictTitle } from '../../shared/labels.ts'
import { useSay } from '../../shared/say.ts'
import { localDay } from '../../shared/timestamp.ts'
import {
  canShare,
  copy,
  download,
  isFramed,
  type Printed,
  printOnly,
  share,
} from './browser-actions.ts'
import { mailTo } from './mail.ts'
import { recordNamespaces } from './namespaces.ts'
import { useNote } from './note.ts'
import { recordOf } from './record.ts'
import { textOf } from './text.ts'

export interface Kept {
  readonly way: AtVerdict
  readonly level: Level
  readonly language: Language
}

/** What the last action came to: what is said, and what is left to do by hand. */
export interface Outcome {
  readonly said: string
  readonly byHand?: { readonly label: string; readonly text: string }
}

export function useKeeping({ way, level, language }: Kept) {
  const { t } = useTranslation(recordNamespaces)
  const say = useSay(way.answers)
  const note = useNote()
  const href = useHref()
  const [outcome, tell] = useState<Outcome>({ said: '' })

  const address = permalink(window.location.href)
  const start = bareAddress(new URL(href(pathOf({ page: 'start', language })), address).href)
  const title = verdictTitle(t, way.verdict, level)
  // The label of the field, which then has the focus, says it all.
  const left = (label: string, text: string) => tell({ said: '', byHand: { label, text } })

  const copyLink = async (url: string) =>
    (await copy(url)) ? tell({ said: t('keep:copy.done') }) : left(t('keep:copy.byHand'), url)
  const shareLink = async (url: string, text: string) => {
    const result = await share({ title: plain(t('brand')), text: plain(text), url })
    if (result === 'shared') tell({ said: t('keep:said.shared') })
    if (result === 'impossible') await copyLink(url)
  }
  const contents = () => {
    const timestamp = new Date()
    const record = recordOf({ way, language, note, address, timestamp }, t, say)
    const named = [t('brand'), t(`levels.${level}.short`), note.plan, localDay(timestamp)]
    return {
      md: { type: 'text/markdown', content: textOf(record, language, t), named },
      json: {
        type: 'application/json',
        content: plain(`${JSON.stringify(record, null, 2)}\n`),
        named,
      },
    }
  }

  return {
    outcome,
    address,
    mail: mailTo(way, address, t, say),
    /** Says an outcome anew, even if it is the same as before. */
    async act(action: () => unknown) {
      tell({ said: '' })
      await Promise.resolve()
      await action()
    },
    share: () => shareLink(address, title),
    shareStart: () => (canShare() ? shareLink(start, t('brand')) : copyLink(start)),
    copyLink: () => copyLink(address),
    async copyText() {
      const { content } = contents().md
      if (await copy(content)) tell({ said: t('keep:said.textCopied') })
      else left(t('keep:byHand.text'), content)
    },
    save(extension: 'md' | 'json') {
      const { type, content, named } = contents()[extension]
      const file = fileName(named, extension)
      const said = download(file, type, content) ? t('keep:said.downloaded', { file }) : ''
      const byHand = { label: t('keep:byHand.file'), text: content }
      tell({ said, ...(said && !isFramed() ? {} : { byHand }) })
    },
    async print(what: Printed) {
      if (!(await printOnly(what))) left(t('keep:byHand.print'), address)
    },
  }
}
