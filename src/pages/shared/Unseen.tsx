/**
 * What nobody sees yet – folded, on paper, in an explanation – is rendered after the page that a step leads to
 * was painted. In a page that was served it stands from the beginning.
 */
import {
  createContext,
  type ReactNode,
  startTransition,
  useContext,
  useEffect,
  useState,
} from 'react'

const IsPainted = createContext(true)

/** Waits for the frame that shows a page. */
function afterPaint(then: () => void): () => void {
  let isWanted = true
  requestAnimationFrame(() => setTimeout(() => isWanted && then()))
  return () => {
    isWanted = false
  }
}

/** @param whole whether all of the page is to stand there at once */
export function Painted({ whole, children }: { whole: boolean; children: ReactNode }) {
  const [isPainted, paint] = useState(whole)
  useEffect(
    () => (isPainted ? undefined : afterPaint(() => startTransition(() => paint(true)))),
    [isPainted],
  )
  return <IsPainted value={isPainted}>{children}</IsPainted>
}

/** @param children what is hidden when the page is painted first */
export const Unseen = ({ children }: { children: ReactNode }): ReactNode =>
  useContext(IsPainted) && children
