/** The decision as open data: what stands in guide.json. */

import { questionIds, questions } from '../law/questions.ts'
import { sourceIds, sources } from '../law/sources.ts'
import { verdictIds } from '../law/verdict-ids.ts'
import { verdicts } from '../law/verdicts.ts'
import { lawAsOf, version } from '../law/versions.ts'
import { explain } from './explain.ts'
import { allWays } from './walk.ts'

/** Everything but the version; its canonical form is what `JSON.stringify` makes of it. */
export const decision = () => ({
  questions: questionIds.map((id) => ({ id, answers: questions[id].answers })),
  verdicts: verdictIds.map((id) => ({ id, level: verdicts[id].level })),
  sources: sourceIds.map((id) => ({ id, kind: sources[id].kind })),
  paths: allWays().map((way) => ({
    answers: way.answers,
    verdict: way.verdict,
    findings: way.findings,
    sources: explain(way).sources,
  })),
})

export const guide = () => ({ version, lawAsOf, ...decision() })
