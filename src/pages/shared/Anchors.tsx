/** Where to go on a long page: links to its parts. */

export interface Anchor {
  readonly id: string
  readonly name: string
  readonly count?: number
}

export function Anchors({ label, anchors }: { label: string; anchors: readonly Anchor[] }) {
  return (
    <nav className="anchors screen-only" aria-label={label}>
      {anchors.map(({ id, name, count }) => (
        <a key={id} href={`#${id}`}>
          {name}
          {count !== undefined && <span className="count"> {count}</span>}
        </a>
      ))}
    </nav>
  )
}
