/** The door to other people's pages: how the guide is embedded there. */
export {
  frameAddress,
  frameCode,
  hostOf,
  policyLine,
  scriptCode,
  startAddress,
  type Wish,
} from './code.ts'
export { isReadable, type Rgb, readHex, type Theme } from './colour.ts'
export { oembed, oembedFile } from './oembed.ts'
