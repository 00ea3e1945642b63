import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { casesFile } from './cases/cases-file'
import { makeCheckContent } from './cases/load-check-content'
import { writeCases } from './cases/write-cases'
import { loadContent } from './plugin/load-content'
import { readYaml } from './plugin/read/read-yaml'
import { writeRules } from './plugin/describe/write-rules'
import { checkCaseFileSchema } from './schema/build/check-case'

/** `npm run rules [-- --file FILE]`: prints the rules of the signal check, and the cases beside them, to review on paper and sign. */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { file: { type: 'string' } } })
  const content = await loadContent(process.cwd())
  const read = await readYaml(process.cwd(), casesFile, checkCaseFileSchema)
  if ('problems' in read) throw new Error(read.problems.map(({ message }) => message).join('; '))
  const text = writeRules(content, writeCases(read.data, makeCheckContent(content)))
  if (values.file === undefined) {
    process.stdout.write(text)
    return 0
  }
  await writeFile(values.file, text)
  process.stdout.write(`De regels staan in ${values.file}.\n`)
  return 0
}

process.exitCode = await main().catch((reason: unknown) => {
  process.stderr.write(
    `De regels zijn niet geschreven: ${reason instanceof Error ? reason.message : String(reason)}\n`,
  )
  return 2
})
