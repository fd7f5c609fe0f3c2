/** What is really painted: the colours of a picture of some part of a page. */
import type { Locator } from '@playwright/test'

/** The picture itself, and the strongest contrast in it with its upper left corner, 1 to 21 as WCAG counts. */
export async function inkOf(part: Locator): Promise<{ picture: string; contrast: number }> {
  const picture = (await part.screenshot()).toString('base64')
  const contrast = await part.page().evaluate(async (png) => {
    const image = new Image()
    image.src = `data:image/png;base64,${png}`
    await image.decode()
    const { width, height } = image
    const canvas = Object.assign(document.createElement('canvas'), { width, height })
    const context = canvas.getContext('2d') as CanvasRenderingContext2D
    context.drawImage(image, 0, 0)
    const { data } = context.getImageData(0, 0, width, height)
    const linear = (value = 0) =>
      value > 10 ? ((value / 255 + 0.055) / 1.055) ** 2.4 : value / 255 / 12.92
    const luminance = (at: number) =>
      0.2126 * linear(data[at]) + 0.7152 * linear(data[at + 1]) + 0.0722 * linear(data[at + 2])
    const paper = luminance(0)
    let strongest = 1
    for (let at = 4; at < data.length; at += 4) {
      const ink = luminance(at)
      const ratio = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05)
      strongest = Math.max(strongest, ratio)
    }
    return strongest
  }, picture)
  return { picture, contrast }
}
