/** Names that every file system takes and a person understands. */
import { plain } from '#i18n'

const spelledOut: Partial<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** Lower case letters of the alphabet, digits and hyphens; at most forty of them. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => spelledOut[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replace(/^-+|-+$/g, '')

/**
 * „ki-anruf-check-unzulaessig-2026-11-24.md“, with the plan's name before the date where it has one.
 * @param parts brand, level, plan and day, as they are written; empty ones are left out
 */
export const fileName = (parts: readonly string[], extension: 'md' | 'json'): string =>
  `${parts.map(slug).filter(Boolean).join('-')}.${extension}`

/** The title of a printed page, from which the browser makes the name of the PDF. */
export const printTitle = (parts: readonly string[]): string =>
  parts
    // What Windows, macOS or Linux forbids in a file's name, and what cannot be seen.
    .map((part) =>
      plain(part)
        .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .map((part) => [...part].slice(0, 60).join(''))
    .filter(Boolean)
    .join(' – ')
