/** Medians, percentiles, ratios and laws of growth. */

/** @param part 0.5 for the median, 0.95 for what all but one in twenty stay below */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)

/** The exponent of the power law that fits best: 1 for what grows like `sizes`, 2 for its square. */
export function exponent(sizes: readonly number[], costs: readonly number[]): number {
  const [x, y] = [sizes.map(Math.log), costs.map(Math.log)]
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length
  const [meanX, meanY] = [mean(x), mean(y)]
  const slope = x.reduce((sum, one, at) => sum + (one - meanX) * ((y[at] ?? 0) - meanY), 0)
  return slope / x.reduce((sum, one) => sum + (one - meanX) ** 2, 0)
}

/** The median of what each pair of measurements has as its ratio; both of a pair were taken at the same time. */
export const pairedRatio = (ours: readonly number[], theirs: readonly number[]): number =>
  median(ours.map((one, at) => one / (theirs[at] ?? Number.NaN)))
