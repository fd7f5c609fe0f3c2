/** Changes rules and journey in every way that the instrumenter knows, and counts which changes a test notices. */
import { globSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { instrument, type Mutant } from './instrument.ts'
import { survivors } from './survivors.ts'
import { measure, type Outcome, withMutants } from './tests.ts'

const goal = 95

/** What the command line names, else everything. */
const [, , named = ''] = process.argv
const files = globSync('src/{rules/engine,journey}/*.ts')
  .filter((file) => !file.endsWith('.test.ts') && !file.endsWith('/index.ts'))
  .filter((file) => file.includes(named))
  .toSorted()
if (files.length === 0) throw new Error(`No file of rules or journey is called "${named}"`)
const { mutants, plugin } = await instrument(files)
const tests = await measure(plugin)

const outcomes = new Map<Mutant, Outcome>()
const left = mutants.values()
async function work(): Promise<void> {
  const { outcomeWith, close } = await withMutants(plugin, tests)
  for (const mutant of left) {
    outcomes.set(mutant, await outcomeWith(mutant.id))
    if (outcomes.size % 25 === 0) console.log(`${outcomes.size} of ${mutants.length} tried`)
  }
  await close()
}
await Promise.all(Array.from({ length: availableParallelism() }, work))
const survived = mutants.filter((mutant) => outcomes.get(mutant) === 'passes')
const brokenOff = mutants.filter((mutant) => outcomes.get(mutant) === 'breaks off')

const oneLine = (text: string) => text.replace(/\s+/g, ' ')
const key = ({ file, original, replacement }: Pick<Mutant, 'file' | 'original' | 'replacement'>) =>
  oneLine(`${file}: ${original} -> ${replacement}`)

const reasons = new Map(
  survivors.filter(({ file }) => file.includes(named)).map((one) => [key(one), one.reason]),
)
const unexplained = survived.filter((mutant) => !reasons.has(key(mutant)))
const stale = [...reasons.keys()].filter((one) => !survived.some((mutant) => key(mutant) === one))

for (const mutant of survived) {
  const { file, line, original, replacement } = mutant
  console.log(`${file}:${line} ${oneLine(original)}\n  -> ${oneLine(replacement)}`)
  console.log(`  ${reasons.get(key(mutant)) ?? 'NO REASON GIVEN'}`)
}
for (const one of stale) console.log(`STALE, killed or gone: ${one}`)

for (const file of files) {
  const all = mutants.filter((mutant) => mutant.file === file).length
  const alive = survived.filter((mutant) => mutant.file === file).length
  console.log(`${file}: ${all - alive} of ${all} killed`)
}
const killed = mutants.length - survived.length
const score = (killed / mutants.length) * 100
console.log(
  `${killed} of ${mutants.length} killed (${brokenOff.length} by a crash or without an end), ${score.toFixed(1)} % (goal ${goal} %); ${unexplained.length} survive without a reason.`,
)
process.exit(score < goal || stale.length > 0 ? 1 : 0)
