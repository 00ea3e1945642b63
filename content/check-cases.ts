import { writeFile } from 'node:fs/promises'
import { isAbsolute, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { casesFile } from './cases/cases-file'
import { loadCheckContent } from './cases/load-check-content'
import { runCases, type CasesReport } from './cases/run-cases'
import { readYaml } from './plugin/read-yaml'
import { checkCaseFileSchema } from './schema/check-case'

/**
 * `npm run check:cases [-- --file FILE] [--json FILE]` lays a file of cases beside the rules of the signal check and
 * prints how they do. Without --file it is our own, and a difference without a written reason ends with 1; a file of
 * somebody else is only reported. A file that cannot be read ends with 2.
 */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { file: { type: 'string' }, json: { type: 'string' } } })
  const root = process.cwd()
  const file = values.file ?? casesFile
  const read = await readYaml(root, isAbsolute(file) ? relative(root, file) : file, checkCaseFileSchema)
  if ('problems' in read) {
    for (const { line, message } of read.problems) process.stderr.write(`${file}:${line}  ${message}\n`)
    process.stderr.write('De casussen zijn niet gelopen: verbeter het bestand en probeer het opnieuw.\n')
    return 2
  }
  const report = runCases(read.data, await loadCheckContent(root))
  process.stdout.write(`${writeReport(report).join('\n')}\n`)
  if (values.json !== undefined) await writeFile(resolve(values.json), `${JSON.stringify(report, null, 2)}\n`)
  if (values.file !== undefined) return 0
  const reasons = new Map(read.data.map(({ id, niet_gehaald: reason }) => [id, reason]))
  const unexplained = report.details.filter(({ id, verdict }) => verdict !== 'agree' && !reasons.get(id))
  for (const { id } of unexplained)
    process.stdout.write(
      `Zonder reden niet gehaald: ${id}. Verbeter de regels, of schrijf er niet_gehaald bij.\n`,
    )
  return unexplained.length === 0 ? 0 : 1
}

const verdicts: Readonly<Record<string, string>> = { agree: 'eens', partly: 'deels', disagree: 'oneens' }

function writeReport({ details, ...counts }: CasesReport): string[] {
  return [
    ...details.flatMap(({ id, verdict, deviations }) => [
      `${(verdicts[verdict] ?? verdict).padEnd(7)} ${id}`,
      ...deviations.map((one) => `        - ${one}`),
    ]),
    '',
    `${counts.cases} casussen: eens ${counts.agree}, deels ${counts.partly}, oneens ${counts.disagree}`,
    `Spoed: verwacht ${counts.urgentExpected}, herkend ${counts.urgentFound}, ten onrechte ${counts.urgentFalse}`,
  ]
}

process.exitCode = await main().catch((reason: unknown) => {
  process.stderr.write(
    `De casussen zijn niet gelopen: ${reason instanceof Error ? reason.message : String(reason)}\n`,
  )
  return 2
})
