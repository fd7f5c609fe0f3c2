/** What the version said that a link names, where it is not today's; undefined until it is loaded. */
import { useEffect, useState } from 'react'
import { useSearch, versionIn } from '#journey'
import { type Release, released, version } from '#rules'

export interface Earlier extends Release {
  readonly version: string
}

export function useRelease(): Earlier | undefined {
  const linked = versionIn(useSearch())
  const [release, set] = useState<Earlier>()
  useEffect(() => {
    if (linked === '' || linked === version) return
    let isWanted = true
    released(linked).then(
      (one) => isWanted && set(one && { ...one, version: linked }),
      // What the page says of today holds without it.
      () => undefined,
    )
    return () => {
      isWanted = false
    }
  }, [linked])
  return release?.version === linked ? release : undefined
}
