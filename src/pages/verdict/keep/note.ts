/** The user's own note: in memory while this document lives, in no address and no storage. */
import { useSyncExternalStore } from 'react'

export interface Note {
  /** What the plan is called; one line. */
  readonly plan: string
  readonly remark: string
}

let note: Note = { plan: '', remark: '' }
const listeners = new Set<() => void>()

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function writeNote(part: Partial<Note>): void {
  note = { ...note, ...part }
  for (const tell of listeners) tell()
}

/** The note as it was typed, the same on every verdict. */
export const useNote = (): Note =>
  useSyncExternalStore(
    subscribe,
    () => note,
    () => note,
  )
