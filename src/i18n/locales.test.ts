/** Every sentence in every language: complete, about ids that exist, and nothing that must never be said. */
import { describe, expect, test } from 'vitest'
import {
  caseIds,
  changes,
  consentPointIds,
  considered,
  duties,
  findingIds,
  isQuotation,
  levels,
  objectionIds,
  questionIds,
  questions,
  sourceIds,
  sourceOf,
  termIds,
  verdictIds,
} from '#rules'
import { conditions } from '../rules/law/conditions.ts'
import { certainties, elements, outcomes } from '../rules/law/findings.ts'
import { sanctions } from '../rules/law/sanctions.ts'
import { languages, othersThan, sourceLanguage } from './languages.ts'
import { never, violationsIn } from './never.ts'

/** The questions of fact, whose other answers are worded as conditions. */
const facts = ['direction', 'answering', 'contact', 'purpose', 'recipient'] as const

type Texts = { readonly [key: string]: string | Texts }
const files = import.meta.glob<Texts>('../../locales/*/*.json', { import: 'default', eager: true })
const textsOf = (language: string, namespace: string) =>
  files[`../../locales/${language}/${namespace}.json`] ?? {}
/** The namespaces of a language, by its files. */
const namespacesOf = (language: string) =>
  Object.keys(files)
    .filter((file) => file.includes(`/${language}/`))
    .map((file) => file.replace(/.*\/|\.json/g, ''))
    .toSorted()
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

/** All texts of a tree by their whole key. */
const flatten = (texts: Texts, prefix = ''): readonly (readonly [string, string])[] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value] as const]
      : flatten(value, `${prefix + key}.`),
  )
const keysOf = (texts: Texts) => flatten(texts).map(([key]) => key)
const placeholders = (text = '') => (text.match(/\{\{\w+\}\}/g) ?? []).toSorted()

describe.each(languages)('the texts in %s', (language) => {
  test('are one file a namespace, translations of German wording in other languages only', () => {
    const expected = language === sourceLanguage ? namespaces : [...namespaces, 'translations']
    expect(namespacesOf(language)).toEqual(expected.toSorted())
  })

  test.each(namespaces)('%s has the keys of the German file, none of them empty', (namespace) => {
    const german = new Map(flatten(textsOf(sourceLanguage, namespace)))
    const texts = flatten(textsOf(language, namespace))
    expect(texts.map(([key]) => key).toSorted()).toEqual([...german.keys()].toSorted())
    for (const [key, text] of texts) {
      expect(text.trim(), key).not.toBe('')
      expect(placeholders(text), key).toEqual(placeholders(german.get(key)))
    }
  })

  const top = (namespace: string, key?: string) => {
    const texts = textsOf(language, namespace)
    return Object.keys((key ? texts[key] : texts) ?? {}).toSorted()
  }
  const sorted = (ids: readonly string[]) => [...ids].toSorted()

  test('are about ids that exist, and about all of them', () => {
    expect(keysOf(textsOf(language, 'questions')).toSorted()).toEqual(
      sorted(
        questionIds.flatMap((question) => [
          ...['title', 'why', 'explanation', 'doubt'].map((part) => `${question}.${part}`),
          ...questions[question].answers.flatMap((answer) =>
            ['label', 'hint'].map((part) => `${question}.answers.${answer}.${part}`),
          ),
        ]),
      ),
    )
    expect(top('findings', 'says')).toEqual(sorted(findingIds))
    expect(top('findings', 'elements')).toEqual(sorted(elements))
    const outcomeKeys = top('findings', 'outcomes')
    expect(outcomeKeys.filter((key) => !key.includes('_'))).toEqual(sorted(outcomes))
    for (const key of outcomeKeys.filter((one) => one.includes('_'))) {
      const [outcome = '', element = ''] = key.split('_')
      expect(outcomes).toContain(outcome)
      expect(elements).toContain(element)
    }
    expect(top('verdicts', 'says')).toEqual(sorted(verdictIds))
    expect(top('verdicts', 'certainty')).toEqual(sorted(certainties))
    expect(top('verdicts', 'remarks')).toEqual(sorted(sourceIds.filter(isQuotation)))
    expect(top('duties')).toEqual(sorted(Object.keys(duties)))
    expect(top('sanctions', 'says')).toEqual(sorted(Object.keys(sanctions)))
    expect(top('sources')).toEqual(sorted(sourceIds.filter((id) => !isQuotation(id))))
    expect(top('cases')).toEqual(sorted(caseIds))
    expect(top('objections')).toEqual(sorted(objectionIds))
    expect(top('verdict', 'if')).toEqual(sorted(facts.flatMap((one) => questions[one].answers)))
    expect(top('pages', 'considered')).toEqual(sorted([...considered, 'lead', 'title']))
    expect(top('glossary', 'terms')).toEqual(sorted(termIds))
    expect(top('map', 'if')).toEqual(sorted(Object.keys(conditions)))
    expect(top('ui', 'levels')).toEqual(sorted(levels))
    const checklist = textsOf(language, 'keep').checklist as Texts
    expect(Object.keys(checklist.points ?? {}).toSorted()).toEqual(sorted(consentPointIds))
    expect(top('pages', 'changes')).toEqual(sorted(changes.map(({ version }) => version)))
  })

  test('say nothing that must never be said', () => {
    const said = [...namespaces, 'translations'].flatMap((namespace) =>
      flatten(textsOf(language, namespace)).map(([, text]) => text),
    )
    expect(said.length).toBeGreaterThan(300)
    expect(said.flatMap(violationsIn)).toEqual([])
  })

  test('name the lawyer only beside a quotation: never in a title, summary or link', () => {
    const naming = namespaces.flatMap((namespace) =>
      flatten(textsOf(language, namespace))
        .filter(([, text]) => text.includes('Rachut'))
        .map(([key]) => `${namespace}:${key}`),
    )
    expect(naming).toEqual(['findings:says.automatedAiSpeaks', 'verdicts:certainty.machineOpinion'])
  })
})

test.each(othersThan(sourceLanguage))(
  'translations in %s stand for every German wording',
  (one) => {
    const withWords = sourceIds.filter((id) => 'words' in sourceOf(id))
    expect(keysOf(textsOf(one, 'translations')).toSorted()).toEqual([...withWords].toSorted())
  },
)

test('„Erst nach Korrektur“ always says not to call until then', () => {
  const german = textsOf('de', 'ui') as { levels: { fixFirst: { label: string } } }
  expect(german.levels.fixFirst.label).toBe('Erst nach Korrektur – bis dahin nicht anrufen')
})

test('every folder is a language', () => {
  const folders = Object.keys(files).map((file) => file.split('/').at(-2))
  expect([...new Set(folders)].toSorted()).toEqual([...languages].toSorted())
})

describe('the list of what must never be said', () => {
  test.each(never.flatMap(({ what, examples }) => examples.map((one) => [what, one] as const)))(
    'catches %s: %s',
    (what, example) => {
      expect(violationsIn(example).join()).toContain(what)
    },
  )
})
