/** What the build says to an operator's details that are not as they should be. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { parseOperator, readOperator } from './operator.ts'

const folder = mkdtempSync(join(tmpdir(), 'operator-'))
afterAll(() => rmSync(folder, { recursive: true }))

const named = { name: 'Firma GmbH' }

test.each([
  ['{', /^operator\.json is not JSON: /],
  ['[]', /^operator\.json must be one JSON object/],
  ['null', /^operator\.json must be one JSON object/],
  ['{}', /- "name" is missing: who runs this copy\?/],
  [{ name: ' ' }, /- "name" must be a name, not " "/],
  [{ name: 7 }, /- "name" must be a name, not 7/],
  [{ ...named, nmae: 'x' }, /- "nmae" is not known; known are name, address, contact, /],
  [{ ...named, address: 'Weg 1\nOrt' }, /- "address" must be an address in one line/],
  [
    { ...named, article: 'https://firma.example/\nContact: x' },
    /- "article" must be an https:\/\/ address/,
  ],
  [{ ...named, contact: 'a@firma.example' }, /- "contact" must be a mailto: or https:\/\/ address/],
  [{ ...named, contact: 'mailto:firma' }, /- "contact" must be/],
  [{ ...named, legalNotice: 'firma.example/impressum' }, /- "legalNotice" must be an https/],
  [{ ...named, privacyPolicy: 'http://firma.example/' }, /- "privacyPolicy" must be an https/],
  [{ ...named, article: 'javascript:alert(1)' }, /- "article" must be an https/],
])('%j', (told, message) => {
  const text = typeof told === 'string' ? told : JSON.stringify(told)
  expect(() => parseOperator(text, 'operator.json')).toThrow(message)
})

test('every fault is named at once', () => {
  expect(() => parseOperator('{"contact":"x","article":"y"}', 'OPERATOR')).toThrow(
    /^OPERATOR:\n- "name".*\n- "contact".*\n- "article".*$/,
  )
})

test('the example is as it should be, and complete', () => {
  const example = parseOperator(readFileSync('deploy/operator.example.json', 'utf8'), 'example')
  expect(Object.keys(example)).toEqual([
    ...['name', 'address', 'contact', 'legalNotice', 'privacyPolicy', 'article'],
  ])
})

test('the environment comes before a file, a named file must be there', () => {
  const file = join(folder, 'mine.json')
  writeFileSync(file, JSON.stringify({ name: 'From a file' }))
  expect(readOperator({ OPERATOR_FILE: file })).toEqual({ name: 'From a file' })
  expect(readOperator({ OPERATOR_FILE: file, OPERATOR: '{"name":"From a variable"}' })).toEqual({
    name: 'From a variable',
  })
  expect(() => readOperator({ OPERATOR_FILE: join(folder, 'none.json') })).toThrow(/none\.json/)
})
