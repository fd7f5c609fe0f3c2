/** What a row of the plan is given, to show it and to change it. */
import type { Language } from '#i18n'
import type { AnswerId, AtVerdict } from '#rules'
import type { Named } from './names.ts'

export interface RowProps {
  readonly way: AtVerdict
  readonly at: number
  /** All of the plan. */
  readonly ways: readonly (readonly AnswerId[])[]
  readonly named: Named
  readonly language: Language
  readonly onMove: (by: -1 | 1, button: HTMLElement) => void
  readonly onRemove: () => void
}
