/** The headers as Microsoft's IIS reads them: `web.config`, which works in whatever folder it lies. */
import { languages } from '#i18n'
import { pathOf } from '#journey'
import { commonHeaders, ownHeaders } from '#site'

const escaped = (value: string) =>
  value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** Whatever stands further up is replaced: IIS answers nothing at all where a header is added twice. */
const sent = (headers: Readonly<Record<string, string>>) =>
  [
    '<httpProtocol><customHeaders>',
    ...Object.entries(headers).flatMap(([name, value]) => [
      `<remove name="${name}"/>`,
      `<add name="${name}" value="${escaped(value)}"/>`,
    ]),
    '</customHeaders></httpProtocol>',
  ].join('\n')

/** Kinds of files that an older IIS does not know, and would not hand out. */
const types = { '.json': 'application/json', '.woff2': 'font/woff2', '.svg': 'image/svg+xml' }

const known = () =>
  Object.entries(types).flatMap(([extension, type]) => [
    `<remove fileExtension="${extension}"/>`,
    `<mimeMap fileExtension="${extension}" mimeType="${type}"/>`,
  ])

/** What one folder is sent instead. */
const folder = (path: string, address: string) =>
  [
    `<location path="${path}"><system.webServer>`,
    sent(ownHeaders(address)),
    '</system.webServer></location>',
  ].join('\n')

export const webConfigFile = (): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<!-- Written by the build from src/site/headers.ts; read by IIS. -->',
    '<configuration>',
    '<system.webServer>',
    sent({ ...ownHeaders('/'), ...commonHeaders }),
    '<staticContent>',
    ...known(),
    '</staticContent>',
    '</system.webServer>',
    folder('assets', '/assets/x'),
    ...languages.map((language) => {
      const path = pathOf({ page: 'embed', language })
      return folder(path.slice(1, -1), path)
    }),
    '</configuration>',
    '',
  ].join('\n')
