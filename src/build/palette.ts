/** Rewrites a PNG with a palette of at most 256 colours: flat pictures with text come to less than half the bytes. */
import { crc32, deflateSync, inflateSync } from 'node:zlib'

const signature = Buffer.from('89504e470d0a1a0a', 'hex')

function* chunksOf(png: Buffer): Generator<readonly [string, Buffer]> {
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    yield [png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, at + 8 + length)]
    at += length + 12
  }
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** What a filter adds to a byte, from those to its left, above it, and above its left (PNG, 9.2). */
function predicted(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  if (filter !== 4) return 0
  const guess = left + up - corner
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

/** The pixels of an RGB picture, three bytes each, without the filters of its rows. */
function pixelsOf(filtered: Buffer, width: number, height: number): Buffer {
  const row = width * 3
  const pixels = Buffer.alloc(row * height)
  for (let y = 0; y < height; y += 1) {
    const filter = filtered[y * (row + 1)] ?? 0
    for (let x = 0; x < row; x += 1) {
      const at = y * row + x
      const left = x < 3 ? 0 : (pixels[at - 3] ?? 0)
      const up = y === 0 ? 0 : (pixels[at - row] ?? 0)
      const corner = x < 3 || y === 0 ? 0 : (pixels[at - row - 3] ?? 0)
      const difference = filtered[y * (row + 1) + 1 + x] ?? 0
      pixels[at] = difference + predicted(filter, left, up, corner)
    }
  }
  return pixels
}

const distance = (one: number, other: number) =>
  [16, 8, 0].reduce((sum, bits) => sum + (((one >> bits) & 255) - ((other >> bits) & 255)) ** 2, 0)

/**
 * @param png with 8 bits a channel, no alpha, as Chromium draws an opaque page; throws for any other
 * @param most how many colours are kept, at most 256
 */
export function withPalette(png: Buffer, most = 256): Buffer {
  const chunks = [...chunksOf(png)]
  const header = Buffer.from(chunks[0]?.[1] ?? [])
  if (header.readUInt16BE(8) !== 0x0802) throw new Error('Not an opaque PNG with 8 bits a channel')
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)]
  const data = Buffer.concat(chunks.filter(([type]) => type === 'IDAT').map(([, part]) => part))
  const pixels = pixelsOf(inflateSync(data), width, height)

  const times = new Map<number, number>()
  for (let at = 0; at < pixels.length; at += 3) {
    const colour = pixels.readUIntBE(at, 3)
    times.set(colour, (times.get(colour) ?? 0) + 1)
  }
  // What is left out are rare shades at the edges of letters; the next shade takes their place.
  const colours = [...times.keys()].toSorted((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0))
  const palette = colours.slice(0, most)
  const indices = new Map(
    colours.map((colour) => {
      const near = palette.map((one) => distance(one, colour))
      return [colour, near.indexOf(Math.min(...near))]
    }),
  )
  const rows = Buffer.alloc((width + 1) * height)
  for (let at = 0; at < width * height; at += 1) {
    const place = at + 1 + Math.floor(at / width)
    rows[place] = indices.get(pixels.readUIntBE(at * 3, 3)) ?? 0
  }
  header[9] = 3
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk(
      'PLTE',
      Buffer.concat(palette.map((c) => Buffer.from([c >> 16, (c >> 8) & 255, c & 255]))),
    ),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
