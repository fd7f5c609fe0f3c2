/** Messages: what is one, what is none, whatever else arrives; and that hosts are told the same types. */
import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { levels, questionIds, verdictIds, verdictOf } from '#rules'
import type { KiAnrufCheckEvent, KiAnrufCheckMessage } from '../../public/embed.d.ts'
import {
  type FrameMessage,
  frameMessage,
  fromFrame,
  fromHost,
  hostMessage,
  name,
} from './protocol.ts'
import { wordPressAt } from './wordpress.ts'

/** Each kind of message with all its fields, however its type was put together. */
type Flat<Message> = Message extends unknown ? { [Field in keyof Message]: Message[Field] } : never

const envelope = { source: 'ki-anruf-check', v: 1 }

test('the types that hosts are given are those of the protocol', () => {
  expectTypeOf<Flat<KiAnrufCheckMessage>>().toEqualTypeOf<Flat<FrameMessage>>()
  expectTypeOf<HTMLElementEventMap[typeof name]>().toEqualTypeOf<KiAnrufCheckEvent>()
  expect(name).toBe('ki-anruf-check')
})

describe('what the frame says', () => {
  const said = [
    { type: 'ready', height: 640 },
    { type: 'resize', height: 640 },
    { type: 'resize', height: 640, moved: true },
    ...questionIds.map((question) => ({ type: 'step', question })),
    ...verdictIds.map((verdict) => ({ type: 'verdict', verdict, level: verdictOf(verdict).level })),
  ]
  test('arrives, for every question, verdict and level', () => {
    for (const body of said) expect(fromFrame(body)).toEqual({ ...envelope, ...body })
    expect(new Set(verdictIds.map((id) => verdictOf(id).level))).toEqual(new Set(levels))
  })

  test.each([
    [
      { type: 'resize', height: 640, answers: ['outbound'], moved: 'yes' },
      { type: 'resize', height: 640 },
    ],
    [
      { type: 'step', question: 'contact', moved: false },
      { type: 'step', question: 'contact' },
    ],
  ])('only what the protocol knows is passed on: %j', (body, passed) => {
    expect(frameMessage({ ...envelope, ...body })).toEqual({ ...envelope, ...passed })
  })

  const throwing = {
    ...envelope,
    type: 'resize',
    get height(): number {
      throw new Error('no')
    },
  }
  test.each([
    null,
    undefined,
    0,
    'resize',
    [],
    {},
    { type: 'resize', height: 640 },
    { ...envelope, v: 2, type: 'resize', height: 640 },
    { ...envelope, v: '1', type: 'resize', height: 640 },
    { ...envelope, source: 'somebody', type: 'resize', height: 640 },
    { ...envelope, type: 'resize' },
    ...[0, -1, 50_001, 1e9, Number.NaN, Number.POSITIVE_INFINITY, '640', null, {}].map(
      (height) => ({
        ...envelope,
        type: 'resize',
        height,
      }),
    ),
    { ...envelope, type: 'scroll', height: 640 },
    { ...envelope, type: 'step', question: '<img onerror=alert(1)>' },
    { ...envelope, type: 'step', question: 'x'.repeat(65) },
    { ...envelope, type: 'verdict', verdict: 'startButton', level: 'constructor' },
    { ...envelope, type: 'verdict', verdict: 'startButton', level: 'fine' },
    { ...envelope, type: 'verdict', level: 'unclear' },
    { ...envelope, type: 'theme', theme: 'dark' },
  ])('no message of the frame: %j', (data) => {
    expect(frameMessage(data)).toBeUndefined()
  })

  test('a getter or a proxy that throws is none, and throws nothing', () => {
    expect(frameMessage(throwing)).toBeUndefined()
    const proxy = new Proxy(
      {},
      {
        ownKeys() {
          throw new Error('no')
        },
      },
    )
    expect(frameMessage(proxy)).toBeUndefined()
    expect(hostMessage(proxy)).toBeUndefined()
  })

  test('whatever arrives, nothing is thrown, and what is taken is what could be sent', () => {
    const body = fc.record(
      {
        source: fc.constantFrom('ki-anruf-check', 'x'),
        v: fc.constantFrom(1, 2),
        type: fc.constantFrom('ready', 'resize', 'step', 'verdict', 'theme'),
        height: fc.oneof(fc.integer(), fc.double(), fc.anything()),
        question: fc.anything(),
        verdict: fc.oneof(fc.string(), fc.anything()),
        level: fc.oneof(fc.constantFrom(...levels), fc.anything()),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(fc.oneof(body, fc.anything()), (data) => {
        const message = frameMessage(data)
        if (message) expect(frameMessage(message)).toEqual(message)
        hostMessage(data)
      }),
    )
  })
})

describe('what the host says', () => {
  test.each(['auto', 'light', 'dark'] as const)('the theme %s arrives', (theme) => {
    const message = fromHost({ type: 'theme', theme, ground: 'host' })
    expect(hostMessage(message)).toEqual(message)
    expect(hostMessage({ ...envelope, type: 'theme', theme })).toMatchObject({ ground: 'own' })
  })
  test.each([
    null,
    { theme: 'dark' },
    { ...envelope, type: 'theme', theme: 'pink' },
    { ...envelope, type: 'theme', theme: ['dark'] },
    { ...envelope, type: 'resize', height: 640 },
  ])('no message of the host: %j', (data) => {
    expect(hostMessage(data)).toBeUndefined()
  })
})

describe('WordPress', () => {
  test('is there where the address ends in a secret, and only there', () => {
    for (const hash of [
      '',
      '#main',
      '#?secret=',
      '#?secret=a-b',
      '#?secret=a&x=1',
      `#?secret=${'a'.repeat(65)}`,
    ])
      expect(wordPressAt(hash), hash).toBeUndefined()
    expect(wordPressAt('#?secret=k3YbQ9zTxa')).toBeDefined()
  })

  test('is told the height with its secret, and is ready only with it', () => {
    const wordPress = wordPressAt('#?secret=abc')
    expect(wordPress?.height(640)).toEqual({ message: 'height', value: 640, secret: 'abc' })
    expect(wordPress?.isReady({ message: 'ready', secret: 'abc' })).toBe(true)
    for (const data of [
      null,
      0,
      {},
      { message: 'ready' },
      { message: 'ready', secret: 'x' },
      { message: 'link', secret: 'abc' },
    ])
      expect(wordPress?.isReady(data)).toBe(false)
  })
})
