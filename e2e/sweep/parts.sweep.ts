/** Without each part of the platform that the built scripts name, one at a time: the text stays, links lead on. */
import { expect, type Page, test } from '../support/guide.ts'
import { namesInScripts } from '../support/platform.ts'
import { leastOf, openSweep, sweep, swept } from './swept.ts'

const { all, called } = namesInScripts()

/** The first edition of the document and of the language: where React lacks one, a page is shown twice or not led on. */
const always = new Set([
  ...['charAt', 'head', 'insertBefore', 'parentNode', 'removeChild', 'substring', 'textContent'],
])

/** Those of the names that the browser has, and lets go of. */
const removable = (page: Page, names: readonly string[]): Promise<readonly string[]> =>
  page.evaluate((all) => {
    const owners = Object.getOwnPropertyNames(window)
      .filter((name) => /^[A-Z]/.test(name))
      .map((name) => Object.getOwnPropertyDescriptor(window, name)?.value)
      .filter((one) => typeof one === 'function' || one === Intl)
    const objects = [...owners, ...owners.map(({ prototype }) => prototype), window, navigator]
    return all.filter((name) =>
      [...objects, document, history].some(
        (one) => one && Object.getOwnPropertyDescriptor(one, name)?.configurable,
      ),
    )
  }, names)

for (const [name, one] of Object.entries(swept))
  for (const where of ['alone', 'framed'])
    test(`${name}, ${where}`, async ({ page }) => {
      // One page without all that is named, the others without what is called.
      const some = [...(name === 'question' ? all : called)].filter((part) => !always.has(part))
      await openSweep(page, where === 'framed')
      const parts = await removable(page, some)
      const begun = Date.now()
      const faults = await sweep(page, one, parts, await leastOf(page, one))
      console.log(`${name}, ${where}: ${parts.length} parts, ${(Date.now() - begun) / 1000} s`)
      expect(parts.length).toBeGreaterThan(100)
      expect(faults).toEqual([])
    })
