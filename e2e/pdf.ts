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
}

/** The pages of a PDF as text, and its title. */
export async function readPdf(file: Buffer): Promise<{ title: string; pages: PrintedPage[] }> {
  const pdf = await getDocumentProxy(new Uint8Array(file))
  const { info } = await pdf.getMetadata()
  const pages: PrintedPage[] = []
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const [, , width = 0, height = 0] = page.view
    const { items } = await page.getTextContent()
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
    })
  }
  return { title: (info as { Title: string }).Title, pages }
}

export interface Picture {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** The first page of a PDF as a picture. */
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
  const { width, height, pixels } = await page.evaluate(async (base64) => {
    const { getDocument } = await import('http://paper.test/pdf.mjs' as string)
    const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const sheet = await (await getDocument({ data }).promise).getPage(1)
    const viewport = sheet.getViewport({ scale: 2 })
    const canvas = document.querySelector('canvas') as HTMLCanvasElement
    Object.assign(canvas, {
      width: Math.floor(viewport.width),
      height: Math.floor(viewport.height),
    })
    const canvasContext = canvas.getContext('2d') as CanvasRenderingContext2D
    await sheet.render({ canvasContext, canvas, viewport }).promise
    const { width, height } = canvas
    const bytes = canvasContext.getImageData(0, 0, width, height).data
    const blob = new Blob([bytes])
    const url: string = await new Promise((resolve) => {
      const reader = new FileReader()
      reader.onload = () => resolve(reader.result as string)
      reader.readAsDataURL(blob)
    })
    return { width, height, pixels: url.slice(url.indexOf(',') + 1) }
  }, file.toString('base64'))
  await page.close()
  return { width, height, data: new Uint8ClampedArray(Buffer.from(pixels, 'base64')) }
}

/** How bright a colour is in grey, 0 to 255 (Rec. 601, what printers use). */
export const grey = (red: number, green: number, blue: number): number =>
  0.299 * red + 0.587 * green + 0.114 * blue
