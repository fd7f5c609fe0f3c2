/** WebKitGTK's small browser, told what to do by WebDriver: JSON over HTTP. It needs a screen, so it gets one. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync, mkdirSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Driver, type Engine, findProgram, until, type Where } from './driver.ts'

const driver = findProgram('WebKitWebDriver')
const screen = findProgram('Xvfb')
const [binary] = globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser')

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}

/** A screen that nobody sees, and its name. */
async function openScreen() {
  const child = spawn(screen as string, ['-displayfd', '3', '-screen', '0', '1600x1200x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const [number] = await once(child.stdio[3] as NodeJS.ReadableStream, 'data')
  return { child, display: `:${String(number).trim()}` }
}

/** The bars of the window would keep it from being as narrow as a phone. */
function narrowBars(home: string): void {
  mkdirSync(join(home, 'gtk-3.0'))
  writeFileSync(
    join(home, 'gtk-3.0', 'gtk.css'),
    '* { min-width: 0; min-height: 0; margin: 0; border: 0 none; padding: 0; font-size: 4px }',
  )
}

async function launch(): Promise<Driver> {
  const home = await mkdtemp(join(tmpdir(), 'engines-webkit-'))
  narrowBars(home)
  const { child: x, display } = await openScreen()
  const port = await freePort()
  const child = spawn(driver as string, ['-p', String(port)], {
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      LIBGL_ALWAYS_SOFTWARE: '1',
      XDG_CONFIG_HOME: home,
    },
    stdio: 'ignore',
  })
  const base = `http://127.0.0.1:${port}`
  const send = async <Result>(method: string, path: string, body?: object): Promise<Result> => {
    const response = await fetch(base + path, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    })
    const { value } = (await response.json()) as { value: { error?: string; message?: string } }
    if (!response.ok) throw new Error(`${value.error}: ${value.message}`)
    return value as Result
  }
  await until('WebKitWebDriver', () => fetch(`${base}/status`))
  const { sessionId, capabilities } = await send<{
    sessionId: string
    capabilities: { browserVersion: string }
  }>('POST', '/session', {
    capabilities: {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
    },
  })
  const session = `/session/${sessionId}`
  const post = <Result>(path: string, body: object = {}) =>
    send<Result>('POST', `${session}/${path}`, body)
  // From the top each time: a number means a frame of the one that it is in.
  const at = async (where: Where) => {
    await post('frame', { id: null })
    if (where === 'frame') await post('frame', { id: 0 })
  }
  const evaluate = async (expression: string, where: Where) => {
    await at(where)
    return post<string>('execute/sync', { script: `return ${expression}`, args: [] })
  }

  return {
    product: `WebKitGTK ${capabilities.browserVersion}`,
    errors: [],
    async open(url) {
      await at('page')
      await post('url', { url })
    },
    evaluate,
    async perform(actions, where) {
      await at(where)
      await post('actions', { actions })
    },
    async go(by) {
      await at('page')
      await post(by < 0 ? 'back' : 'forward')
    },
    async resize(width, height) {
      // The window has borders and bars; what they take is added.
      const rect = await post<{ width: number; height: number }>('window/rect', { width, height })
      const shown = JSON.parse(await evaluate('`[${innerWidth},${innerHeight}]`', 'page'))
      await post('window/rect', {
        width: rect.width + width - shown[0],
        height: rect.height + height - shown[1],
      })
    },
    // WebKitWebDriver has no such command.
    print: async () => undefined,
    async close() {
      await send('DELETE', session)
      child.kill()
      x.kill()
      await rm(home, { recursive: true, force: true })
    },
  }
}

export const webkit: Engine = {
  name: 'webkit',
  missing:
    driver && screen && binary
      ? undefined
      : 'No WebKitGTK here: apt-get install webkit2gtk-driver xvfb (Debian, Ubuntu).',
  launch,
}
