/** The map's layout as a module: made while building, so that no page carries the library that makes it. */
import type { Plugin } from 'vite'
import { layOut } from './map-layout.ts'

export const mapLayout = (): Plugin => ({
  name: 'map-layout',
  resolveId: (id) => (id === 'virtual:map-layout' ? `\0${id}` : undefined),
  load: (id) =>
    id === '\0virtual:map-layout' ? `export default ${JSON.stringify(layOut())}` : undefined,
})
