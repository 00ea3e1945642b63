import { fileURLToPath } from 'node:url'
import { budgets, inKilobytes, listTooLarge, measureSizes, partNames } from './measure-sizes'

/** `npm run sizes`: measures what the built page sends, and stops with 1 when a part is larger than it may be. */
const sizes = measureSizes(fileURLToPath(new URL('../../out/renderer', import.meta.url)))
for (const part of ['first', 'search', 'pdf'] as const)
  console.log(`${partNames[part]}: ${inKilobytes(sizes[part])} van ${inKilobytes(budgets[part])}`)
const tooLarge = listTooLarge(sizes)
for (const sentence of tooLarge) console.error(sentence)
process.exitCode = tooLarge.length === 0 ? 0 : 1
