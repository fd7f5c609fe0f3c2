/** What the built scripts call is there in the oldest browsers, and what these alone may lack is asked for first. */
import { globSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { oldestBrowsers } from '../../src/build/oldest-browsers.ts'
import { isMissingIn, namesInScripts } from '../support/platform.ts'

const { called } = namesInScripts()
const calledBut = (browsers: Readonly<Record<string, string>>, known: readonly string[]) =>
  [...called].filter((name) => isMissingIn(browsers, name) && !known.includes(name)).sort()

/** The first versions that load module scripts and what they import later. */
const withModules = { chrome: '63', edge: '79', firefox: '67', safari: '11.1', safari_ios: '11.3' }
/** Methods of libraries that are called like something newer of the platform. */
const namesakes = [
  ...['check', 'createContext', 'detect', 'format', 'getState', 'inspect', 'navigate', 'revoke'],
  ...['subscribe', 'transition', 'use'],
]
/** What is tried first, and done without. */
const optional = [
  ...[
    'exitFullscreen',
    'hidePopover',
    'requestFullscreen',
    'requestIdleCallback',
    'share',
    'togglePopover',
  ],
  'writeText',
]
/** What React calls for components that the guide does not use. */
const ofReact = [
  ...['animate', 'getAnimations', 'getKeyframes', 'setKeyframes'],
  ...['skipTransition', 'startViewTransition', 'unobserve'],
]
/** What i18next calls for formats that no text uses. */
const ofI18next = ['ListFormat', 'Locale', 'RelativeTimeFormat']
const known = [...namesakes, ...optional, ...ofReact, ...ofI18next]

const { ios_saf: safari_ios = '', ...others } = oldestBrowsers
const oldest = { ...others, safari_ios }

test('nothing is called that the oldest browsers lack', () => {
  expect(calledBut(oldest, known)).toEqual([])
  // This would be seen.
  for (const name of ['toSorted', 'groupBy', 'structuredCloneX'])
    expect(isMissingIn(oldest, name), name).toBe(name !== 'structuredCloneX')
})

test('nothing newer is read under a name that older things have, too', () => {
  const files = globSync('src/**/*.{ts,tsx}').filter((file) => !/\.test\.|^src.build/.test(file))
  const using = (what: RegExp) =>
    files.filter((file) => what.test(readFileSync(file, 'utf8'))).map((file) => basename(file))
  expect(files.length).toBeGreaterThan(100)
  // A Map's and a library's; `URLSearchParams` has a size since Chrome 113 and Safari 17 only.
  expect(using(/\.size\b/).sort()).toEqual(['Notes.tsx', 'QrCode.tsx'])
  // Its second argument is ignored before these.
  expect(using(/\.(?:has|delete)\([^()]*,/)).toEqual([])
})

test('before React takes over, all is asked for that a browser with modules may lack', () => {
  const asked = [...readFileSync('src/app/capable.ts', 'utf8').matchAll(/'(\w+)'/g)]
  expect(asked.map(([, name]) => name).sort()).toEqual(calledBut(withModules, known))
})

test('the exceptions are all needed', () => {
  expect(known.filter((name) => !called.has(name) || !isMissingIn(withModules, name))).toEqual([])
})
