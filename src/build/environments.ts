/** One build, five environments: the client, the scripts before the first paint and for host pages, the pages, the social images. */
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { EnvironmentOptions, ViteBuilder } from 'vite'

/** A script in one file with a name of its own, in the root of the guide. */
const classicScript = (name: string, file: string): EnvironmentOptions => ({
  build: {
    copyPublicDir: false,
    emptyOutDir: false,
    minify: true,
    rollupOptions: {
      input: { [name]: file },
      output: { format: 'iife', entryFileNames: '[name].js' },
    },
  },
})

/** Where programs are built that run while building; builds of two modes can run side by side. */
const workshop = (mode: string) => `node_modules/.build-${mode}`

/** A program that runs in Node while building. */
const program = (mode: string, name: string, file: string): EnvironmentOptions => ({
  consumer: 'server',
  build: {
    outDir: `${workshop(mode)}/${name}`,
    copyPublicDir: false,
    emptyOutDir: true,
    ssr: true,
    rollupOptions: { input: { [name]: file } },
  },
})

const client: EnvironmentOptions = {
  build: {
    manifest: true,
    rollupOptions: {
      output: {
        // What a screen needs in one file compresses better than in many.
        codeSplitting: {
          groups: [
            // Evaluated one after the other, see `src/app/entry.ts`.
            { name: 'entry', test: /src\/app\/entry\.ts$|vite\/preload-helper/, priority: 4 },
            {
              name: 'react',
              test: /node_modules\/(react|react-dom|scheduler)\/|src\/app\/react\.ts$/,
              priority: 3,
            },
            {
              name: 'client',
              test: /src\/(app\/client|pages\/question\/Question)\.tsx$/,
              priority: 2,
            },
            { name: 'Verdict', test: /src\/pages\/verdict\/Verdict\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
}

export const environmentsOf = (mode: string) => ({
  client,
  firstPaint: classicScript('first-paint', 'src/app/first-paint.ts'),
  embed: classicScript('embed', 'src/embed/host.ts'),
  prerender: program(mode, 'prerender', 'src/build/prerender.tsx'),
  pictures: program(mode, 'pictures', 'src/build/social-images.tsx'),
})
type Name = keyof ReturnType<typeof environmentsOf>

/** Builds some environments, one after the other. */
async function build(builder: ViteBuilder, names: readonly Name[]) {
  for (const name of names) {
    const environment = builder.environments[name]
    if (environment) await builder.build(environment)
  }
}

const built = ({ config: { mode } }: ViteBuilder, name: Name) =>
  import(pathToFileURL(resolve(`${workshop(mode)}/${name}/${name}.js`)).href)

/** Builds the guide; with `--mode pictures` draws nothing but the social images. */
export async function buildApp(builder: ViteBuilder): Promise<void> {
  if (builder.config.mode === 'pictures') {
    await build(builder, ['pictures'])
    const { drawPictures } = await built(builder, 'pictures')
    console.log(`${await drawPictures(resolve('public/pictures'))} pictures drawn`)
    return
  }
  await build(builder, ['client', 'firstPaint', 'embed', 'prerender'])
  const { writeSite } = await built(builder, 'prerender')
  const { outDir } = builder.config.build
  console.log(`${await writeSite(resolve(outDir))} pages written to ${outDir}/`)
}
