/** The door to the embed: what the frame's side does, and what pages and first paint need of it. */
export { isReadable, readHex, type Theme } from './colour.ts'
export { type FrameSide, startFrame } from './frame.ts'
export { onHostGround } from './protocol.ts'
