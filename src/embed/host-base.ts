/** Where the guide stands that this script belongs to: told by the script's own address, never by a link alone. */

/** The folder that a script lies in; undefined for what is no address of a file, such as `data:`. */
function folderOf(script: string): URL | undefined {
  try {
    return new URL('.', script)
  } catch {
    return undefined
  }
}

/** By the path alone: hosts add queries, `?ver=6.9`. */
const isNamedSo = (script: string) => /\/embed\.js$/.test(script.replace(/[?#].*/s, ''))

/**
 * The places where the guide may stand, the likeliest first. Which of them it is, a marked link tells.
 * @param own what `document.currentScript` says; empty for a module, an inlined or evaluated script
 * @param known the addresses of all scripts that the page has or has loaded
 * @param site the address that the guide was built for, or empty
 */
export function possibleBases(own: string, known: readonly string[], site: string): readonly URL[] {
  const scripts = own !== '' && isNamedSo(own) ? [own] : [own, ...known.filter(isNamedSo)]
  return [...scripts, site].flatMap((one) => folderOf(one) ?? [])
}
