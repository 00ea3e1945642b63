import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { makePdf } from '#report/pdf/make-pdf.ts'
import { listSamples } from '../scenarios/report/list-samples'
import { fonts } from '../scenarios/report/read-pdf'

/** `npm run report:samples -- --out DIR`: one of each kind of paper, of a session of some twenty pages with hard text in it. */
async function main(): Promise<number> {
  const { values } = parseArgs({ options: { out: { type: 'string' } } })
  if (values.out === undefined) {
    console.error('Noem de map voor de voorbeelden: npm run report:samples -- --out MAP')
    return 2
  }
  await mkdir(values.out, { recursive: true })
  let failed = 0
  for (const { name, outline } of await listSamples()) {
    const made = makePdf(outline, fonts)
    const file = join(values.out, `${name}.pdf`)
    if (made.ok) {
      await writeFile(file, made.value.bytes)
      const size = Math.round(made.value.bytes.byteLength / 1000)
      console.log(`${file}: ${made.value.pages} bladzijden, ${size} kB`)
    } else {
      console.error(`${file}: ${made.message}`)
      failed += 1
    }
  }
  return failed === 0 ? 0 : 1
}

process.exitCode = await main()
