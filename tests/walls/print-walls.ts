import { readFileSync } from 'node:fs'
import { listCode } from '../house/list-code'
import { findHoles } from './find-holes'
import { zones } from './zones'
import { listRefusals, rightImports, waysToImport, wrongImports } from './try-imports'
import { readAliases } from './walls-rule'

/**
 * `npm run walls`: prints which zone may know which, tries every wrong import of the list in every way in which one can
 * import, and lints the code itself. Exits with 1 when a wrong import is let through, a right one is refused, or the
 * code breaks a wall.
 */
function printWalls(): number {
  const width = Math.max(...Object.keys(zones).map((name) => name.length))
  for (const [name, { uses, packages = [] }] of Object.entries(zones)) {
    const knows = [...uses, ...packages.map((one) => `[${one}]`)]
    console.log(`${name.padEnd(width)}  ${knows.length > 0 ? knows.join(', ') : '-'}`)
  }
  const { tried, refused, holes } = findHoles()
  console.log(
    `\n${refused} of ${tried} wrong imports refused (${wrongImports.length} imports, ${Object.keys(waysToImport).length} ways and by alias); ${rightImports.length} right ones tried.`,
  )
  for (const { file, what } of holes) console.log(`A hole: ${file} ${what}.`)

  const files = listCode('.').filter((file) => !file.endsWith('.css'))
  const said = listRefusals(
    files.map((file) => ({ file, code: readFileSync(file, 'utf8') })),
    readAliases(),
  )
  const broken = files.flatMap((file, index) => (said[index] ?? []).map((refusal) => `${file}:${refusal}`))
  for (const line of broken) console.log(line)
  console.log(`${files.length} files of the house read, ${broken.length} walls broken.`)
  return holes.length + broken.length === 0 && files.length > 0 ? 0 : 1
}

process.exitCode = printWalls()
