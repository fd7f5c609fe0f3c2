/** The whole screen for the slides, where the browser lets a page have it. */
import { useEffect, useState } from 'react'

export function useFullScreen() {
  const [isFull, tell] = useState(() => Boolean(document.fullscreenElement))
  useEffect(() => {
    const change = () => tell(Boolean(document.fullscreenElement))
    document.addEventListener('fullscreenchange', change)
    return () => {
      document.removeEventListener('fullscreenchange', change)
      if (document.fullscreenElement) document.exitFullscreen()
    }
  }, [])
  return {
    // Missing on phones; false where a policy forbids it.
    isPossible: Boolean(document.fullscreenEnabled),
    isFull,
    toggle: () => {
      const done = isFull ? document.exitFullscreen() : document.documentElement.requestFullscreen()
      // Refused, the page is as it was.
      done.catch(() => undefined)
    },
  }
}
