/** Prepares a page for paper: everything open, the title a file's name, the timestamp now. */
import { useEffect, useEffectEvent, useRef } from 'react'

/** Opens every disclosure, for browsers whose styles cannot. @returns what closes them again */
function openAll(): () => void {
  const closed = [...document.querySelectorAll('details')].filter(({ open }) => !open)
  for (const one of closed) one.open = true
  return () => {
    for (const one of closed) one.open = false
  }
}

/**
 * While the page is printed, everything is open, the title is the file's name, and the timestamp is now.
 * @returns for the paragraph that holds the timestamp
 */
export function usePrinting(now: () => { readonly title: string; readonly timestamp: string }) {
  const paragraph = useRef<HTMLParagraphElement>(null)
  const prepare = useEffectEvent(() => {
    const { title, timestamp } = now()
    // Printing does not wait for React.
    paragraph.current?.replaceChildren(timestamp)
    const before = document.title
    document.title = title
    const close = openAll()
    return () => {
      document.title = before
      close()
    }
  })
  useEffect(() => {
    let undo = () => {}
    const before = () => {
      undo()
      undo = prepare()
    }
    const after = () => {
      undo()
      undo = () => {}
    }
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
      after()
    }
  }, [])
  return paragraph
}
