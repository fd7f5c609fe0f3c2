/** What of other people's work is in the built guide: which packages, under which licences, as a text and as an SBOM. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

interface Package {
  readonly name: string
  readonly version: string
  /** SPDX. */
  readonly licence: string
  readonly text: string
  /** Of the package as the registry gave it, `sha512-…`. */
  readonly integrity: string
}

/** Licences that ask for nothing but their own text beside the copy. */
const permissive = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'OFL-1.1']

/** What the build adds itself has a name instead of a file. */
const helpers: Readonly<Record<string, string>> = {
  '\0vite/preload-helper.js': 'vite',
  '\0rolldown/runtime.js': 'rolldown',
}

/** The package that a module of a bundle comes from; none for the guide's own. */
export function packageOf(id: string): string | undefined {
  const [, inside] = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/.][^\\/?]*)/.exec(id) ?? []
  return helpers[id] ?? inside?.replace('\\', '/')
}

const read = (...path: string[]) => readFileSync(join(...path), 'utf8')
const readJson = (...path: string[]) => JSON.parse(read(...path))

/** The text of a package's licence, without those of what only its own build contains. */
function licenceTextOf(folder: string): string {
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one))
  if (!file) throw new Error(`${folder} has no text of its licence`)
  const [text = ''] = read(folder, file).split(/^# Licenses of bundled dependencies/m)
  return text.trim().replaceAll('\r\n', '\n')
}

/** @param name of an installed package; throws where it must not be shipped: no licence, or not a permissive one */
export function describePackage(name: string): Package {
  const folder = join('node_modules', name)
  const { version, license: licence = 'none' } = readJson(folder, 'package.json')
  if (!permissive.includes(licence))
    throw new Error(`${name} is in the built guide, and its licence is not permissive: ${licence}`)
  const { packages } = readJson('package-lock.json')
  const { integrity } = packages[`node_modules/${name}`]
  return { name, version, licence, text: licenceTextOf(folder), integrity }
}

const own = () => readJson('package.json') as { name: string; version: string; license: string }

/** Every licence with its text, the guide's own first. */
export function licencesFile(packages: readonly Package[]): string {
  const { version, license } = own()
  const all = [
    { name: 'KI-Anruf-Check', version, licence: license, text: licenceTextOf('.') },
    ...packages,
  ]
  return all
    .map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}\n`)
    .join(`\n${'-'.repeat(72)}\n\n`)
}

/** The bill of materials, CycloneDX 1.6; without the hour or a random number, so the same build gives the same one. */
export function sbom(packages: readonly Package[]): string {
  const component = (
    type: string,
    { name, version, licence }: Pick<Package, 'name' | 'version' | 'licence'>,
  ) => {
    const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
    const licenses = [{ license: { id: licence } }]
    return { type, 'bom-ref': purl, name, version, licenses, purl }
  }
  const { name, version, license } = own()
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: component('application', { name, version, licence: license }) },
    components: packages.map((one) => {
      const [, digest = ''] = one.integrity.split('sha512-')
      const hashes = [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }]
      return { ...component('library', one), hashes }
    }),
  }
  return `${JSON.stringify(bom, null, 1)}\n`
}
