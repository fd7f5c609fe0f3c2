/** A picture with a palette shows the same pixels: every colour is kept, or the nearest one where there are too many. */
import { readFileSync } from 'node:fs'
import { crc32, deflateSync, inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { withPalette } from './palette.ts'

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data])
  const numbers = Buffer.alloc(8)
  numbers.writeUInt32BE(data.length, 0)
  numbers.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([numbers.subarray(0, 4), named, numbers.subarray(4)])
}

/** A small RGB picture from its rows as they stand in the file, each after the number of its filter. */
function rgb(width: number, rows: readonly (readonly number[])[], type = 2): Buffer {
  const header = Buffer.from([0, 0, 0, width, 0, 0, 0, rows.length, 8, type, 0, 0, 0])
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** The colours of a picture with a palette, row by row. */
function read(png: Buffer): string[][] {
  const part = (type: string) => {
    const at = png.indexOf(type)
    return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4))
  }
  const [palette, rows] = [part('PLTE'), inflateSync(part('IDAT'))]
  const width = part('IHDR').readUInt32BE(0)
  return Array.from({ length: part('IHDR').readUInt32BE(4) }, (_, y) =>
    Array.from({ length: width }, (__, x) => {
      const index = rows[y * (width + 1) + 1 + x] ?? -1
      return palette.subarray(index * 3, index * 3 + 3).toString('hex')
    }),
  )
}

describe('the filters of a row', () => {
  const above = [0, 10, 20, 30, 40, 50, 60] as const
  test.each([
    ['none', 0, [1, 2, 3, 4, 5, 6], ['010203', '040506']],
    ['left', 1, [1, 2, 3, 4, 5, 6], ['010203', '050709']],
    ['up', 2, [1, 2, 3, 4, 5, 6], ['0b1621', '2c3742']],
    ['average', 3, [1, 2, 3, 4, 5, 6], ['060c12', '1b242d']],
    ['Paeth', 4, [1, 2, 3, 4, 5, 6], ['0b1621', '2c3742']],
  ] as const)('%s', (_, filter, row, colours) => {
    const [, second] = read(withPalette(rgb(2, [[...above], [filter, ...row]])))
    // By hand: 0x0a141e and 0x28323c stand above.
    expect(second).toEqual(colours)
  })
})

test('with more than 256 colours the rarest give way to the nearest', () => {
  const common = Array.from({ length: 64 }, (_, n) => [n, n, n])
  const rows = [0, 1, 2, 3, 4].map((row) => [
    0,
    ...(row === 4
      ? [[5, 5, 6], ...common.slice(1)]
      : common.map(([n = 0]) => [n + 64 * row, n, n])
    ).flat(),
  ])
  // Four rows of 64 colours each; the fifth repeats the first, but for one colour too many.
  const shown = read(withPalette(rgb(64, rows)))
  expect(shown[4]?.[0]).toBe('050505')
  expect(shown[4]?.[1]).toBe('010101')
})

test('any other kind of PNG is refused', () => {
  expect(() => withPalette(rgb(1, [[0, 1, 2, 3, 255]], 6))).toThrow('opaque')
  expect(() => withPalette(readFileSync('public/pictures/de-guide.png'))).toThrow('opaque')
})
