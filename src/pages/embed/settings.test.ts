/** What can be set has words, and every wish begins somewhere in the guide. */
import { describe, expect, test } from 'vitest'
import { caseIds, positionAfter } from '#rules'
import de from '../../../locales/de/embed.json'
import { beginnings, initial, loads, systems, themes, wishOf } from './settings.ts'

const root = 'https://firma.example/'
const wishFor = (changed: Partial<ReturnType<typeof initial>>) =>
  wishOf({ ...initial('de'), ...changed }, root).wish

test.each([
  ['themes', de.settings.themes, themes],
  ['loads', de.settings.loads, loads],
  ['beginnings', de.settings.starts, beginnings],
  ['words on accents', de.settings.accentSays, ['invalid', 'refused', 'light', 'dark']],
  ['instructions', de.howTo, ['title', ...systems]],
] as const)('%s have words, and there are no words for others', (_, said, ids) => {
  expect(Object.keys(said).toSorted()).toEqual([...ids].toSorted())
})

describe('the wish', () => {
  test('begins where it was said', () => {
    expect(wishFor({ beginning: 'page' }).start).toBeUndefined()
    expect(wishFor({ beginning: 'question' }).start).toEqual([])
    expect(wishFor({ beginning: 'answers', answers: ['inbound'] }).start).toEqual(['inbound'])
  })

  test.each(caseIds)('%s leads to its verdict', (id) => {
    const { start = [] } = wishFor({ beginning: 'case', case: id })
    expect(positionAfter(start as Parameters<typeof positionAfter>[0])).toHaveProperty('verdict')
  })

  test('leaves out an accent that cannot be read', () => {
    expect(wishFor({ accent: '#808080' }).accent).toBe('')
    expect(wishFor({ accent: '#0b5c6b' }).accent).toBe('#0b5c6b')
  })
})
