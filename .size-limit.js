/** Byte budgets, brotli where nothing else is said: what a question page and a verdict page weigh, read off the built pages themselves. */
import { readdirSync, readFileSync } from 'node:fs'
import { join, normalize } from 'node:path/posix'

const pages = (language) =>
  readdirSync(`dist/${language}/check`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => join('dist', language, 'check', file.replaceAll('\\', '/')))

const html = (page) => readFileSync(page, 'utf8')

/** The files of a kind that a page names: scripts, or stylesheets. */
const named = (page, pattern) => [
  ...new Set(
    [...html(page).matchAll(pattern)].map(([, file]) => normalize(join(page, '..', file))),
  ),
]
/** A page names a script with its tag, and the parts that it asks for later as they lie in the guide. */
const scripts = (page) => [
  ...named(page, /(?:src|href)="([^"]+\.js)"/g),
  ...(/data-parts="([^"]*)"/.exec(html(page))?.[1] ?? '').split(' ').map((file) => `dist/${file}`),
]
const styles = (page) => named(page, /href="([^"]+\.css)"/g)

/** What a verdict page loads after it stands: the tools for keeping it, and their texts. */
const keeping = (language) => {
  const assets = readdirSync('dist/assets').map((file) => join('dist/assets', file))
  // The texts of a language are those that speak it.
  const { checklist } = JSON.parse(html(`locales/${language}/keep.json`))
  const files = [
    ...assets.filter((file) => /\/Keep-[^/]+\.js$/.test(file)),
    ...assets.filter(
      (file) => /\/keep-[^/]+\.js$/.test(file) && html(file).includes(checklist.title),
    ),
  ]
  if (files.length !== 2) throw new Error(`Expected tools and texts, found ${files.join(' ')}`)
  // What the tools share with other pages is loaded with them.
  const shared = [...html(files[0]).matchAll(/from"\.\/([\w.-]+\.js)"/g)].map(([, file]) =>
    join('dist/assets', file),
  )
  return [...files, ...shared]
}

/** The longest page, which is the heaviest: compressing each to find it would take two minutes. */
const heaviest = (some) => some.reduce((a, b) => (html(b).length > html(a).length ? b : a))

const scriptsOfTheirOwn = [
  {
    name: 'embed.js, the script on host pages',
    path: 'dist/embed.js',
    gzip: true,
    limit: '5.5 kB',
  },
  {
    name: 'the serif, roman and italic, as it is',
    path: 'dist/assets/*.woff2',
    brotli: false,
    limit: '26 kB',
  },
  {
    name: 'first-paint.js, as it is',
    path: 'dist/first-paint.js',
    brotli: false,
    limit: '1 kB',
  },
]

const pageSizes = readdirSync('locales').flatMap((language) => {
  const questions = pages(language).filter((page) => /<main[^>]* data-question=/.test(html(page)))
  const verdicts = pages(language).filter((page) => /<main[^>]* data-verdict=/.test(html(page)))
  const question = heaviest(questions)
  return [
    {
      name: `${language}: HTML and CSS of the heaviest question page`,
      path: [question, ...styles(question)],
      limit: '14 kB',
    },
    {
      name: `${language}: JavaScript of a question page`,
      path: scripts(question),
      limit: '118 kB',
    },
    {
      name: `${language}: JavaScript of a verdict page`,
      path: scripts(heaviest(verdicts)),
      limit: '132 kB',
    },
    {
      name: `${language}: JavaScript of a verdict page, with what it loads later to be kept`,
      path: [...new Set([...scripts(heaviest(verdicts)), ...keeping(language)])],
      limit: '140 kB',
    },
  ]
})

export default [...pageSizes, ...scriptsOfTheirOwn]
