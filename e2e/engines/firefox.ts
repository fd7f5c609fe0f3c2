/** An installed Firefox, told what to do by WebDriver BiDi: JSON over one WebSocket. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Driver, type Engine, findProgram, type Where } from './driver.ts'

const program = findProgram(
  process.env.FIREFOX_PATH ?? '',
  'firefox-esr',
  'firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
)

interface Context {
  readonly context: string
  readonly children: readonly Context[]
}
type Call = <Result>(method: string, params: object) => Promise<Result>

/** Sends commands and gives each its own answer; what comes unasked goes to `hear`. */
async function connect(address: string, hear: (event: never) => void): Promise<Call> {
  const socket = new WebSocket(address)
  await once(socket, 'open')
  const waiting = new Map<number, PromiseWithResolvers<never>>()
  socket.addEventListener('message', ({ data }) => {
    const message = JSON.parse(String(data))
    const one = waiting.get(message.id)
    if (!one) return hear(message as never)
    waiting.delete(message.id)
    if (message.type === 'success') one.resolve(message.result as never)
    else one.reject(new Error(`${message.error}: ${message.message}`))
  })
  let id = 0
  return (method, params) => {
    id += 1
    const one = Promise.withResolvers<never>()
    waiting.set(id, one)
    socket.send(JSON.stringify({ id, method, params }))
    return one.promise
  }
}

async function launch(): Promise<Driver> {
  const profile = await mkdtemp(join(tmpdir(), 'engines-firefox-'))
  const child = spawn(
    program as string,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  )
  let address = ''
  const patience = setTimeout(() => child.kill(), 60_000)
  for await (const line of createInterface(child.stderr)) {
    address = /listening on (ws:\S+)/.exec(line)?.[1] ?? ''
    if (address) break
  }
  clearTimeout(patience)
  if (!address) throw new Error(`${program} does not speak WebDriver BiDi`)
  child.stderr.resume()

  const errors: string[] = []
  const call = await connect(
    `${address}/session`,
    ({ params }: { params: { level?: string; type?: string; text?: string } }) => {
      if (params.level === 'error' && params.type === 'javascript') errors.push(params.text ?? '')
    },
  )
  const { capabilities } = await call<{ capabilities: { browserVersion: string } }>('session.new', {
    capabilities: {},
  })
  await call('session.subscribe', { events: ['log.entryAdded'] })
  const tree = async () =>
    (await call<{ contexts: [Context] }>('browsingContext.getTree', {})).contexts[0]
  const { context } = await tree()
  const at = async (where: Where) => {
    if (where === 'page') return context
    const [frame] = (await tree()).children
    if (!frame) throw new Error('No frame')
    return frame.context
  }

  return {
    product: `Firefox ${capabilities.browserVersion}`,
    errors,
    open: (url) => call('browsingContext.navigate', { context, url, wait: 'complete' }),
    async evaluate(expression, where) {
      const { result, exceptionDetails } = await call<{
        result?: { value: string }
        exceptionDetails?: { text: string }
      }>('script.evaluate', {
        expression,
        target: { context: await at(where) },
        awaitPromise: false,
      })
      if (!result) throw new Error(exceptionDetails?.text)
      return result.value
    },
    perform: async (actions, where) =>
      call('input.performActions', { context: await at(where), actions }),
    go: (delta) => call('browsingContext.traverseHistory', { context, delta }),
    resize: (width, height) =>
      call('browsingContext.setViewport', { context, viewport: { width, height } }),
    async print() {
      const { data } = await call<{ data: string }>('browsingContext.print', { context })
      return Buffer.from(data, 'base64')
    },
    async close() {
      const exit = once(child, 'exit')
      await call('browser.close', {})
      await exit
      await rm(profile, { recursive: true, force: true })
    },
  }
}

export const firefox: Engine = {
  name: 'firefox',
  missing: program
    ? undefined
    : 'No Firefox here: apt-get install firefox-esr, or set FIREFOX_PATH.',
  launch,
}
