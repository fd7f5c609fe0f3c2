/** Prints figures in lines, what belongs together in one block. */

export const say = (text = ''): void => {
  process.stdout.write(`${text}\n`)
}

export const heading = (text: string): void => say(`\n${text}\n${'='.repeat(text.length)}`)

/** Rounds so that three digits stay. */
function round(value: number): string {
  if (Number.isNaN(value)) return '-'
  if (value >= 100) return value.toFixed(0)
  return value >= 10 ? value.toFixed(1) : value.toFixed(2)
}

export function table(rows: readonly (readonly (string | number)[])[]): void {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? round(cell) : cell)),
  )
  const widths = (cells[0] ?? []).map((_, at) =>
    Math.max(...cells.map((row) => row[at]?.length ?? 0)),
  )
  for (const row of cells)
    say(
      row
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join('  '),
    )
}
