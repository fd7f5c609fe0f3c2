/** What bloggers paste: today's codes, and those that stand in the world already. */
import { componentCode, frameCode, scriptCode, shortcode } from '../../src/embed/index.ts'
import { places } from './places.ts'

const options = {
  root: places.guide,
  language: 'de',
  theme: 'auto',
  accent: '',
  start: undefined,
  load: 'lazy',
} as const
const words = 'Dürfen wir das? Der KI-Anruf-Check'

/** What is pasted where the address alone is. */
export const address = `${places.guide}de/`

export const codes = {
  code: scriptCode(options, words),
  /** Without a paragraph, as the guide gave it out at first. */
  formerCode: `<a href="${address}" data-ki-anruf-check>${words}</a>\n<script src="${places.guide}embed.js" defer></script>`,
  waiting: scriptCode({ ...options, load: 'click' }, words),
  plainFrame: frameCode(options, 'KI-Anruf-Check'),
  /** From an address that the guide no longer has. */
  moved: scriptCode({ ...options, root: places.former }, words),
} as const

/** What a programmer puts into an application made with Next.js. */
export const component = componentCode(options, words)

export { shortcode }
