/** What stands open on a question or verdict page can be read at once; every way, both languages. */
import { describe, expect, test } from 'vitest'
import {
  type AtVerdict,
  allWays,
  explain,
  levels,
  positionAfter,
  questions,
  verdictIds,
  verdictOf,
  wordingContexts,
} from '#rules'
import { flatten, namespacesOf, say, textsOf } from './all-texts.ts'
import { avoided, avoidedIn } from './house-words.ts'
import { languages } from './languages.ts'
import type { Language } from './locales.ts'
import { median, readingEase, sentencesIn, wordsIn } from './readability.ts'

const textsOfAll = (language: Language) =>
  new Map(
    namespacesOf(language).flatMap((namespace) =>
      flatten(textsOf(language, namespace)).map(
        ([key, text]) => [`${namespace}:${key}`, text] as const,
      ),
    ),
  )
const all = { de: textsOfAll('de'), en: textsOfAll('en') } as const

/** The texts that stand open on the verdict page of a way, block by block. */
function openOnVerdict(way: AtVerdict, language: Language): readonly string[] {
  const contexts = wordingContexts(way.answers)
  const t = (key: string) => say(all[language], key, contexts)
  const { verdict, certainty, steps, findings, sanctions } = explain(way)
  return [
    ...['answer', 'now', 'certainty'].map((part) => t(`verdicts:says.${verdict}.${part}`)),
    t(`verdict:certainties.${certainty}`),
    ...steps.flatMap((duty) => [t(`duties:${duty}.title`), t(`duties:${duty}.text`)]),
    t('verdict:why.lead'),
    ...findings
      .filter(({ decides }) => decides)
      .map(({ finding }) => t(`findings:says.${finding}`)),
    ...sanctions.slice(0, 4).map((sanction) => t(`sanctions:says.${sanction}.title`)),
    t('verdict:fine.scope'),
  ]
}

/** The texts that stand open on the question page after these answers. */
function openOnQuestion(answers: AtVerdict['answers'], language: Language): readonly string[] {
  const contexts = wordingContexts(answers)
  const position = positionAfter(answers)
  if ('verdict' in position) return []
  const t = (key: string) => say(all[language], `questions:${position.question}.${key}`, contexts)
  return [
    t('title'),
    t('help'),
    ...position.options.flatMap((answer) => [
      t(`answers.${answer}.label`),
      t(`answers.${answer}.hint`),
    ]),
  ]
}

const questionPages = [
  ...new Map(
    allWays()
      .flatMap(({ answers }) => answers.map((_, at) => answers.slice(0, at)))
      .map((answers) => [answers.join(' '), answers] as const),
  ).values(),
]

const lengthsOf = (texts: readonly string[]) =>
  texts.flatMap(sentencesIn).map((sentence) => [wordsIn(sentence).length, sentence] as const)
const tooLong = (texts: readonly string[], limit: number) =>
  [...new Set(lengthsOf(texts).map(([words, sentence]) => `${words}: ${sentence}`))].filter(
    (one) => Number.parseInt(one, 10) > limit,
  )

describe.each(languages)('in %s', (language) => {
  const t = (key: string) => say(all[language], key)

  test('no sentence that stands open on a verdict page has more than 25 words', () => {
    expect(
      tooLong(
        allWays().flatMap((way) => openOnVerdict(way, language)),
        25,
      ),
    ).toEqual([])
  })

  test('no sentence that stands open on a question page has more than 25 words', () => {
    const open = questionPages.flatMap((answers) => openOnQuestion(answers, language))
    expect(open.length).toBeGreaterThan(questionPages.length)
    expect(tooLong(open, 25)).toEqual([])
  })

  test('no sentence of a reason or an explanation has more than 25 words, though it is folded', () => {
    const folded = [...all[language]].filter(([key]) =>
      /^(findings:says|questions:.*explanation)/.test(key),
    )
    expect(
      tooLong(
        folded.map(([, text]) => text),
        25,
      ),
    ).toEqual([])
  })

  test('half of the sentences of every verdict page have at most 20 words', () => {
    for (const way of allWays()) {
      const lengths = lengthsOf(openOnVerdict(way, language)).map(([words]) => words)
      expect(median(lengths), way.answers.join(' ')).toBeLessThanOrEqual(20)
    }
  })

  test('the first block is short: answer 14 words, instruction and certainty 20', () => {
    const limits = { answer: 14, now: 20, certainty: 20 }
    const said = [...all[language]].filter(([key]) => key.startsWith('verdicts:says.'))
    for (const [part, limit] of Object.entries(limits)) {
      const parts = said.filter(([key]) => key.split('.')[2]?.split('_')[0] === part)
      expect(parts.length).toBeGreaterThanOrEqual(verdictIds.length)
      expect(parts.filter(([, text]) => wordsIn(text).length > limit)).toEqual([])
    }
  })

  test('the answer begins with the word for its level, and speaks of no single company', () => {
    const openers = {
      de: ['Nein', 'Ungeklärt', 'Noch nicht', 'Ja', 'Ja'],
      en: ['No', 'Unsettled', 'Not yet', 'Yes', 'Yes'],
    }[language]
    for (const [key, text] of all[language]) {
      const [, verdict] = /^verdicts:says\.(\w+)\.answer/.exec(key) ?? []
      const id = verdictIds.find((one) => one === verdict)
      if (!id) continue
      expect(text, key).toMatch(new RegExp(`^${openers[levels.indexOf(verdictOf(id).level)]}\\b`))
      expect(text, key).not.toMatch(/dieses Unternehmen|this (company|business)/)
    }
  })

  test('„Erst nach Korrektur“ always says what not to do until then', () => {
    const stop = { de: 'Bis dahin', en: /until then/i }[language]
    for (const id of verdictIds.filter((one) => verdictOf(one).level === 'fixFirst')) {
      expect(t(`verdicts:says.${id}.now`), id).toMatch(stop)
    }
  })

  test('no text uses a word that the guide avoids', () => {
    // What restates the article keeps its words; a glossary must know the words it explains.
    const ours = [...all[language]].filter(([key]) => !/^sources:article|\.forms$/.test(key))
    const found = ours.flatMap(([key, text]) =>
      avoidedIn(text, language).map((complaint) => `${key}: ${complaint}`),
    )
    expect(found).toEqual([])
  })

  test('prints the reading ease of every verdict page and of every question', () => {
    const easeOf = (texts: readonly string[]) => readingEase(texts, language)
    const byVerdict = verdictIds.map((verdict) => {
      const pages = allWays().filter((way) => way.verdict === verdict)
      return [verdict, median(pages.map((way) => easeOf(openOnVerdict(way, language))))] as const
    })
    const byQuestion = Object.keys(questions).map((question) => {
      const pages = questionPages.filter((answers) => {
        const position = positionAfter(answers)
        return 'question' in position && position.question === question
      })
      return [question, median(pages.map((way) => easeOf(openOnQuestion(way, language))))] as const
    })
    const lines = [...byVerdict, ...byQuestion].map(([id, ease]) => `  ${id} ${ease.toFixed(0)}`)
    const middle = median(byVerdict.map(([, ease]) => ease))
    process.stdout.write(
      `Reading ease (Flesch) in ${language}, median of the verdicts ${middle.toFixed(0)}:\n${lines.join('\n')}\n`,
    )
    expect(middle).toBeGreaterThan(0)
  })
})

test.each(avoided)('the avoided word is caught: $example', ({ example, language }) => {
  expect(avoidedIn(example, language)).not.toEqual([])
})
