/** The code that hosts paste: it says what was chosen, and nothing breaks out of it. */
import { describe, expect, test } from 'vitest'
import {
  componentCode,
  type EmbedOptions,
  frameAddress,
  frameCode,
  hostOf,
  policyLine,
  scriptCode,
  startPageAddress,
} from './code.ts'

const plain: EmbedOptions = {
  root: 'https://firma.example/leitfaden/',
  language: 'de',
  theme: 'auto',
  accent: '',
  start: undefined,
  load: 'lazy',
}
const full: EmbedOptions = {
  ...plain,
  language: 'en',
  theme: 'dark',
  accent: '#7cc7dc',
  start: ['outbound', 'cold'],
  load: 'click',
}

describe('the code', () => {
  test('for the script, with nothing chosen', () => {
    expect(scriptCode(plain, 'Der Check')).toBe(
      `<p><a href="https://firma.example/leitfaden/de/" data-ki-anruf-check>Der Check</a></p>
<script src="https://firma.example/leitfaden/embed.js" defer></script>`,
    )
  })

  test('for the script, with everything chosen', () => {
    expect(scriptCode(full, 'The check')).toBe(
      `<p><a href="https://firma.example/leitfaden/en/" data-ki-anruf-check data-start="outbound/cold" data-theme="dark" data-accent="#7cc7dc" data-load="click">The check</a></p>
<script src="https://firma.example/leitfaden/embed.js" defer></script>`,
    )
  })

  test('for the first question leads there', () => {
    expect(scriptCode({ ...plain, start: [] }, 'x')).toContain(
      'href="https://firma.example/leitfaden/de/check/" data-ki-anruf-check>x',
    )
    expect(scriptCode({ ...plain, start: 'map' }, 'x')).toContain(
      '<a href="https://firma.example/leitfaden/de/map/" data-ki-anruf-check data-start="map">',
    )
    expect(frameAddress({ ...plain, start: 'map' })).toBe('https://firma.example/leitfaden/de/map/')
    expect(frameAddress({ ...plain, start: [] })).toBe('https://firma.example/leitfaden/de/check/')
  })

  test('for Next.js is the same paragraph, and the script after React', () => {
    const code = componentCode(full, 'The check')
    expect(code).toContain(scriptCode(full, 'The check').split('\n')[0])
    expect(code).toContain(
      '<Script src="https://firma.example/leitfaden/embed.js" strategy="lazyOnload" />',
    )
  })

  test('for a plain frame', () => {
    expect(frameCode(full, 'KI-Anruf-Check')).toBe(
      '<p><iframe src="https://firma.example/leitfaden/en/check/outbound/cold/?theme=dark&amp;accent=7cc7dc" title="KI-Anruf-Check" width="100%" height="800" frameborder="0" loading="lazy" referrerpolicy="no-referrer"></iframe></p>',
    )
    expect(frameCode({ ...plain, load: 'eager' }, 'x')).not.toContain('loading')
    expect(frameAddress(plain)).toBe(startPageAddress(plain))
  })

  test('keeps words from becoming markup', () => {
    expect(scriptCode(plain, 'a "b" <c> & d')).toContain('>a &quot;b&quot; &lt;c&gt; &amp; d</a>')
    expect(frameCode(plain, '"><script>')).toContain('title="&quot;&gt;&lt;script&gt;"')
  })

  test("for the host's policy names the origin alone", () => {
    expect(policyLine(plain)).toBe(
      'script-src https://firma.example; frame-src https://firma.example',
    )
    expect(hostOf({ ...plain, root: 'http://127.0.0.1:4181/firma/leitfaden/' })).toBe(
      '127.0.0.1:4181',
    )
    // The placeholder of the page without JavaScript stays as written.
    expect(policyLine({ ...plain, root: 'https://HOST/' })).toContain('script-src https://HOST;')
  })
})
