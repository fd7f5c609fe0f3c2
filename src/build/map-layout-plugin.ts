/** The map's layout as a module, computed while building: the browser computes nothing. */
import type { Plugin } from 'vite'
import { layOut } from './map-layout.ts'

export const mapLayout = (): Plugin => ({
  name: 'map-layout',
  resolveId: (id) => (id === 'virtual:map-layout' ? `\0${id}` : undefined),
  load: (id) =>
    id === '\0virtual:map-layout' ? `export default ${JSON.stringify(layOut())}` : undefined,
})
