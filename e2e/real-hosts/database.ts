/** A MariaDB of its own, with nothing in it and no password, for the tests alone. */
import { join } from 'node:path'
import { answers, folder, program, run, start } from './machine.ts'
import { places } from './places.ts'

const server = program('mariadbd')
const install = program('mariadb-install-db')
const client = program('mariadb')

export const noDatabase = !(server && install && client)
  ? 'MariaDB is not installed here; on Debian: apt-get install mariadb-server'
  : undefined

/** Starts it at a port of its own. @returns how to connect, and how to end it */
export async function startDatabase(n: number, name: string) {
  if (!server || !install || !client) throw new Error(noDatabase)
  const data = folder('mariadb')
  const port = Number(new URL(places.database).port) + n
  const own = ['--no-defaults', `--datadir=${data}`]
  const isRoot = process.getuid?.() === 0
  const user = isRoot ? ['--user=root'] : []
  run(install, [...own, ...user, '--auth-root-authentication-method=normal', '--skip-test-db'])
  const socket = join(data, 's')
  const { stop, said } = start(server, [
    ...[...own, ...user, `--socket=${socket}`, `--port=${port}`, '--bind-address=127.0.0.1'],
    // What is lost when the machine fails need not survive.
    ...['--innodb-flush-log-at-trx-commit=0', '--skip-innodb-doublewrite'],
  ])
  await answers(`http://127.0.0.1:${port}`, said)
  const sql = `create database ${name} character set utf8mb4;
    create user host@'127.0.0.1' identified by 'host'; grant all on *.* to host@'127.0.0.1';
    create user host@localhost identified by 'host'; grant all on *.* to host@localhost;`
  run(client, ['--no-defaults', `--socket=${socket}`, '--user=root', '-e', sql])
  return { host: '127.0.0.1', port, user: 'host', password: 'host', name, stop }
}
