/** A real WordPress: Debian's, or a newer one from npm, each with its default themes. */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { unzipSync } from 'fflate'
import { startDatabase } from './database.ts'
import { answers, fetched, folder, program, run, start } from './machine.ts'
import { places } from './places.ts'

const php = program('php', 'php8.4', 'php8.3', 'php8.2')
const debian = '/usr/share/wordpress'

const hasPhp = () => php !== undefined && /mysqli/.test(run(php, ['-m']))

export const noWordPress = !(existsSync(debian) && hasPhp())
  ? 'WordPress is not installed here; on Debian: apt-get install wordpress php-cli php-mysql wordpress-theme-twentytwentyone wordpress-theme-twentytwentytwo wordpress-theme-twentytwentythree'
  : undefined
export const noPhp = hasPhp()
  ? undefined
  : 'PHP with MySQL is not installed here; on Debian: apt-get install php-cli php-mysql'

/** Debian's, its themes and languages gathered from where it keeps them. */
function copyDebian(to: string): void {
  cpSync(debian, to, { recursive: true, dereference: true })
  const themes = '/var/lib/wordpress/wp-content/themes'
  if (existsSync(themes))
    cpSync(themes, join(to, 'wp-content/themes'), { recursive: true, dereference: true })
}

/** A newer one, its program in one part of the package and its styles in another. @returns whether it could be had */
function copyNewer(to: string): boolean {
  const builds = fetched('@wp-playground/wordpress-builds', '0.9.19')
  if (!builds) return false
  const archive = unzipSync(readFileSync(join(builds, 'src/wordpress/wp-nightly.zip')))
  for (const [name, content] of Object.entries(archive)) {
    const file = join(to, name)
    mkdirSync(name.endsWith('/') ? file : join(file, '..'), { recursive: true })
    if (!name.endsWith('/')) writeFileSync(file, content)
  }
  cpSync(join(builds, 'public/wp-nightly'), to, { recursive: true })
  return true
}

const configuration = (url: string, db: Awaited<ReturnType<typeof startDatabase>>) => `<?php
foreach (${JSON.stringify({
  DB_NAME: db.name,
  DB_USER: db.user,
  DB_PASSWORD: db.password,
  DB_HOST: `${db.host}:${db.port}`,
})
  .replaceAll('{', '[')
  .replaceAll('}', ']')
  .replaceAll('":"', '"=>"')} as $name => $value) define($name, $value);
define('DB_CHARSET', 'utf8mb4');
define('WP_HOME', '${url.replace(/\/$/, '')}');
define('WP_SITEURL', WP_HOME);
/* Nothing is asked of anybody but the guide. */
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ACCESSIBLE_HOSTS', '127.0.0.1');
define('DISABLE_WP_CRON', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`

/** In the world the guide stands at a public address and port, where WordPress asks without this. */
const plugin = `<?php
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn ($ports) => [...$ports, ${new URL(places.guide).port}]);
`

export interface Post {
  readonly by: 'admin' | 'author'
  readonly content: string
}

/** Installs and starts one. @returns undefined where it could not be fetched */
export async function startWordPress<Name extends string>(
  which: 'debian' | 'newer',
  posts: Readonly<Record<Name, Post>>,
) {
  const to = folder('wordpress')
  if (which === 'debian') copyDebian(to)
  else if (!copyNewer(to)) return undefined
  const url = which === 'debian' ? places.wordPress : places.newerWordPress
  const db = await startDatabase(which === 'debian' ? 0 : 1, 'wordpress')
  writeFileSync(join(to, 'wp-config.php'), configuration(url, db))
  mkdirSync(join(to, 'wp-content/mu-plugins'), { recursive: true })
  writeFileSync(join(to, 'wp-content/mu-plugins/tests.php'), plugin)
  const task = (args: readonly string[], input = '') =>
    run(php as string, [resolve('e2e/real-hosts/wordpress.php'), to, ...args], { input })
  task(['install'])
  const ids: Record<Name, number> = JSON.parse(task(['posts'], JSON.stringify(posts)))
  const { host, port } = { host: '127.0.0.1', port: new URL(url).port }
  const server = start(php as string, ['-S', `${host}:${port}`, '-t', to], {
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
  })
  await answers(`http://${host}:${port}`, server.said)
  return {
    version: /wp_version = '([^']+)'/.exec(
      readFileSync(join(to, 'wp-includes/version.php'), 'utf8'),
    )?.[1],
    hasTheme: (theme: string) => existsSync(join(to, 'wp-content/themes', theme, 'style.css')),
    switchTheme: (theme: string) => task(['theme', theme]),
    address: (post: Name) => `${url}?p=${ids[post]}`,
    stop() {
      server.stop()
      db.stop()
    },
  }
}
