/** Measures the guide against what it is compared with, all in one run, and prints figures and their ratios. */
import { launch } from './browser.ts'
import { mapped, measureBuild } from './building.ts'
import { bytesByKind, bytesByOrigin } from './bytes.ts'
import { serve } from './server.ts'
import { exponent, median } from './stats.ts'
import { walkThrough } from './steps.ts'

const server = await serve()
const browser = await launch()
const { questions } = await walkThrough(browser, server.origin, 'guide', 'here')
console.log(median(questions), exponent([1, 2], [1, 2]))
await browser.close()
server.close()
await measureBuild(true)
console.log(bytesByKind(mapped, 'de/check'), bytesByOrigin(mapped, 'de/check'))
