/** Gets the SurveyJS fixture ready: its packages are installed when it is first measured, never by the guide's own `npm ci`. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { build } from 'vite'

const folder = 'bench/surveyjs'

export async function makeFixture(): Promise<void> {
  if (!existsSync(`${folder}/node_modules`)) {
    const command = ['npm', 'ci', '--prefix', folder, '--no-audit', '--no-fund'].join(' ')
    const { status } = spawnSync(command, { stdio: 'inherit', shell: true })
    if (status !== 0) throw new Error('The fixture could not be installed')
  }
  await build({
    root: folder,
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { chunkSizeWarningLimit: 3000 },
  })
}
