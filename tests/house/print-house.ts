import { fileURLToPath } from 'node:url'
import { writeJson } from '../bench/json-argument'
import { readAliases } from '../walls/walls-rule'
import { measureHouse } from './measure-house'

/** `npm run house [-- --json FILE]`: prints the figures of the house; what each one counts stands with HouseFigures. */
const figures = measureHouse(fileURLToPath(new URL('../../', import.meta.url)), readAliases())
console.log(JSON.stringify(figures))
await writeJson(figures)
