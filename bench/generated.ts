/**
 * A guide of as many questions as the environment asks for, in place of the law's questions and chart: the
 * engine and all other law stay as they are. The first questions fork, the others lead on or end, so that
 * the ways grow with the questions and not with their power.
 */
import { assign, setup } from 'xstate'
import { type FindingId, findingIds } from '../src/rules/law/findings.ts'
import { verdictIds } from '../src/rules/law/verdict-ids.ts'

const size = Number(process.env.BENCH_QUESTIONS ?? 10)
/** Questions of which two answers lead on. */
const forks = 5
const numbers = Array.from({ length: size }, (_, at) => at)
const answersOf = (at: number) => [`a${at}`, `b${at}`, `c${at}`] as const

export const questions = Object.fromEntries(
  numbers.map((at) => [`q${at}`, { kind: 'choice', answers: answersOf(at), sources: ['uwg7a'] }]),
)
export const questionIds = Object.keys(questions)
export const isFact = (): boolean => false
export const isUnknown = (): boolean => false
export const questionOf = (answer: string): string => `q${answer.slice(1)}`
export const isAnswer = (text: string): boolean => questionOf(text) in questions

const cyclic = <Id>(ids: readonly Id[], at: number) => ids[at % ids.length] as Id
const end = (at: number) => cyclic(verdictIds, at)
const recorded = (at: number) => ({
  type: 'recordAnswer' as const,
  params: { finding: cyclic(findingIds, at) },
})

const chart = Object.fromEntries(
  numbers.map((at) => {
    const [a, b, c] = answersOf(at)
    const next = at + 1 < size ? `q${at + 1}` : end(3 * at)
    return [
      `q${at}`,
      {
        on: {
          [a]: { target: next, actions: recorded(at) },
          [b]: { target: at < forks ? next : end(3 * at + 1), actions: recorded(at + 1) },
          [c]: { target: end(3 * at + 2), actions: recorded(at + 2) },
        },
      },
    ]
  }),
)

export const machine = setup({
  types: {
    context: {} as { answers: readonly string[]; findings: readonly FindingId[] },
    events: {} as { readonly type: string },
  },
  actions: {
    recordAnswer: assign(({ context, event }, { finding }: { readonly finding: FindingId }) => ({
      answers: [...context.answers, event.type],
      findings: [...context.findings, finding],
    })),
  },
}).createMachine({
  id: 'generated',
  initial: 'q0',
  context: { answers: [], findings: [] },
  states: {
    ...chart,
    ...Object.fromEntries(verdictIds.map((verdict) => [verdict, { type: 'final' as const }])),
  },
})
