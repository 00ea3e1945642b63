import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { loadContent } from './plugin/load-content'
import { makeReport } from './report/make-report'
import { rules } from './report/rules'
import { writeReport } from './report/write-report'
import type { Problem } from './schema/build/explain-issues'

/**
 * `npm run check:content [-- collection …] [--json FILE]` checks the content and prints how it stands;
 * `npm run content [-- collection …]` only checks (`--quick`). Both end with 1 when anything is wrong.
 */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { quick: { type: 'boolean', default: false }, json: { type: 'string' } },
  })
  const root = process.cwd()
  const content = await loadContent(root)
  const report = values.quick ? undefined : await makeReport(content, root)
  const isWanted = ({ file }: Problem) =>
    positionals.length === 0 || positionals.some((name) => file.startsWith(`content/${name}/`))
  const shown = (report ?? content).problems.filter(isWanted)
  for (const problem of shown) console.log(writeProblem(problem))
  if (report) {
    console.log(writeReport(report, positionals).join('\n'))
    if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`)
  }
  const broken = rules.enforced && positionals.length === 0 ? (report?.broken.length ?? 0) : 0
  const wrong = shown.length + broken
  console.log(wrong === 0 ? 'Alles klopt.' : `${wrong} ${wrong === 1 ? 'punt' : 'punten'} om te verbeteren.`)
  return wrong === 0 ? 0 : 1
}

function writeProblem({ file, line, message }: Problem): string {
  return `${file}:${line}  ${message}`
}

process.exitCode = await main()
