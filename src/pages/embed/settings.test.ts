/** What can be set has words, and every choice begins somewhere in the guide. */
import { describe, expect, test } from 'vitest'
import { type AnswerId, caseIds, positionAfter } from '#rules'
import de from '../../../locales/de/embed.json'
import { beginnings, embedOptionsOf, initial, loads, systems, themes } from './settings.ts'

const root = 'https://firma.example/'
const optionsFor = (changed: Partial<ReturnType<typeof initial>>) =>
  embedOptionsOf({ ...initial('de'), ...changed }, root).options

test.each([
  ['themes', de.settings.themes, themes],
  ['loads', de.settings.loads, loads],
  ['beginnings', de.settings.starts, beginnings],
  ['words on accents', de.settings.accentSays, ['invalid', 'refused', 'light', 'dark']],
  ['instructions', de.howTo, ['title', ...systems]],
] as const)('%s have words, and there are no words for others', (_, said, ids) => {
  expect(Object.keys(said).toSorted()).toEqual([...ids].toSorted())
})

describe('the embed options', () => {
  test('begins where it was said', () => {
    expect(optionsFor({ beginning: 'page' }).start).toBeUndefined()
    expect(optionsFor({ beginning: 'board' }).start).toBe('map')
    expect(optionsFor({ beginning: 'question' }).start).toEqual([])
    expect(optionsFor({ beginning: 'answers', answers: ['inbound'] }).start).toEqual(['inbound'])
  })

  test.each(caseIds)('%s leads to its verdict', (id) => {
    const { start } = optionsFor({ beginning: 'case', case: id })
    expect(positionAfter(start as AnswerId[])).toHaveProperty('verdict')
  })

  test('leaves out an accent that cannot be read', () => {
    expect(optionsFor({ accent: '#808080' }).accent).toBe('')
    expect(optionsFor({ accent: '#0b5c6b' }).accent).toBe('#0b5c6b')
  })
})
