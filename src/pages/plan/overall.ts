/** What a plan comes to in one sentence: how many call types have the worst level that occurs. */
import type { Plan } from '#rules'
import type { Translate } from '../shared/labels.ts'

/** @param t the texts of the page's language */
export function overallOf(t: Translate<readonly ['ui', 'plan']>, counts: Plan['counts']): string {
  const total = counts.reduce((sum, { count }) => sum + count, 0)
  const [worst] = counts
  if (!worst) return ''
  const { level, count } = worst
  if (total === 1) return t('plan:single', { level: t(`levels.${level}.short`) })
  // Where the worst one is permitted, all of them are.
  if (level === 'permitted' || level === 'permittedWithDuties')
    return t(`plan:overall.${level}`, { total })
  return count === total
    ? t(`plan:overall.all.${level}`, { total })
    : t(`plan:overall.some.${level}`, { count, total })
}
