/** What the reader calls the call types: in memory while this document lives, in no address and no storage. */
import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { type AnswerId, caseIds, cases, type Position } from '#rules'

let names: ReadonlyMap<string, string> = new Map()
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
const keyOf = (answers: readonly AnswerId[]) => answers.join('.')

export function rename(answers: readonly AnswerId[], name: string): void {
  names = new Map(names).set(keyOf(answers), name)
  for (const tell of listeners) tell()
}

/** The call type whose questions are being answered, and what it is called meanwhile. */
let inHand: { readonly at: number; readonly name: string } | undefined

/** @param name empty for a new one */
export const beginAnswering = (at: number, name = ''): void => {
  inHand = { at, name }
}
export const nameInHand = (at: number): string => (inHand?.at === at ? inHand.name : '')

/** Gives a call type that was answered anew the name that it had. */
export function endAnswering(positions: readonly Position[]): void {
  const answers = inHand && positions[inHand.at]?.answers
  if (answers && inHand?.name && !names.get(keyOf(answers))) rename(answers, inHand.name)
  inHand = undefined
}

export interface Named {
  /** As the reader typed it; empty where they have not. */
  readonly own: string
  /** What it is called until then: the case that it is, its verdict, its number while it is open. */
  readonly usual: string
  readonly name: string
}

/** @param positions the call types of the plan, in its order */
export function useNames(positions: readonly Position[]): readonly Named[] {
  const { t } = useTranslation(['cases', 'plan', 'verdicts'])
  const typed = useSyncExternalStore(
    subscribe,
    () => names,
    () => names,
  )
  return positions.map((position, at) => {
    const key = keyOf(position.answers)
    const own = typed.get(key) ?? ''
    const known = caseIds.find((id) => keyOf(cases[id].answers) === key)
    const named =
      'verdict' in position
        ? t(`verdicts:says.${position.verdict}.name`)
        : t('plan:numbered', { number: at + 1 })
    const usual = known ? t(`cases:${known}.title`) : named
    return { own, usual, name: own.trim() || usual }
  })
}
