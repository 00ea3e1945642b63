/** Median, 95th percentile and maximum of times in milliseconds. */
export interface Spread {
  readonly median: number
  readonly p95: number
  readonly max: number
}

/** Sums up times; throws when there are none, because a bench without rounds measured nothing. */
export function spread(times: readonly number[]): Spread {
  const sorted = [...times].sort((one, other) => one - other)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)]
  const [median, p95, max] = [at(0.5), at(0.95), sorted.at(-1)]
  if (median === undefined || p95 === undefined || max === undefined) throw new Error('no times to sum up')
  return { median, p95, max }
}

/** A number for a table: one decimal, two when it is small. */
export function show(value: number): string {
  return value.toFixed(value < 10 ? 2 : 1)
}
