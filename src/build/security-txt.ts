/** Where faults of this copy are reported, as RFC 9116 has it. */
import { languages } from '#i18n'
import { lawAsOf } from '#rules'
import type { Operator } from '#site'

/**
 * The content of `.well-known/security.txt`; undefined where nobody can be reached. It expires with the
 * law that the guide states: a copy that nobody has renewed by then has nobody to answer either.
 * @param site where the guide will stand, empty where the build was not told
 */
export function securityTxt(operator: Operator | undefined, site: string): string | undefined {
  if (!operator?.contact) return undefined
  const year = Number(lawAsOf.slice(0, 4)) + 1
  // Asked for at the root of a host only.
  const isAtRoot = site !== '' && new URL(site).pathname === '/'
  return [
    `Contact: ${operator.contact}`,
    `Expires: ${year}${lawAsOf.slice(4)}T00:00:00Z`,
    `Preferred-Languages: ${languages.join(', ')}`,
    ...(isAtRoot ? [`Canonical: ${site}.well-known/security.txt`] : []),
    '',
  ].join('\n')
}
