/** Keeping a verdict and passing it on. Loaded after the page; each way has a way out where the browser forbids it. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Language, plain } from '#i18n'
import { bareAddress, pathOf, permalink, useHref } from '#journey'
import type { AtVerdict, Level } from '#rules'
import { ByHand } from '#ui'
import { fileName } from '../../shared/file-name.ts'
import { verdictTitle } from '../../shared/labels.ts'
import { localDay } from '../../shared/timestamp.ts'
import { canShare, copy, download, isFramed, print, share } from './browser-actions.ts'
import { ConsentChecklist } from './ConsentChecklist.tsx'
import { NoteFields } from './NoteFields.tsx'
import { useNote } from './note.ts'
import { recordOf } from './record.ts'
import { textOf } from './text.ts'

export { PrintHead } from './PrintHead.tsx'

/** What the last action came to: what is said, and what is left to do by hand. */
interface Outcome {
  readonly said: string
  readonly byHand?: { readonly label: string; readonly text: string }
}

export function Keep({
  way,
  level,
  language,
}: {
  way: AtVerdict
  level: Level
  language: Language
}) {
  const { t } = useTranslation([
    'ui',
    'questions',
    'verdict',
    'verdicts',
    'findings',
    'duties',
    'sanctions',
    'objections',
    'translations',
    'keep',
  ])
  const note = useNote()
  const href = useHref()
  const [{ said, byHand }, tell] = useState<Outcome>({ said: '' })

  const address = permalink(window.location.href)
  const start = bareAddress(new URL(href(pathOf({ page: 'start', language })), address).href)
  const left = (label: string, text: string) =>
    tell({ said: t('keep:said.byHand'), byHand: { label, text } })

  const copyLink = async (url: string) =>
    (await copy(url)) ? tell({ said: t('copy.done') }) : left(t('copy.byHand'), url)
  const shareLink = async (url: string, text: string) => {
    const result = await share({ title: plain(t('brand')), text: plain(text), url })
    if (result === 'shared') tell({ said: t('keep:said.shared') })
    if (result === 'impossible') await copyLink(url)
  }
  const contents = () => {
    const moment = new Date()
    const record = recordOf({ way, language, note, address, moment }, t)
    const named = [t('brand'), t(`levels.${level}.short`), note.plan, localDay(moment)]
    return {
      md: { type: 'text/markdown', content: textOf(record, language, t), named },
      json: {
        type: 'application/json',
        content: plain(`${JSON.stringify(record, null, 2)}\n`),
        named,
      },
    }
  }
  const copyText = async () => {
    const { content } = contents().md
    if (await copy(content)) tell({ said: t('keep:said.textCopied') })
    else left(t('keep:byHand.text'), content)
  }
  const save = (extension: 'md' | 'json') => {
    const { type, content, named } = contents()[extension]
    const file = fileName(named, extension)
    download(file, type, content)
    const done = { said: t('keep:said.downloaded', { file }) }
    tell(isFramed() ? { ...done, byHand: { label: t('keep:byHand.file'), text: content } } : done)
  }
  const printOut = async () => {
    if (!(await print())) left(t('keep:byHand.print'), address)
  }
  const printChecklist = async () => {
    const { dataset } = document.documentElement
    const clear = () => {
      delete dataset.printing
    }
    dataset.printing = 'checklist'
    window.addEventListener('afterprint', clear, { once: true })
    if (await print()) return
    clear()
    left(t('keep:byHand.print'), address)
  }
  const button = (label: string, act: () => unknown) => (
    <button
      type="button"
      onClick={async () => {
        // Said anew, even if it is the same as before.
        tell({ said: '' })
        await Promise.resolve()
        act()
      }}
    >
      {label}
    </button>
  )

  return (
    <>
      <div className="unprinted keeping">
        {isFramed() && (
          <p className="note">
            {t('keep:pass.newTab')}{' '}
            <a href={address} target="_blank" rel="noreferrer">
              {address}
            </a>
          </p>
        )}
        <div className="buttons">
          {button(t('keep:keep.print'), printOut)}
          {button(t('keep:keep.copyText'), copyText)}
          {button(t('keep:keep.downloadText'), () => save('md'))}
          {button(t('keep:keep.downloadRecord'), () => save('json'))}
        </div>
        <NoteFields />
        <div className="buttons">
          {canShare() &&
            button(t('keep:pass.share'), () =>
              shareLink(address, verdictTitle(t, way.verdict, level)),
            )}
          {button(t('copy.link'), () => copyLink(address))}
          {canShare()
            ? button(t('keep:pass.shareStart'), () => shareLink(start, t('brand')))
            : button(t('keep:pass.copyStart'), () => copyLink(start))}
        </div>
        <p className="note">{t('keep:pass.holds')}</p>
        <p role="status">{said}</p>
        {byHand && <ByHand key={byHand.text} {...byHand} />}
      </div>
      <ConsentChecklist way={way} language={language} onPrint={printChecklist} />
    </>
  )
}
