import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { loadContent } from './plugin/load-content'
import { writeRules } from './plugin/write-rules'

/** `npm run rules [-- --file FILE]`: prints the rules of the signal check as a document to review on paper. */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { file: { type: 'string' } } })
  const content = await loadContent(process.cwd())
  const text = writeRules(content)
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
