/** What the machine has, what can be fetched for it, and programs that run while they are tried. */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

/** What is large and never changes is fetched once for all runs. */
const cache = join(tmpdir(), 'ki-anruf-check-hosts')
/** A folder that stays for the next run. */
export const cached = (name: string) => join(cache, name)

/** The path of a program by any of its names, or undefined. */
export const program = (...names: readonly string[]): string | undefined =>
  [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file))

/** A folder of its own, gone when the tests end. */
export function folder(name: string): string {
  const path = mkdtempSync(join(tmpdir(), `${name}-`))
  process.once('exit', () => rmSync(path, { recursive: true, force: true }))
  return path
}

export const run = (file: string, args: readonly string[], options: object = {}): string =>
  execFileSync(file, args, { encoding: 'utf8', stdio: 'pipe', maxBuffer: 2 ** 28, ...options })

/**
 * An npm package with all that it needs, unpacked in the cache; its scripts are not run.
 * @returns its folder, or undefined where the registry cannot be reached
 */
export function fetched(name: string, version: string, also: readonly string[] = []) {
  const place = cached(`${name.replace('/', '+')}-${version}`)
  const inside = join(place, 'package')
  const npm = ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--silent']
  try {
    if (!existsSync(join(place, 'complete'))) {
      rmSync(place, { recursive: true, force: true })
      mkdirSync(place, { recursive: true })
      run('npm', ['pack', '--silent', `${name}@${version}`], { cwd: place })
      const [archive = ''] = readdirSync(place)
      run('tar', ['xzf', archive], { cwd: place })
      rmSync(join(place, archive))
      // Node alone gets the packages; a package that brings its own lockfile wants just those.
      if (also.length > 0) {
        run('npm', [...npm, '--legacy-peer-deps'], { cwd: inside })
        run('npm', [...npm, '--legacy-peer-deps', '--no-save', ...also], { cwd: inside })
      }
      mkdirSync(join(place, 'complete'))
    }
    return inside
  } catch {
    return undefined
  }
}

/** Starts a program; it ends with the tests, or when `stop` is called. */
export function start(file: string, args: readonly string[], options: object = {}) {
  const child: ChildProcess = spawn(file, args, { stdio: 'pipe', detached: true, ...options })
  let said = ''
  const note = (text: Buffer) => {
    said = (said + text).slice(-20_000)
  }
  child.stdout?.on('data', note)
  child.stderr?.on('data', note)
  child.on('error', (error) => note(Buffer.from(String(error))))
  // With the workers that it has started itself.
  const stop = () => {
    const isRunning = child.exitCode === null && child.signalCode === null
    try {
      if (child.pid !== undefined && isRunning) process.kill(-child.pid, 'SIGKILL')
    } catch {
      // It has ended meanwhile.
    }
  }
  process.once('exit', stop)
  return { stop, said: () => said }
}

/** Waits until something answers at an address. @param said what to show where nothing ever does */
export async function answers(url: string, said: () => string, seconds = 60): Promise<void> {
  const { hostname, port } = new URL(url)
  for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
    const isThere = await new Promise<boolean>((done) => {
      const socket = connect(Number(port), hostname)
      socket.once('connect', () => done(true)).once('error', () => done(false))
      socket.once('connect', () => socket.destroy())
    })
    if (isThere) return
    await new Promise((done) => setTimeout(done, 200))
  }
  throw new Error(`Nothing answers at ${url}:\n${said()}`)
}
