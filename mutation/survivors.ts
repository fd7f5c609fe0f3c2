/** Mutants that no test can kill, and why: the changed code does the same with the rules as they are. */
interface Survivor {
  readonly file: string
  readonly original: string
  readonly replacement: string
  readonly reason: string
}

const alternatives = 'src/rules/engine/alternatives.ts'
const change = 'src/rules/engine/change.ts'
const checklist = 'src/rules/engine/consent-checklist.ts'
const compare = 'src/rules/engine/compare.ts'
const graph = 'src/rules/engine/graph.ts'
const query = 'src/journey/query.ts'

const leadsOn =
  'Every answer leads to a verdict; walk.ts has thrown before where the chart does not.'
const foundTogether =
  'Where one of the three elements was found today, another was, or consent is to be obtained.'
const isReached = 'Every question and verdict is reached by a way; only the types do not know that.'

export const survivors: readonly Survivor[] = [
  {
    file: query,
    original: "''",
    replacement: '"Stryker was here!"',
    reason: 'In pendingAnswersIn this is no answer either, and falls away.',
  },
  {
    file: alternatives,
    original: 'asked.options .filter((answer) => !way.answers.includes(answer))',
    replacement: 'asked.options',
    reason: 'The given answer leads to the level that is there already, and falls away for that.',
  },
  { file: alternatives, original: '!best', replacement: 'false', reason: leadsOn },
  {
    file: alternatives,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: The text of the code.
    original: '`"${answer}" leads to no verdict`',
    replacement: '``',
    reason: leadsOn,
  },
  {
    file: change,
    original: 'again === undefined',
    replacement: 'false',
    reason: 'No question offers undefined; only the types do not know that.',
  },
  {
    file: compare,
    original: 'answer && finding',
    replacement: 'answer || finding',
    reason: 'An answer and its finding are both there, or neither.',
  },
  {
    file: compare,
    original: 'second.answers.filter((answer) => !first.answers.includes(answer))',
    replacement: 'second.answers',
    reason: 'A set with an answer that the first way has is never among the smallest.',
  },
  {
    file: compare,
    original: 'bySize.find(isEnough)?.length',
    replacement: 'bySize.find(isEnough).length',
    reason: 'All answers of the second way are always enough.',
  },
  {
    file: checklist,
    original: "'priorExpressConsent'",
    replacement: '""',
    reason: foundTogether,
  },
  { file: checklist, original: "'proofOfConsent'", replacement: '""', reason: foundTogether },
  { file: checklist, original: "'consentCoversAi'", replacement: '""', reason: foundTogether },
  {
    file: 'src/rules/engine/released.ts',
    original: 'verdict === undefined',
    replacement: 'false',
    reason: 'No verdict is called "undefined"; only the types do not know that.',
  },
  {
    file: graph,
    original: '[]',
    replacement: '["Stryker was here"]',
    reason: 'The chart has a branch for every answer of a question.',
  },
  {
    file: graph,
    original: 'ways.find(({ verdict }) => verdict === id)?.answers',
    replacement: 'ways.find(({ verdict }) => verdict === id).answers',
    reason: isReached,
  },
  {
    file: graph,
    original:
      'ways .map(({ answers }) => answers.slice(0, answers.map(questionOf).indexOf(id) + 1)) .filter((answers) => answers.length > 0) .toSorted((a, b) => a.length - b.length)[0] ?.slice',
    replacement:
      'ways.map(({ answers }) => answers.slice(0, answers.map(questionOf).indexOf(id) + 1)).filter(answers => answers.length > 0).toSorted((a, b) => a.length - b.length)[0].slice',
    reason: isReached,
  },
  {
    file: 'src/rules/engine/mermaid.ts',
    original: 'edge === own.at(-1)',
    replacement: 'true',
    reason: 'Of the edges of an answer only the last has no guard.',
  },
]
