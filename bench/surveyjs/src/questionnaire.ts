/** The chart as a SurveyJS model: one page a question, shown where the branches of the chart lead to it. */

import texts from '../../../locales/de/questions.json' with { type: 'json' }
import type { ConditionId } from '../../../src/rules/law/conditions.ts'
import { type QuestionId, questionIds, questions } from '../../../src/rules/law/questions.ts'
import { type Branch, chart } from '../../../src/rules/law/statechart.ts'
import { verdictIds } from '../../../src/rules/law/verdict-ids.ts'

type Answer = { readonly label: string; readonly hint: string }
type Words = { readonly title: string; readonly help: string; readonly answers: object }
const words = texts as unknown as Readonly<Record<QuestionId, Words>>

const any = (question: QuestionId, ...answers: readonly string[]) =>
  `(${answers.map((answer) => `{${question}} = '${answer}'`).join(' or ')})`

/** The conditions of the law in SurveyJS's language. */
const conditions: Readonly<Record<ConditionId, string>> = {
  isInbound: any('direction', 'inbound'),
  isService: any('purpose', 'service'),
  isBusiness: any('recipient', 'business'),
  isConsumer: any('recipient', 'consumer'),
  isCold: any('contact', 'cold'),
  humanLeads: any('speaker', 'human', 'assisted'),
  humanCallsConsumer: `(${any('speaker', 'human', 'assisted')} and ${any('recipient', 'consumer')})`,
  aiSpeaks: any('speaker', 'supervised', 'click-started', 'automated'),
  isClickStarted: any('speaker', 'click-started'),
  isAutomated: any('speaker', 'automated'),
  isAutomatedAndCold: `(${any('speaker', 'automated')} and ${any('contact', 'cold')})`,
}

/** When each branch is taken, and where it leads. */
function leads(): readonly { to: string; when: string }[] {
  return questionIds.flatMap((question) =>
    Object.entries<Branch | readonly Branch[]>(chart[question].on).flatMap(([answer, branches]) => {
      const failed: string[] = []
      return [branches].flat().map(({ target, guard }) => {
        const own = typeof guard === 'object' ? guard.params.also : guard
        const parts = [any(question, answer), ...failed, ...(own ? [conditions[own]] : [])]
        if (own) failed.push(`!${conditions[own]}`)
        return { to: target as string, when: parts.join(' and ') }
      })
    }),
  )
}

const all = leads()
const leadsTo = (node: string) =>
  all
    .filter(({ to }) => to === node)
    .map(({ when }) => `(${when})`)
    .join(' or ')

/** An answer that is on offer only under a condition. */
function offeredIf(question: QuestionId, answer: string): string | undefined {
  const { on }: { on: Readonly<Record<string, Branch | readonly Branch[]>> } = chart[question]
  const [first] = [on[answer] ?? []].flat()
  return typeof first?.guard === 'object' ? conditions[first.guard.params.onlyIf] : undefined
}

export const questionnaire = {
  locale: 'de',
  showNavigationButtons: false,
  autoAdvanceEnabled: true,
  autoAdvanceAllowComplete: true,
  showProgressBar: true,
  clearInvisibleValues: 'onHidden',
  pages: questionIds.map((question) => ({
    name: question,
    ...(leadsTo(question) && { visibleIf: leadsTo(question) }),
    elements: [
      {
        type: 'radiogroup',
        name: question,
        title: words[question].title,
        description: words[question].help,
        isRequired: true,
        choices: questions[question].answers.map((value: string) => {
          const { label, hint } = (words[question].answers as Record<string, Answer>)[
            value
          ] as Answer
          const visibleIf = offeredIf(question, value)
          return { value, text: `${label} – ${hint}`, ...(visibleIf && { visibleIf }) }
        }),
      },
    ],
  })),
  completedHtml: '<h3>?</h3>',
  completedHtmlOnCondition: verdictIds.map((verdict) => ({
    expression: leadsTo(verdict),
    html: `<h3 data-verdict="${verdict}">${verdict}</h3>`,
  })),
}
