/** The sign of a level: five shapes that stay apart without colour. Always beside a word. */
import type { ReactNode } from 'react'

const shapes = {
  prohibited: <path d="M7 12h10" />,
  unclear: <path d="M9.2 9.4a2.9 2.9 0 1 1 4.3 2.5c-.9.5-1.5 1.2-1.5 2.1M12 17v.2" />,
  fixFirst: <path d="M12 6.8v6.4M12 16.8v.2" />,
  permittedWithDuties: <path d="M12 2.6a9.4 9.4 0 0 1 0 18.8z" fill="currentColor" />,
  permitted: <path d="m7.4 12.4 3.2 3.2 6-6.8" />,
} satisfies Record<string, ReactNode>

const ring = <circle cx="12" cy="12" r="9.4" />
const outlines: Record<keyof typeof shapes, ReactNode> = {
  prohibited: ring,
  // The open question has an open ring, the thing to fix a triangle's warning.
  unclear: <circle cx="12" cy="12" r="9.4" strokeDasharray="4.6 2.8" />,
  fixFirst: <path d="M12 2.8 22 20.6H2z" strokeLinejoin="round" />,
  permittedWithDuties: ring,
  permitted: ring,
}

export function LevelIcon({ level }: { level: keyof typeof shapes }) {
  return (
    <svg className="symbol" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {outlines[level]}
      {shapes[level]}
    </svg>
  )
}
