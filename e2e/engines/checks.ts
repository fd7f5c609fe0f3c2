/** What is tried in every engine: a table of sentences and what shows that they hold. */
import assert from 'node:assert/strict'
import { cases, levels } from '../../src/rules/index.ts'
import { servers } from '../servers/servers.ts'
import { readPdf } from '../support/pdf.ts'
import { checkPath, type Way, ways } from '../support/places.ts'
import type { Driver } from './driver.ts'
import { keys, type Page, pageOf } from './page.ts'

/** Says why it cannot be tried, or nothing once it holds. */
export type Check = (page: Page, driver: Driver) => Promise<string | undefined>

const wayTo = (verdict: string) => ways.find((way) => way.verdict === verdict) as Way
const prohibited = wayTo('coldAiWithoutConsent')
const unclear = wayTo('startButton')
const guide = (path: string) => servers.root.url + path
const phone = [390, 844] as const

/** As one reads it: without what only typesetting adds. */
const plain = (text: string) =>
  text
    .replaceAll(/[\u2060\u00ad]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()

async function walk(page: Page, { answers, verdict }: Way): Promise<void> {
  for (const id of answers) await page.answer(id)
  await page.atVerdict(verdict)
}

const backToThePlace: Check = async (page, driver) => {
  await driver.resize(...phone)
  await driver.open(guide(checkPath('de', [])))
  await page.taken()
  await walk(page, prohibited)
  await page.wait('the heading in focus', () => document.activeElement?.tagName === 'H1')
  await driver.go(-1)
  await page.atQuestion('consent')
  await driver.go(1)
  await page.atVerdict(prohibited.verdict)

  // From deep in the page to a shorter one, and back.
  const { left, path } = await page.wait('a link to a question or a verdict', () => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')]
    const link = links
      .filter((one) => one.checkVisibility() && one.pathname.includes('/check/'))
      .findLast((one) => one.pathname !== location.pathname)
    link?.scrollIntoView({ block: 'center', behavior: 'instant' })
    link?.setAttribute('data-left-by', '')
    return link && { left: Math.round(window.scrollY), path: link.pathname }
  })
  assert.ok(left > 300, `only ${left} px down`)
  await page.follow('[data-left-by]')
  const arrived = () => page.wait(`at ${path}`, (wanted) => location.pathname === wanted, [path])
  await arrived()
  assert.ok((await page.ask(() => window.scrollY)) < left)
  await driver.go(-1)
  await page.atVerdict(prohibited.verdict)
  await page.near(left)
  await driver.go(1)
  await arrived()
  return undefined
}

const termsAreText: Check = async (page, driver) => {
  await driver.open(guide(checkPath('de', unclear.answers)))
  await page.taken()
  await page.unfold(true)
  // The first one that is shown, and what explains it.
  const id = await page.wait('a term', () => {
    const terms = [...document.querySelectorAll<HTMLAnchorElement>('main a.term')]
    const term = terms.find((one) => one.checkVisibility())
    term?.setAttribute('data-tried', '')
    return term?.hash.slice(1) ?? ''
  })
  const isOpen = (wanted: boolean) =>
    page.wait(
      `explanation ${wanted ? 'open' : 'closed'}`,
      (explanation, open) =>
        document.getElementById(explanation)?.matches(':popover-open') === open,
      [id, wanted],
    )
  await page.follow('[data-tried]')
  await isOpen(true)
  await page.press(keys.escape)
  await isOpen(false)
  await page.click('[data-tried]')
  await isOpen(true)
  await page.press(keys.escape)

  const said = await page.ask(() => {
    const term = document.querySelector('[data-tried]') as HTMLElement
    const paragraph = term.closest('p, li, dd') as HTMLElement
    getSelection()?.selectAllChildren(paragraph)
    return { term: term.innerText, before: paragraph.innerText.split(term.innerText)[0] ?? '' }
  })
  await page.press(keys.command, 'c')
  await page.ask(() => {
    const place = document.createElement('textarea')
    place.id = 'pasted'
    document.body.append(place)
  })
  await page.focus('#pasted')
  await page.press(keys.command, 'v')
  const pasted = await page.wait(
    'what was copied',
    () => document.querySelector<HTMLTextAreaElement>('#pasted')?.value,
  )
  assert.ok(plain(pasted).includes(plain(said.before + said.term)), pasted)
  return undefined
}

