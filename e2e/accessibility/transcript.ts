/** What a virtual screen reader says of a page from top to bottom, as lines that a person can read. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'

/** The reader as a script that needs no loading: the policy of the pages forbids other people's scripts. */
const reader = () =>
  readFileSync(
    fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js')),
    'utf8',
  )
    .replace(/\/\/# sourceMappingURL.*$/m, '')
    .replace(/export\s*\{[^}]*?([\w$]+) as virtual\s*\}\s*;?/, 'globalThis.virtual = $1')

interface Virtual {
  start(options: { container: HTMLElement }): Promise<void>
  next(): Promise<void>
  stop(): Promise<void>
  lastSpokenPhrase(): Promise<string>
  spokenPhraseLog(): Promise<string[]>
}

/** All phrases, as the reader goes from element to element. */
async function phrasesOf(page: Page): Promise<readonly string[]> {
  await page.evaluate(`(() => { ${reader()} })()`)
  return page.evaluate(async () => {
    // A copy holds still while it is read.
    document.body.replaceWith(document.body.cloneNode(true))
    // The reader does not know of closed rows, nor that scripts run.
    for (const one of document.querySelectorAll<HTMLElement>(
      'details:not([open]) > :not(summary), noscript',
    ))
      one.style.display = 'none'
    // Nor of what styles say: the text after the slash is what is spoken, in place of the one before it.
    for (const one of document.querySelectorAll('main *')) {
      for (const [pseudo, where] of [
        ['::before', 'afterbegin'],
        ['::after', 'beforeend'],
      ] as const) {
        const said = /(?:^|\/ )"([^"]*)"$/.exec(getComputedStyle(one, pseudo).content)?.[1]
        if (said) one.insertAdjacentText(where, said)
      }
    }
    const { virtual } = globalThis as unknown as { virtual: Virtual }
    await virtual.start({ container: document.body })
    for (let left = 9000; left > 0; left -= 1) {
      await virtual.next()
      if ((await virtual.lastSpokenPhrase()) === 'end of document') break
    }
    const phrases = await virtual.spokenPhraseLog()
    await virtual.stop()
    return phrases
  })
}

const roles =
  /^(document|banner|main|contentinfo|navigation|paragraph|strong|emphasis|list|listitem|link|button|heading|group|term|definition|table|row|rowgroup|cell|columnheader|rowheader|caption|region|complementary|status|note|blockquote|img|figure|textbox|checkbox|combobox|radio|radiogroup|option|code|time)(, |$)/
/** What a screen reader makes no noise about. */
const silent = /^(paragraph|rowgroup|row|cell|term|definition|listitem)(, |$)/
/** What names its whole content: reading that again says nothing new. */
const named = /^(link|button|columnheader|rowheader|caption|option), /

/** Marks in the middle of a sentence, and their ends: what stands in them belongs to its line. */
const marks = /^(end of )?(strong|emphasis|time|code)\b/
const letters = (text: string) => text.replaceAll(/\s/g, '')

const clean = (phrase: string) =>
  phrase
    .replaceAll('\u2060', '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ([.,;:)”?!])/g, '$1')
    .replaceAll(/ “(?=[\s.,;:)]|$)/g, '“')
    .replaceAll('„ ', '„')
    .trim()

/** @returns a line for each thing that is announced, without the ends of things and without repetitions */
function linesOf(phrases: readonly string[]): string {
  const all = phrases.map(clean)
  const lines: string[] = []
  let isOpen = false
  for (let at = 0; at < all.length; at += 1) {
    const phrase = all[at] as string
    const isRole = roles.test(phrase)
    const end = isRole ? `end of ${phrase}` : `end, ${phrase}`
    const closes = all.indexOf(end, at)
    if (named.test(phrase) && closes > 0) at = closes
    if (phrase.startsWith('end, ')) continue
    const inside = all.slice(at + 1, Math.max(at, closes)).filter((one) => !marks.test(one))
    if (!isRole && closes > 0 && letters(inside.join('')) === letters(phrase)) {
      // A summary is read as the group that it names.
      lines.push(`summary, ${phrase}`)
      isOpen = false
      at = closes
    } else if (phrase.startsWith('end of ')) {
      if (!marks.test(phrase)) isOpen = false
    } else if (!isRole) {
      if (isOpen) lines[lines.length - 1] += ` ${phrase}`
      else lines.push(phrase)
      isOpen = true
    } else if (!marks.test(phrase)) {
      isOpen = false
      if (/^(listitem|term)/.test(phrase)) lines.push(phrase.startsWith('term') ? '=' : '•')
      else if (!silent.test(phrase)) lines.push(phrase)
    }
  }
  return `${lines
    .map(clean)
    .join('\n')
    .replaceAll(/^([•=])\n/gm, '$1 ')}\n`
}

export const transcriptOf = async (page: Page): Promise<string> => linesOf(await phrasesOf(page))
