import { writeFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { casesFile } from './cases/cases-file'
import { listUnknownNames } from './cases/list-unknown-names'
import { loadCheckContent } from './cases/load-check-content'
import { runCases, type CasesReport } from './cases/run-cases'
import { readYaml } from './plugin/read/read-yaml'
import { checkCaseFileSchema } from './schema/build/check-case'

/**
 * `npm run check:cases [-- --file FILE] [--json FILE]` lays a file of cases beside the rules of the signal check and
 * prints how they do. Without --file it is our own, and a difference without a written reason ends with 1; a file of
 * somebody else is only reported. A file that cannot be read ends with 2.
 */
async function main(): Promise<number> {
  const values = readArguments()
  if (values === null) return refuse('Gebruik: npm run check:cases [-- --file BESTAND] [--json BESTAND]')
  const root = process.cwd()
  const file = values.file ?? casesFile
  const read = await readYaml(root, relative(root, resolve(root, file)), checkCaseFileSchema).catch(
    unreadable,
  )
  if (read === null) return refuse(`${file} kan niet gelezen worden: kijk of het bestaat en een bestand is.`)
  if ('problems' in read) {
    for (const { line, message } of read.problems) process.stderr.write(`${file}:${line}  ${message}\n`)
    return refuse('Verbeter het bestand en probeer het opnieuw.')
  }
  if (read.data.length === 0) return refuse(`${file} heeft geen casussen: schrijf er minstens één in.`)
  const content = await loadCheckContent(root)
  const report = runCases(read.data, content)
  process.stdout.write(`${writeReport(report).join('\n')}\n`)
  // An expectation that nothing can meet or miss says nothing: the writer hears of it, and the figures stay as they are.
  for (const { id, names } of listUnknownNames(read.data, content))
    process.stderr.write(`${id} noemt wat er niet is: ${names.join(', ')}. Kijk of het goed geschreven is.\n`)
  if (values.json !== undefined) {
    const written = await writeFile(resolve(values.json), `${JSON.stringify(report, null, 2)}\n`).catch(
      unreadable,
    )
    if (written === null)
      return refuse(`${values.json} kan niet geschreven worden: kijk of de map bestaat.`, 'bewaard')
  }
  if (values.file !== undefined) return 0
  const reasons = new Map(read.data.map(({ id, niet_gehaald: reason }) => [id, reason]))
  const unexplained = report.details.filter(({ id, verdict }) => verdict !== 'agree' && !reasons.get(id))
  for (const { id } of unexplained)
    process.stdout.write(
      `Zonder reden niet gehaald: ${id}. Verbeter de regels, of schrijf er niet_gehaald bij.\n`,
    )
  return unexplained.length === 0 ? 0 : 1
}

/** What was asked for; null when it is not in the form that this command takes. */
function readArguments(): { readonly file?: string; readonly json?: string } | null {
  try {
    return parseArgs({ options: { file: { type: 'string' }, json: { type: 'string' } } }).values
  } catch (reason) {
    if (reason instanceof TypeError && 'code' in reason) return null
    throw reason
  }
}

/** Says in one sentence what is wrong, and gives the exit code for it. */
function refuse(sentence: string, what = 'gelopen'): number {
  process.stderr.write(`De casussen zijn niet ${what}. ${sentence}\n`)
  return 2
}

/** A file that is not there, is a folder or may not be read or written is nothing wrong in the program. */
function unreadable(reason: unknown): null {
  if (reason instanceof Error && 'syscall' in reason) return null
  throw reason
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
