/** The zip holds the guide byte for byte, is the same each time, and says how to put it on a server. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { violationsIn } from '../src/i18n/never.ts'
import { pack } from './pack.ts'

const files = {
  'guide.json': '{"version":"2026-11-23.2"}',
  'index.html': '<!doctype html>Übung',
  'assets/a-1.js': 'export {}',
  'de/embed/index.html': '<!doctype html>',
}
const folders: string[] = []

/** A built guide in a folder of its own, its files written in the order given. */
function built(names: readonly string[]): string {
  const dist = mkdtempSync(join(tmpdir(), 'pack-'))
  folders.push(dist)
  for (const name of names) {
    mkdirSync(join(dist, name, '..'), { recursive: true })
    writeFileSync(join(dist, name), files[name as keyof typeof files])
    utimesSync(join(dist, name), folders.length * 1000, folders.length * 1000)
  }
  return dist
}
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

describe('the packed guide', () => {
  const names = Object.keys(files)
  const { name, zip } = pack(built(names))
  const unpacked = unzipSync(zip)

  test('carries its version in its name', () =>
    expect(name).toBe('ki-anruf-check-2026-11-23.2.zip'))

  test('holds every file byte for byte, in one folder, and what explains it beside', () => {
    expect(Object.keys(unpacked)).toEqual(
      [
        ...['LIESMICH.txt', 'READ-ME.txt', 'nginx.conf'],
        ...names.map((one) => `ki-anruf-check/${one}`),
      ].toSorted(),
    )
    for (const [one, content] of Object.entries(files))
      expect(unpacked[`ki-anruf-check/${one}`]).toEqual(strToU8(content))
  })

  test('is the same zip whenever and in whatever order its files were written', () => {
    expect(Buffer.from(pack(built(names.toReversed())).zip).equals(zip)).toBe(true)
  })

  test('dates every file by the change, so that no server takes a new text for the old one', () => {
    // In the directory at the end of a zip: the moment of each file, to two seconds, from 1980 on.
    const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength)
    const dates = new Set<string>()
    for (let at = 0; at < zip.length - 4; at += 1) {
      if (view.getUint32(at, true) !== 0x02014b50) continue
      const [time, day] = [view.getUint16(at + 12, true), view.getUint16(at + 14, true)]
      dates.add(
        `${1980 + (day >> 9)}-${(day >> 5) & 15}-${day & 31} ${time >> 11}:${(time >> 5) & 63}`,
      )
    }
    const [date = ''] = dates
    expect(dates.size).toBe(1)
    const changed = execFileSync('git', ['log', '-1', '--format=%cI'], { encoding: 'utf8' }).trim()
    const [year = 0, ...rest] = date.split(/\D/).map(Number)
    const [month = 0, day = 0, hour = 0, minute = 0] = rest
    const written = Date.UTC(year, month - 1, day, hour, minute)
    expect(written).toBeGreaterThan(Date.parse(changed) - 61_000)
  })

  test.each(['LIESMICH.txt', 'READ-ME.txt'])(
    '%s names the version and says nothing wrong',
    (one) => {
      const text = strFromU8(unpacked[one] ?? new Uint8Array())
      expect(text).toContain('KI-Anruf-Check 2026-11-23.2')
      expect(text).not.toContain('{{')
      expect(violationsIn(text.replace(/(?<!\n)\n(?!\n)/g, ' '))).toEqual([])
    },
  )
})

test('where no guide was built, nothing is packed', () => {
  expect(() => pack(built([]))).toThrow(/guide\.json/)
})
