/** What every screen is given: its address, and on pages of the check the position, computed once. */
import type { ComponentType } from 'react'
import type { Language, Namespace } from '#i18n'
import type { AtQuestion, AtVerdict, Position } from '#rules'

interface Address {
  readonly language: Language
  /** The path from the root of the guide. */
  readonly path: string
}
export type ScreenProps = Address &
  (
    | { readonly kind: 'page' }
    | { readonly kind: 'notFound' }
    | { readonly kind: 'question'; readonly position: AtQuestion }
    | { readonly kind: 'verdict'; readonly position: AtVerdict }
    | {
        readonly kind: 'invalidPath'
        /** Where the answers lead that fit. */
        readonly position: Position
        /** The segments after them, as texts. */
        readonly rest: readonly string[]
      }
  )
export type Kind = ScreenProps['kind']
export type ScreenPropsOf<K extends Kind> = Address & Extract<ScreenProps, { kind: K }>
export type PageProps = ScreenPropsOf<'page'>

/** What a screen's module exports as `screen`. */
export interface Screen<Props extends ScreenProps = PageProps> {
  readonly component: ComponentType<Props>
  readonly namespaces: readonly Namespace[]
  /** Of which the page itself holds all that it says, for they are far larger than what one page needs. */
  readonly inPage?: readonly Namespace[]
}

/** The segments of a path after `check/`; none on other pages. */
export function segmentsOf(screen: ScreenProps): readonly string[] {
  if (!('position' in screen)) return []
  const { answers } = screen.position
  return 'rest' in screen ? [...answers, ...screen.rest] : answers
}
