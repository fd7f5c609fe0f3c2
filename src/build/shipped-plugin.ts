/** Puts beside the built guide what of other people's work is in it: `licences.txt` and `sbom.cdx.json`. */
import type { Plugin } from 'vite'
import { describePackage, licencesFile, packageOf, sbom } from './shipped.ts'

/** No module of a bundle: the build cuts it from files of this package. */
const font = '@fontsource-variable/source-serif-4'

export const shipped = (): Plugin => ({
  name: 'shipped',
  applyToEnvironment: ({ config }) => config.consumer === 'client',
  generateBundle(_, bundle) {
    const modules = Object.values(bundle).flatMap((one) =>
      one.type === 'chunk' ? Object.entries(one.modules) : [],
    )
    const found = modules
      .filter(([, { renderedLength }]) => renderedLength > 0)
      .flatMap(([id]) => packageOf(id) ?? [])
    const { name } = this.environment
    if (name !== 'client') {
      // These scripts stand alone; the files below speak of the pages' bundle.
      if (found.length > 0) throw new Error(`${name} contains ${found.join(', ')}`)
      return
    }
    const packages = [...new Set([...found, font])].toSorted().map(describePackage)
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licencesFile(packages) })
    this.emitFile({ type: 'asset', fileName: 'sbom.cdx.json', source: sbom(packages) })
  },
})
