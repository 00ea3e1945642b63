/** A number as a Dutch reader writes it, with one decimal. */
export function formatNumber(value: number): string {
  return value.toFixed(1).replace('.', ',')
}
