/** What can be done with a verdict – print, share, copy, save, mail – and what each came to. */
import { useTranslation } from 'react-i18next'
import { type Language, plain } from '#i18n'
import { bareAddress, pathOf, permalink, useHref } from '#journey'
import type { AtVerdict, Level } from '#rules'
import { canShare, share } from '../../shared/browser-actions.ts'
import { fileName } from '../../shared/file-name.ts'
import { verdictTitle } from '../../shared/labels.ts'
import { useSay } from '../../shared/say.ts'
import { localDay } from '../../shared/timestamp.ts'
import { useOutcome } from '../../shared/use-outcome.ts'
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

export function useKeeping({ way, level, language }: Kept) {
  const { t } = useTranslation(recordNamespaces)
  const say = useSay(way.answers)
  const note = useNote()
  const href = useHref()

  const address = permalink(window.location.href)
  const start = bareAddress(new URL(href(pathOf({ page: 'start', language })), address).href)
  const title = verdictTitle(t, way.verdict, level)
  const { outcome, tell, act, copyLink, ...can } = useOutcome(address)

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
    act,
    share: () => shareLink(address, title),
    shareStart: () => (canShare() ? shareLink(start, t('brand')) : copyLink(start)),
    copyLink: () => copyLink(address),
    copyText: () => can.copyText(contents().md.content),
    save(extension: 'md' | 'json') {
      const { type, content, named } = contents()[extension]
      can.save(fileName(named, extension), type, content)
    },
    print: can.print,
  }
}
