/** Where an edge of the map leads: into the way that is shown, or by the shortest way along that edge. */
import { type AnswerId, type Edge, type NodeId, shortestEndings } from '#rules'

/** To each question and verdict, the answers before it. */
export type Ways = Readonly<Record<NodeId, readonly AnswerId[]>>

const endings = shortestEndings()

/** Several edges may lead to one verdict: each its own way, so that it shows what was answered there. */
export const waysAlong = (ways: Ways, along: readonly Edge[]) => (edge: Edge) =>
  along.includes(edge) ? ways[edge.to] : (endings.get(edge) ?? ways[edge.to])
