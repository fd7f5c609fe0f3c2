/** Text to be copied, as it is: code, a header, a passage. */
import type { ComponentProps } from 'react'
import { CopyButton } from './CopyButton.tsx'

export function CodeBlock({
  children,
  className = 'code',
  ...copy
}: { children: string; className?: 'code' | 'code prose' } & Omit<
  ComponentProps<typeof CopyButton>,
  'text'
>) {
  return (
    <div className={className}>
      <pre>
        <code>{children}</code>
      </pre>
      {/* A changed text is a new one: nothing says that it was copied. */}
      <CopyButton key={children} {...copy} text={() => children} />
    </div>
  )
}
