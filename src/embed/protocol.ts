/**
 * What frame and host page say to each other. Version 1 stands for ever, for pages elsewhere rely on
 * it: fields may be added, none changed. `public/embed.d.ts` says the same to people who use it.
 */
import type { Level } from '#rules'
import type { Theme } from './colour.ts'

/** Who speaks; also the name of the event on the host page. */
export const name = 'ki-anruf-check'
/** The name of a frame whose host has a background that carries its words; read before the first paint. */
export const onHostGround = 'ki-anruf-check:host'

interface Envelope {
  readonly source: typeof name
  readonly v: 1
}

/** Set where the reader has moved on inside the frame; never when it was loaded. */
interface Arrival {
  readonly moved?: true
}

/** From the frame to its host. Never the answers: they are the reader's own. */
export type FrameMessage = Envelope &
  (
    | { readonly type: 'ready'; readonly height: number }
    | ({ readonly type: 'resize'; readonly height: number } & Arrival)
    | ({ readonly type: 'step'; readonly question: string } & Arrival)
    | ({ readonly type: 'verdict'; readonly verdict: string; readonly level: Level } & Arrival)
  )

/** From the host to its frame: the theme, and whose background the words stand on. */
export type HostMessage = Envelope & {
  readonly type: 'theme'
  readonly theme: Theme | 'auto'
  readonly ground: 'host' | 'own'
}

const envelope: Envelope = { source: name, v: 1 }

/** Taller than any page of the guide in the narrowest column; more is no height of ours. */
const tallest = 50_000
const levels: Readonly<Record<Level, true>> = {
  prohibited: true,
  unclear: true,
  fixFirst: true,
  permittedWithDuties: true,
  permitted: true,
}

const isHeight = (value: unknown): value is number =>
  typeof value === 'number' && value > 0 && value <= tallest
const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-zA-Z-]{1,64}$/.test(value)
const isLevel = (value: unknown): value is Level =>
  typeof value === 'string' && Object.hasOwn(levels, value)
const isTheme = (value: unknown): value is HostMessage['theme'] =>
  value === 'auto' || value === 'light' || value === 'dark'

/** What stands in our envelope; empty where it is another's. */
function open(data: unknown): Readonly<Record<string, unknown>> {
  const { source, v, ...body } = (data ?? {}) as Record<string, unknown>
  return source === name && v === 1 ? body : {}
}

function readFromFrame(data: unknown): FrameMessage | undefined {
  const { type, height, question, verdict, level, moved } = open(data)
  const arrival = moved === true ? ({ moved } as const) : {}
  if (type === 'ready' && isHeight(height)) return { ...envelope, type, height }
  if (type === 'resize' && isHeight(height)) return { ...envelope, type, height, ...arrival }
  if (type === 'step' && isId(question)) return { ...envelope, type, question, ...arrival }
  if (type === 'verdict' && isId(verdict) && isLevel(level))
    return { ...envelope, type, verdict, level, ...arrival }
  return undefined
}

function readFromHost(data: unknown): HostMessage | undefined {
  const { type, theme, ground } = open(data)
  if (type !== 'theme' || !isTheme(theme)) return undefined
  return { ...envelope, type, theme, ground: ground === 'host' ? 'host' : 'own' }
}

const safely =
  <Message>(read: (data: unknown) => Message | undefined) =>
  (data: unknown): Message | undefined => {
    try {
      return read(data)
    } catch {
      // Whose getters throw was made up by the page it arrives on: structured clones have none.
      return undefined
    }
  }

/** The frame's message in some data, copied field by field; undefined where it is none. Never throws. */
export const frameMessage = safely(readFromFrame)
/** The host's message in some data, copied field by field; undefined where it is none. Never throws. */
export const hostMessage = safely(readFromHost)

/** Puts what the frame says into its envelope; undefined where that would be no message of ours. */
export const fromFrame = (body: object) => frameMessage({ ...envelope, ...body })
/** Puts what the host says into its envelope. */
export const fromHost = (body: Omit<HostMessage, keyof Envelope>): HostMessage => ({
  ...envelope,
  ...body,
})
