/** The chart as a Mermaid diagram, for the README of the rules. */
import { questionIds } from '../law/questions.ts'
import { isVerdict, verdictIds } from '../law/verdict-ids.ts'
import { verdictOf } from '../law/verdicts.ts'
import { type Edge, edges, type NodeId } from './graph.ts'

/** `direction` is a word of Mermaid's own, so questions carry a prefix. */
const nameOf = (node: NodeId) => (isVerdict(node) ? node : `q_${node}`)

function labelOf(edge: Edge): string {
  const { answer, guard, offeredOnlyIf } = edge
  const own = edges.filter((one) => one.answer === answer)
  const condition = guard ?? (own.length > 1 && edge === own.at(-1) ? 'otherwise' : undefined)
  return [
    answer,
    ...(offeredOnlyIf ? [`(offered only if ${offeredOnlyIf})`] : []),
    ...(condition ? [`[${condition}]`] : []),
  ].join(' ')
}

/** One arrow for all answers that lead from one place to another, each on its line. */
function arrows(): readonly string[] {
  const labels = new Map<string, string[]>()
  for (const edge of edges) {
    const ends = `${nameOf(edge.from)} -->|LABEL| ${nameOf(edge.to)}`
    labels.set(ends, [...(labels.get(ends) ?? []), labelOf(edge)])
  }
  return [...labels].map(([ends, lines]) => ends.replace('LABEL', `"${lines.join('<br>')}"`))
}

export const mermaid = (): string =>
  [
    'flowchart TD',
    ...questionIds.map((id) => `${nameOf(id)}{"${id}"}`),
    ...verdictIds.map((id) => `${id}(["${id}<br>${verdictOf(id).level}"])`),
    ...arrows(),
  ].join('\n  ')
