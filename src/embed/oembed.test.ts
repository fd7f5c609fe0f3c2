/** The oEmbed answer is what WordPress lets through and Ghost accepts. */
import { describe, expect, test } from 'vitest'
import { oembed } from './oembed.ts'

const said = {
  site: 'https://firma.example/leitfaden/',
  language: 'de',
  title: 'Darf eine KI dieses Telefonat führen?',
  provider: 'KI-Anruf-Check',
  link: 'Dürfen wir das? <Der "KI-Anruf-Check" & mehr>',
}

/** The elements and attributes that WordPress keeps from a provider it does not know. */
const kept: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  iframe: [
    ...['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight'],
    ...['scrolling', 'title'],
  ],
}

/**
 * What WordPress's `wp_filter_oembed_result` makes of an answer, as far as it matters here:
 * wp_kses with `kept`, then one leading quotation and one frame, the secret, the sandbox.
 */
function wordpress(html: string, secret: string): string | false {
  const safe = html.replace(/<(\/?)(\w+)([^>]*)>/g, (_, slash, name, attributes) => {
    const allowed = kept[name]
    if (!allowed) return ''
    const some = [...attributes.matchAll(/ ([\w-]+)="([^"]*)"/g)].filter(([, one]) =>
      allowed.includes(one),
    )
    return `<${slash}${name}${some.map(([whole]) => whole).join('')}>`
  })
  const [, quotation = '', frame] =
    /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(safe) ?? []
  if (!frame) return false
  return (quotation + frame)
    .replace(/ src="(.*?)"/, ` src="$1#?secret=${secret}" data-secret="${secret}"`)
    .replace('<blockquote', `<blockquote class="wp-embedded-content" data-secret="${secret}"`)
    .replace(
      '<iframe',
      '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position: absolute; visibility: hidden;"',
    )
}

describe('the oEmbed answer', () => {
  const answer = oembed(said)

  test('comes out of WordPress with its link, its frame and every attribute', () => {
    expect(wordpress(answer.html, 'abc')).toBe(
      [
        '<blockquote class="wp-embedded-content" data-secret="abc">',
        '<a href="https://firma.example/leitfaden/de/">',
        'Dürfen wir das? &lt;Der &quot;KI-Anruf-Check&quot; &amp; mehr&gt;</a></blockquote>',
        '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position: absolute; visibility: hidden;"',
        ' src="https://firma.example/leitfaden/de/#?secret=abc" data-secret="abc"',
        ' title="KI-Anruf-Check" width="100%" height="800" frameborder="0"></iframe>',
      ].join(''),
    )
  })

  test('is nothing but a quotation and a frame', () => {
    expect(answer.html).toMatch(
      /^<blockquote><a href="[^"]+">[^<]+<\/a><\/blockquote><iframe [^>]+><\/iframe>$/,
    )
  })

  test('this test would see what WordPress drops', () => {
    expect(
      wordpress('<iframe src="x" loading="lazy"></iframe><script src="y"></script>', 's'),
    ).toBe(
      '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position: absolute; visibility: hidden;" src="x#?secret=s" data-secret="s"></iframe>',
    )
    expect(wordpress('<a href="x">x</a>', 's')).toBe(false)
  })

  test('has what the specification and Ghost require of a rich answer', () => {
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: said.title,
      provider_name: 'KI-Anruf-Check',
      provider_url: said.site,
      cache_age: 86_400,
    })
    expect(answer.width).toBeGreaterThan(0)
    // WordPress corrects a height outside these bounds.
    expect(answer.height).toBeGreaterThanOrEqual(200)
    expect(answer.height).toBeLessThanOrEqual(1000)
  })
})
