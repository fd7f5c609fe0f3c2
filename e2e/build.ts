/**
 * Builds what is tested, side by side: the guide as it is shipped, into `dist`; and into `dist-development`
 * React's development build of a guide that knows where it will stand.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { exampleOperator, exampleSite } from './servers/servers.ts'

const build = async (args: readonly string[], env: NodeJS.ProcessEnv = {}) => {
  const child = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'build', ...args], {
    env: { ...process.env, ...env },
    stdio: 'inherit',
  })
  const [code] = await once(child, 'exit')
  if (code !== 0) process.exitCode = 1
}

await Promise.all([
  build([]),
  build(['--mode', 'development', '--outDir', 'dist-development'], {
    SITE_URL: exampleSite,
    OPERATOR_FILE: exampleOperator,
  }),
])