const whatIf: Check = async (page, driver) => {
  await driver.resize(...phone)
  await driver.open(guide(`de/map/?way=${unclear.answers.join('.')}`))
  await page.taken()
  await page.wait('what holds here', () => document.querySelector('.what-if')?.textContent)
  assert.equal(await page.sideways(), 0)
  const other = '[data-board="consumer"] td[data-level="prohibited"] a'
  await page.click(other)
  const asked = (cell: string, before: string) =>
    page.wait(
      'another cell ringed',
      (selector, old) => {
        const isRinged = document.activeElement?.getAttribute('aria-current') === 'true'
        return isRinged && document.activeElement?.matches(selector) && location.search !== old
          ? location.search
          : ''
      },
      [cell, before],
    )
  const clicked = await asked(other, '')
  assert.notEqual(clicked, `?way=${unclear.answers.join('.')}`)
  await page.press(keys.down)
  await asked('[data-board="consumer"] td a', clicked)
  return undefined
}

const plan: Check = async (page, driver) => {
  const all = [cases.aiResearchesPersonCalls, cases.agentCallsProspects, cases.personPressesStart]
  const query = all.map(({ answers }) => `way=${answers.join('.')}`).join('&')
  await driver.resize(...phone)
  await driver.open(guide(`de/plan/?${query}`))
  await page.taken()
  const rows = (count: number) =>
    page.wait(
      `${count} rows`,
      (wanted) => {
        const shown = [...document.querySelectorAll<HTMLElement>('.plan-table tbody')]
        return shown.length === wanted ? shown.map((row) => row.dataset.level ?? '') : undefined
      },
      [count],
    )
  const before = await rows(all.length)
  assert.equal(await page.sideways(), 0)
  await page.click('[data-sort]')
  await page.wait('sorted', () => document.querySelector('[aria-sort="ascending"]') !== null)
  const worstFirst = before.toSorted(
    (a, b) => levels.indexOf(a as never) - levels.indexOf(b as never),
  )
  assert.deepEqual(await rows(all.length), worstFirst)
  return undefined
}

const embedFits: Check = async (page, driver) => {
  await driver.open(`${servers.hosts.url}article.html`)
  const frame = page.frame()
  await page.wait('a frame', () => {
    const one = document.querySelector('iframe')
    one?.scrollIntoView()
    return one !== null
  })
  await frame.taken()
  const height = () =>
    page.ask(() => document.querySelector('iframe')?.getBoundingClientRect().height ?? 0)
  const fits = () =>
    page.untilSame('the frame as high as its content', height, () =>
      frame.ask(() => Math.ceil(document.documentElement.getBoundingClientRect().height)),
    )
  const seen = [await fits()]
  // A frame gives its focus away only after it was touched.
  await frame.click('main h1')
  await walk(frame, unclear)
  seen.push(await fits())
  for (const open of [true, false]) {
    await frame.unfold(open)
    seen.push(await fits())
  }
  const [start = 0, verdict = 0, unfolded = 0, folded = 0] = seen
  assert.ok(start < verdict && verdict < unfolded && folded <= verdict, seen.join(', '))
  return undefined
}

const sandboxed: Check = async (page, driver) => {
  await driver.open(`${servers.hosts.url}sandbox.html`)
  const frame = page.frame()
  await frame.wait(
    'the first question',
    () => document.querySelector('main [data-answer]') !== null,
  )
  await frame.click('main h1')
  await walk(frame, prohibited)
  assert.ok(await frame.ask(() => Boolean(document.querySelector('main #now'))))
  return undefined
}

const sandboxedWithScript: Check = async (page, driver) => {
  await driver.open(`${servers.hosts.url}sited/sandbox.html`)
  const frame = page.frame()
  await frame.taken()
  assert.ok(await frame.ask(() => document.styleSheets.length > 0))
  return undefined
}

const printed: Check = async (page, driver) => {
  await driver.open(guide(checkPath('de', prohibited.answers)))
  await page.taken()
  const file = await driver.print()
  if (!file) return 'this engine prints on no command'
  const { pages } = await readPdf(file)
  const squeeze = (text: string) => plain(text).replaceAll(' ', '')
  const answer = await page.ask(() => document.querySelector('.record-answer')?.textContent ?? '')
  assert.ok(answer)
  assert.ok(squeeze(pages[0]?.text ?? '').includes(squeeze(answer)), pages[0]?.text)
  return undefined
}

export const checks: Readonly<Record<string, Check>> = {
  'an embed grows and shrinks with its content': embedFits,
  'in a sandboxed frame a walk leads to a whole verdict': sandboxed,
  'in a sandboxed frame React takes over, of a build that knows its address': sandboxedWithScript,
  'a walk with Back and Forward; Back returns to the place in a verdict': backToThePlace,
  'a term opens, closes, and is copied as text': termsAreText,
  'the board: what if by mouse and arrow, nothing sideways at 390 px': whatIf,
  'the plan: sorted worst first, nothing sideways at 390 px': plan,
  'a verdict on paper says the verdict': printed,
}
