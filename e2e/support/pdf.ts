/** Reading a printed page: its text in Node, its pictures on a canvas in Chromium; pdf.js does both. */
import { readFileSync } from 'node:fs'
import type { BrowserContext } from '@playwright/test'
import { getDocumentProxy } from 'unpdf'

export interface PrintedPage {
  readonly width: number
  readonly height: number
  /** All of it in the order of the page, page number left out. */
  readonly text: string
  /** The lowest line. */
  readonly last: string
  /** Where the lowest line stands: 0 at the top of the page, 1 at its end. */
  readonly bottom: number
  /** Where its links lead. */
  readonly links: readonly string[]
  /** The structure that a screen reader is given, flat: „H1“, „L“, „Link“. */
  readonly roles: readonly string[]
}

interface Node {
  readonly role?: string
  readonly children?: readonly Node[]
}

const rolesIn = ({ role, children = [] }: Node): readonly string[] => [
  ...(role ? [role] : []),
  ...children.flatMap(rolesIn),
]

/** The pages of a PDF as text, its title, and whether it is tagged. */
export async function readPdf(
  file: Buffer,
): Promise<{ title: string; isTagged: boolean; pages: PrintedPage[] }> {
  const pdf = await getDocumentProxy(new Uint8Array(file))
  const { info } = await pdf.getMetadata()
  const mark = await pdf.getMarkInfo()
  const pages: PrintedPage[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const [, , width = 0, height = 0] = page.view
    const { items } = await page.getTextContent()
    const annotations: { url?: string }[] = await page.getAnnotations()
    const texts = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [{ text: item.str, y: Math.round(item.transform[5]) }]
        : [],
    )
    const content = texts.filter(({ text, y }) => !(y < 56 && /^[\d/ ]+$/.test(text)))
    const lowest = Math.min(...content.map(({ y }) => y))
    const lastLine = content.filter(({ y }) => y === lowest)
    const join = (some: typeof content) => some.map(({ text }) => text).join(' ')
    pages.push({
      width,
      height,
      text: join(content),
      last: join(lastLine),
      bottom: 1 - lowest / height,
      links: annotations.flatMap(({ url }) => url ?? []),
      roles: rolesIn(((await page.getStructTree()) ?? {}) as Node),
    })
  }
  return { title: (info as { Title: string }).Title, isTagged: Boolean(mark?.Marked), pages }
}

/** What the first page of a PDF looks like. */
export interface Picture {
  /** How much of it is white, 0 to 1. */
  readonly white: number
  /** The grey of the colour that most coloured pixels have. */
  readonly hue: number
  /** Its upper right part, where the code stands, as pixels. */
  readonly corner: { readonly width: number; readonly height: number; readonly data: Buffer }
}

/** Draws the first page of a PDF in a page of its own, and measures it. */
export async function pictureOf(context: BrowserContext, file: Buffer): Promise<Picture> {
  const page = await context.newPage()
  await page.route('http://paper.test/**', (route) =>
    route.request().url().endsWith('.mjs')
      ? route.fulfill({
          contentType: 'text/javascript',
          body: readFileSync('node_modules/unpdf/dist/pdfjs.mjs'),
        })
      : route.fulfill({ contentType: 'text/html', body: '<canvas></canvas>' }),
  )
  await page.goto('http://paper.test/')
  const measured = await page.evaluate(async (base64) => {
    const { getDocument } = await import('http://paper.test/pdf.mjs' as string)
    const file = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const sheet = await (await getDocument({ data: file }).promise).getPage(1)
    const viewport = sheet.getViewport({ scale: 2 })
    const canvas = document.querySelector('canvas') as HTMLCanvasElement
    canvas.width = Math.floor(viewport.width)
    canvas.height = Math.floor(viewport.height)
    const canvasContext = canvas.getContext('2d') as CanvasRenderingContext2D
    await sheet.render({ canvasContext, canvas, viewport }).promise

    const { data } = canvasContext.getImageData(0, 0, canvas.width, canvas.height)
    const counts = new Map<number, number>()
    let white = 0
    for (let at = 0; at < data.length; at += 4) {
      const red = data[at] ?? 0
      const green = data[at + 1] ?? 0
      const blue = data[at + 2] ?? 0
      if (Math.min(red, green, blue) > 250) white += 1
      if (Math.max(red, green, blue) - Math.min(red, green, blue) < 60) continue
      const grey = Math.round(0.299 * red + 0.587 * green + 0.114 * blue)
      counts.set(grey, (counts.get(grey) ?? 0) + 1)
    }
    const [[hue] = [Number.NaN]] = [...counts].sort(([, a], [, b]) => b - a)
    const width = Math.floor(canvas.width / 3)
    const height = Math.floor(canvas.height / 4)
    const corner = canvasContext.getImageData(canvas.width - width, 0, width, height)
    let letters = ''
    for (const byte of corner.data) letters += String.fromCharCode(byte)
    return { white: white / (data.length / 4), hue, width, height, corner: btoa(letters) }
  }, file.toString('base64'))
  await page.close()
  const { white, hue, width, height, corner } = measured
  return { white, hue, corner: { width, height, data: Buffer.from(corner, 'base64') } }
}

/** How bright a colour is in grey, 0 to 255 (Rec. 601, what printers use). */
export const grey = (red: number, green: number, blue: number): number =>
  0.299 * red + 0.587 * green + 0.114 * blue
