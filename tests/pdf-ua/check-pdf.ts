import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { judgePdf } from './judge-pdf'

/** One line of the report. `problem` is there when the file could not be judged at all. */
interface Row {
  readonly file: string
  readonly pass: boolean
  readonly failed: readonly string[]
  readonly notChecked: readonly string[]
  readonly problem?: string
}

/** `npm run check:pdf -- FILE... [--json FILE]`: judges each PDF by PDF/UA-1; 1 when one does not pass. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { json: { type: 'string' } },
    allowPositionals: true,
  })
  if (positionals.length === 0) {
    console.error('Noem de pdf die je wilt nakijken: npm run check:pdf -- verslag.pdf')
    return 2
  }
  const rows: Row[] = []
  for (const file of positionals) rows.push(await judgeFile(file))
  for (const row of rows) console.log(describeRow(row))
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(rows, null, 2)}\n`)
  return rows.every(({ pass }) => pass) ? 0 : 1
}

async function judgeFile(file: string): Promise<Row> {
  const none = { file, pass: false, failed: [], notChecked: [] }
  let bytes: Uint8Array
  try {
    bytes = await readFile(file)
  } catch {
    return { ...none, problem: 'Dit bestand is er niet, of mag niet gelezen worden. Kijk de naam na.' }
  }
  const judged = await judgePdf(bytes)
  return judged.ok ? { file, ...judged.value } : { ...none, problem: judged.message }
}

function describeRow({ file, pass, failed, notChecked, problem }: Row): string {
  if (problem !== undefined) return `${file}: ${problem}`
  const partly = notChecked.length === 0 ? '' : ` (niet na te gaan: ${notChecked.join(', ')})`
  return pass ? `${file}: voldoet${partly}` : `${file}: voldoet niet aan ${failed.join(', ')}${partly}`
}

process.exitCode = await main()
