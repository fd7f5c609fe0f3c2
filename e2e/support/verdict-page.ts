/** What a verdict page shows, read from its markup, and what it should show by the rules. */
import {
  type AtVerdict,
  citedOn,
  explain,
  findingOf,
  verdictOf,
  version,
} from '../../src/rules/index.ts'

/** Runs in the browser and on parsed files alike, so it uses only what both have. */
export function readVerdict(root: Element) {
  const main = root.querySelector('main')
  const all = (selector: string) => [...root.querySelectorAll(`main ${selector}`)]
  return {
    verdict: main?.getAttribute('data-verdict'),
    level: main?.getAttribute('data-level'),
    findings: all('[data-finding]').map((one) => [
      one.getAttribute('data-finding'),
      one.getAttribute('data-outcome'),
      one.hasAttribute('data-decides') ? 'decides' : '',
    ]),
    // What explains a term rests on sources of its own.
    sources: [
      ...new Set(
        all('[data-source]')
          .filter((one) => !one.closest('.explanation'))
          .map((one) => one.getAttribute('data-source')),
      ),
    ].toSorted(),
    version: root.querySelector('[data-version]')?.getAttribute('data-version'),
  }
}

/** The same of a way, from the rules alone. */
export function verdictByRules(way: AtVerdict): ReturnType<typeof readVerdict> {
  const { findings } = explain(way)
  return {
    verdict: way.verdict,
    level: verdictOf(way.verdict).level,
    // Those that decide come first, in either part in the order of the examination.
    findings: [...findings]
      .sort((a, b) => Number(b.decides) - Number(a.decides))
      .map(({ finding, decides }) => [
        finding,
        findingOf(finding).outcome,
        decides ? 'decides' : '',
      ]),
    sources: [...citedOn(way)].toSorted(),
    version,
  }
}
