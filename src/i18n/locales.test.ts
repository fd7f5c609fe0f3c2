/** Every sentence in every language: complete, about ids that exist, and nothing that must never be said. */
import { describe, expect, test } from 'vitest'
import {
  allWays,
  caseGroups,
  caseIds,
  changes,
  consentPointIds,
  considered,
  duties,
  explain,
  findingIds,
  isFact,
  isQuotation,
  isUnknown,
  levels,
  objectionIds,
  positionAfter,
  questionIds,
  questions,
  sourceIds,
  sourceOf,
  termIds,
  verdictIds,
  wordingContexts,
} from '#rules'
import { conditions } from '../rules/law/conditions.ts'
import { certainties, elements, outcomes } from '../rules/law/findings.ts'
import { sanctions } from '../rules/law/sanctions.ts'
import {
  baseOf,
  files,
  flatten,
  namespacesOf,
  type Texts,
  textsOf,
  variantOf,
} from './all-texts.ts'
import { languages, othersThan, sourceLanguage } from './languages.ts'
import { violationsIn } from './never.ts'

const namespaces = namespacesOf(sourceLanguage)
const [translated] = othersThan(sourceLanguage)

test('i18next.d.ts knows every file: written anew by `npm run test:unit -- -u`', async () => {
  const typeOf = (language: string, namespace: string) =>
    `      ${namespace}: typeof import('../../locales/${language}/${namespace}.json')`
  await expect(`/** Written by locales.test.ts. Keys are typed from the German files, translations of German wording from English. */
import 'i18next'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui'
    resources: {
${namespaces.map((one) => typeOf(sourceLanguage, one)).join('\n')}
${typeOf(translated ?? '', 'translations')}
    }
  }
}
`).toMatchFileSnapshot('./i18next.d.ts')
})

const keysOf = (texts: Texts) => flatten(texts).map(([key]) => key)
const placeholders = (text = '') => (text.match(/\{\{\w+\}\}/g) ?? []).toSorted()
const sorted = (ids: Iterable<string>) => [...new Set(ids)].toSorted()

/** Everything that a way or a beginning of one can add to a key. */
const contexts = new Set(
  allWays().flatMap(({ answers }) =>
    answers.flatMap((_, at) => wordingContexts(answers.slice(0, at + 1))),
  ),
)
const plurals = ['one', 'other']
const questionsOf = (kind: 'fact' | 'choice') =>
  questionIds.filter((question) => isFact(question) === (kind === 'fact'))
const answersOf = (kind: 'fact' | 'choice') =>
  questionsOf(kind).flatMap((question) => [...questions[question].answers])

