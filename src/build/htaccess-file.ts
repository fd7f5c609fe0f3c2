/**
 * The headers and manners as Apache reads them from the guide's own folder: `.htaccess`. Only what
 * `AllowOverride FileInfo` allows stands in it, for one line more would answer everything with 500.
 */
import { commonHeaders, ownHeaders } from '#site'

/** Said anew for errors and for what the server says itself, which Apache keeps apart. */
const header = (name: string, value: string) =>
  `Header unset ${name}\nHeader always set ${name} "${value}"`

/** Those of `path`, as far as they differ from those of `/`. */
function differing(path: string): string {
  const usual: Readonly<Record<string, string>> = ownHeaders('/')
  return Object.entries(ownHeaders(path))
    .filter(([name, value]) => value !== usual[name])
    .map(([name, value]) => `  Header always set ${name} "${value}"`)
    .join('\n')
}

const compressed = [
  'text/html text/css text/javascript text/plain text/xml',
  'application/javascript application/json application/xml image/svg+xml',
].join(' ')

/**
 * The content of `.htaccess`.
 * @param siteUrl the address that the build was told, or empty: then the page for unknown addresses
 *   is right at the root of a host only
 */
export function htaccessFile(siteUrl: string): string {
  const root = siteUrl === '' ? '/' : new URL(siteUrl).pathname
  const errors = [400, 403, 404].map((status) => `ErrorDocument ${status} ${root}404.html`)
  const atRoot = `<If "-f '%{DOCUMENT_ROOT}/guide.json'">\n${errors.map((line) => `  ${line}`).join('\n')}\n</If>`
  return `# Written by the build from src/site/headers.ts; read by Apache where AllowOverride lets it.

<IfModule mod_headers.c>
${Object.entries({ ...commonHeaders, ...ownHeaders('/') })
  .map(([name, value]) => header(name, value))
  .join('\n')}
# Who may frame the guide stands in its policy.
Header unset X-Frame-Options
Header always unset X-Frame-Options
# The configurator alone shows a frame: its preview.
<If "%{REQUEST_URI} =~ m#/[a-z]{2}/embed/(index\\.html)?$#">
${differing('/de/embed/')}
</If>
# The names of assets change with their content.
<If "%{REQUEST_URI} =~ m#/assets/#">
${differing('/assets/')}
</If>
</IfModule>

# An address that leads nowhere is answered by the guide's own page.
${siteUrl === '' ? atRoot : errors.join('\n')}

# Relative addresses go wrong under doubled slashes and in a folder without its slash.
<IfModule mod_alias.c>
<If "%{THE_REQUEST} =~ m#^\\S+ [^? ]*//#">
  RedirectMatch 301 "^(/.*)$" "$1"
</If>
<If "-d %{REQUEST_FILENAME} && %{REQUEST_URI} =~ m#[^/]$#">
  RedirectMatch 301 "^(/.*[^/])$" "$1/"
</If>
</IfModule>

AddCharset utf-8 .html .css .js .json .txt .xml .svg
<IfModule mod_mime.c>
AddType text/javascript .js
AddType font/woff2 .woff2
</IfModule>
<IfModule mod_deflate.c>
<IfModule mod_filter.c>
AddOutputFilterByType DEFLATE ${compressed}
</IfModule>
</IfModule>
`
}
