/** The oldest browsers that the guide is for, as package.json states them: syntax is built for them, functions are tested against them. */
import { readFileSync } from 'node:fs'

/** Each browser's oldest version. */
export const oldestBrowsers: Readonly<Record<string, string>> = Object.fromEntries(
  JSON.parse(readFileSync('package.json', 'utf8')).browserslist.map((line: string) =>
    line.split(' >= '),
  ),
)

/** The same for Vite, which calls Safari on a phone `ios`. */
export const buildTarget = Object.entries(oldestBrowsers).map(
  ([name, version]) => name.replace('ios_saf', 'ios') + version,
)
