/** Names of files and titles: what a plan may be called, and what becomes of it. */
import { describe, expect, test } from 'vitest'
import { fileName, printTitle } from './file-name.ts'

const named = (plan: string) => ['KI-Anruf-Check', 'unzulässig', plan, '2026-11-24']

describe('a file is called', () => {
  test.each([
    ['', 'ki-anruf-check-unzulaessig-2026-11-24.md'],
    [
      'Rückgewinnung Süd & Größe',
      'ki-anruf-check-unzulaessig-rueckgewinnung-sued-groesse-2026-11-24.md',
    ],
    ['../../etc/passwd', 'ki-anruf-check-unzulaessig-etc-passwd-2026-11-24.md'],
    ['CON<>:"/\\|?*\u0000.exe', 'ki-anruf-check-unzulaessig-con-exe-2026-11-24.md'],
    ['Café São Ångström', 'ki-anruf-check-unzulaessig-cafe-sao-angstroem-2026-11-24.md'],
    ['📞 計画', 'ki-anruf-check-unzulaessig-2026-11-24.md'],
    ['x'.repeat(300), `ki-anruf-check-unzulaessig-${'x'.repeat(40)}-2026-11-24.md`],
  ])('for the plan %j: %s', (plan, expected) => {
    expect(fileName(named(plan), 'md')).toBe(expected)
  })
  test('with the ending of its kind', () => {
    expect(fileName(['a'], 'json')).toBe('a.json')
  })
})

describe('a printed page is titled', () => {
  test.each([
    ['', 'KI-Anruf-Check – unzulässig – 2026-11-24'],
    ['Süd: Welle 2/3 "neu"?', 'KI-Anruf-Check – unzulässig – Süd Welle 2 3 neu – 2026-11-24'],
    [
      'Wieder\u00adgewinnung\n\tHerbst',
      'KI-Anruf-Check – unzulässig – Wiedergewinnung Herbst – 2026-11-24',
    ],
    ['📞'.repeat(80), `KI-Anruf-Check – unzulässig – ${'📞'.repeat(60)} – 2026-11-24`],
  ])('for the plan %j: %s', (plan, expected) => {
    expect(printTitle(named(plan))).toBe(expected)
  })
})