describe.each(languages)('the texts in %s', (language) => {
  test('are one file a namespace, translations of German wording in other languages only', () => {
    const expected = language === sourceLanguage ? namespaces : [...namespaces, 'translations']
    expect(namespacesOf(language)).toEqual(expected.toSorted())
  })

  test.each(namespaces)('%s has the keys of the German file, none of them empty', (namespace) => {
    const german = new Map(flatten(textsOf(sourceLanguage, namespace)))
    const texts = flatten(textsOf(language, namespace))
    expect(sorted(texts.map(([key]) => key))).toEqual(sorted(german.keys()))
    for (const [key, text] of texts) {
      expect(text.trim(), key).not.toBe('')
      expect(placeholders(text), key).toEqual(placeholders(german.get(key)))
    }
  })

  test.each(namespaces)('%s has only variants that some answers call for', (namespace) => {
    const keys = keysOf(textsOf(language, namespace))
    for (const key of keys.filter((one) => one.includes('_'))) {
      const suffix = key.slice(baseOf(key).length + 1)
      const known =
        namespace === 'findings' && key.startsWith('outcomes.')
          ? elements
          : [...contexts, ...plurals]
      expect(known, key).toContain(suffix)
      if (!plurals.includes(suffix)) expect(keys, key).toContain(baseOf(key))
    }
  })

  /** The ids that stand under a key, without their variants. */
  const top = (namespace: string, ...path: readonly string[]) => {
    const texts = path.reduce<Texts>(
      (tree, key) => (tree[key] ?? {}) as Texts,
      textsOf(language, namespace),
    )
    return sorted(Object.keys(texts).map(baseOf))
  }

  test('are about ids that exist, and about all of them', () => {
    expect(sorted(keysOf(textsOf(language, 'questions')).map(baseOf))).toEqual(
      sorted(
        questionIds.flatMap((question) => [
          ...['title', 'help', 'explanation'].map((part) => `${question}.${part}`),
          ...questions[question].answers.flatMap((answer) =>
            ['label', 'hint', 'short'].map((part) => `${question}.answers.${answer}.${part}`),
          ),
        ]),
      ),
    )
    expect(sorted(keysOf(textsOf(language, 'verdicts')).map(baseOf))).toEqual(
      sorted([
        ...verdictIds.flatMap((id) =>
          ['name', 'answer', 'now', 'certainty'].map((part) => `says.${id}.${part}`),
        ),
        ...sourceIds.filter(isQuotation).map((id) => `remarks.${id}`),
      ]),
    )
    expect(top('findings', 'says')).toEqual(sorted(findingIds))
    expect(top('findings', 'elements')).toEqual(sorted(elements))
    expect(top('findings', 'outcomes')).toEqual(sorted(outcomes))
    expect(top('duties')).toEqual(sorted(Object.keys(duties)))
    expect(top('sanctions', 'says')).toEqual(sorted(Object.keys(sanctions)))
    expect(top('sources')).toEqual(sorted(sourceIds.filter((id) => !isQuotation(id))))
    expect(top('cases')).toEqual(sorted(caseIds))
    expect(top('objections')).toEqual(sorted(objectionIds))
    expect(top('verdict', 'if')).toEqual(sorted(answersOf('fact')))
    expect(top('verdict', 'instead', 'do')).toEqual(
      sorted(answersOf('choice').filter((answer) => !isUnknown(answer))),
    )
    expect(top('pages', 'cases', 'groups')).toEqual(sorted(caseGroups))
    expect(top('pages', 'sources', 'courts')).toEqual(
      sorted(
        sourceIds.flatMap((id) => {
          const source = sourceOf(id)
          return source.kind === 'judgment' ? source.court.split(' ').slice(0, 1) : []
        }),
      ),
    )
    expect(top('pages', 'considered')).toEqual(sorted([...considered, 'lead', 'title']))
    expect(top('glossary', 'terms')).toEqual(sorted(termIds))
    expect(top('map', 'if')).toEqual(sorted(Object.keys(conditions)))
    expect(top('ui', 'levels')).toEqual(sorted(levels))
    expect(top('verdict', 'certainties')).toEqual(sorted(certainties))
    expect(top('keep', 'checklist', 'points')).toEqual(sorted(consentPointIds))
    expect(top('pages', 'changes')).toEqual(sorted(changes.map(({ version }) => version)))
  })

  test('have no variant that no way says', () => {
    const of = (namespace: string) => new Map(flatten(textsOf(language, namespace)))
    const findings = of('findings')
    const verdicts = of('verdicts')
    const asked = of('questions')
    const said = allWays().flatMap((way) => {
      const explained = explain(way)
      const fitting = wordingContexts(way.answers)
      return [
        ...explained.findings.map(({ finding }) => variantOf(findings, `says.${finding}`, fitting)),
        ...['name', 'answer', 'now', 'certainty'].map((part) =>
          variantOf(verdicts, `says.${way.verdict}.${part}`, fitting),
        ),
        ...way.answers.flatMap((_, at) => {
          const before = way.answers.slice(0, at)
          const position = positionAfter(before)
          if ('verdict' in position) return []
          return keysOf(textsOf(language, 'questions'))
            .map(baseOf)
            .filter((key) => key.startsWith(`${position.question}.`))
            .map((key) => variantOf(asked, key, wordingContexts(before)))
        }),
      ]
    })
    const variants = [...findings, ...verdicts, ...asked]
      .map(([key]) => key)
      .filter((key) => key !== baseOf(key) && !key.startsWith('outcomes.'))
    expect(variants.length).toBeGreaterThan(0)
    expect(variants.filter((key) => !said.includes(key))).toEqual([])
  })

  test('say nothing that must never be said', () => {
    const texts = [...namespaces, 'translations'].flatMap((namespace) =>
      flatten(textsOf(language, namespace)).map(([, text]) => text),
    )
    expect(texts.length).toBeGreaterThan(300)
    expect(texts.flatMap(violationsIn)).toEqual([])
  })

  test('name the lawyer only where his view is told: in a reason, and as a source', () => {
    const naming = namespaces.flatMap((namespace) =>
      flatten(textsOf(language, namespace))
        .filter(([, text]) => text.includes('Rachut'))
        .map(([key]) => `${namespace}:${key}`),
    )
    const elsewhere = naming.filter((key) => !/^pages:(sources|about)\./.test(key))
    expect(sorted(elsewhere)).toEqual(['findings:says.automatedAiSpeaks', 'start:trust.interview'])
  })
})

test.each(othersThan(sourceLanguage))(
  'translations in %s stand for every German wording',
  (one) => {
    const withWords = sourceIds.filter((id) => 'words' in sourceOf(id))
    expect(sorted(keysOf(textsOf(one, 'translations')))).toEqual(sorted(withWords))
  },
)

test('every folder is a language', () => {
  const folders = Object.keys(files).map((file) => file.split('/').at(-2))
  expect([...new Set(folders)].toSorted()).toEqual([...languages].toSorted())
})
