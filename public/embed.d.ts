/**
 * What a frame of the KI-Anruf-Check tells its host page, as `event.detail` of the event
 * `ki-anruf-check` on the frame, which bubbles. For TypeScript: `/// <reference path="embed.d.ts" />`.
 *
 * ```ts
 * document.addEventListener('ki-anruf-check', ({ detail }) => {
 *   if (detail.type === 'verdict') console.log(detail.verdict, detail.level)
 * })
 * ```
 *
 * The ids of questions and verdicts are those of `guide.json`. The answers are never told.
 */
export type KiAnrufCheckLevel =
  | 'prohibited'
  | 'unclear'
  | 'fixFirst'
  | 'permittedWithDuties'
  | 'permitted'

interface Message<Type extends string> {
  readonly source: 'ki-anruf-check'
  readonly v: 1
  readonly type: Type
}

/** Set where the reader has moved on inside the frame; never when it was loaded. */
interface Arrival {
  readonly moved?: true
}

/** The frame stands there; its content is so many pixels high. Said again after a change of language. */
export interface KiAnrufCheckReady extends Message<'ready'> {
  readonly height: number
}
/** The content is now so many pixels high. `embed.js` has already followed. */
export interface KiAnrufCheckResize extends Message<'resize'>, Arrival {
  readonly height: number
}
/** A question stands there. */
export interface KiAnrufCheckStep extends Message<'step'>, Arrival {
  readonly question: string
}
/** A verdict stands there. */
export interface KiAnrufCheckVerdict extends Message<'verdict'>, Arrival {
  readonly verdict: string
  readonly level: KiAnrufCheckLevel
}

export type KiAnrufCheckMessage =
  | KiAnrufCheckReady
  | KiAnrufCheckResize
  | KiAnrufCheckStep
  | KiAnrufCheckVerdict

export type KiAnrufCheckEvent = CustomEvent<KiAnrufCheckMessage>

declare global {
  interface HTMLElementEventMap {
    'ki-anruf-check': KiAnrufCheckEvent
  }
  interface DocumentEventMap {
    'ki-anruf-check': KiAnrufCheckEvent
  }
  interface WindowEventMap {
    'ki-anruf-check': KiAnrufCheckEvent
  }
}
