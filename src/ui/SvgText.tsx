/** A text inside a drawing, broken into lines of at most so many letters. */
import type { SVGProps } from 'react'

/** Words joined into lines; a word that is longer than a line stands alone. */
const breakLines = (text: string, letters: number): readonly string[] =>
  text
    // What says where a line may or may not be broken: here, between words only.
    .replace(/[\u00ad\u2060]/g, '')
    .split(' ')
    .reduce<string[]>((lines, word) => {
      const last = lines.at(-1)
      if (last === undefined || last.length + 1 + word.length > letters) lines.push(word)
      else lines.splice(-1, 1, `${last} ${word}`)
      return lines
    }, [])

export function SvgText({
  x,
  y,
  letters,
  lineHeight,
  children,
  ...rest
}: Omit<SVGProps<SVGTextElement>, 'x' | 'y' | 'children'> & {
  x: number
  /** The middle of all lines together. */
  y: number
  letters: number
  lineHeight: number
  children: string
}) {
  const lines = breakLines(children, letters)
  const first = y - ((lines.length - 1) * lineHeight) / 2
  return (
    <text {...rest}>
      {lines.map((line, at) => (
        <tspan key={line} x={x} y={first + at * lineHeight} dominantBaseline="central">
          {`${line} `}
        </tspan>
      ))}
    </text>
  )
}
