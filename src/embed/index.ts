/** The door to the embed: how the guide is embedded, what the frame's side does, and what pages and first paint need of it. */
export {
  componentCode,
  type EmbedOptions,
  frameAddress,
  frameCode,
  hostOf,
  policyLine,
  scriptCode,
  shortcode,
  startPageAddress,
} from './code.ts'
export { isReadable, type Rgb, readHex, type Theme } from './colour.ts'
export { type FrameSide, startFrame } from './frame.ts'
export { oembed, oembedFile } from './oembed.ts'
export { type FrameMessage, frameMessage, onHostGround } from './protocol.ts'
