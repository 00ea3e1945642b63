import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { writeAgreementsCsv } from '#core/report/pass-on/write-agreements-csv.ts'
import { writeAgreementsMail } from '#core/report/pass-on/write-agreements-mail.ts'
import { writeFollowUp } from '#core/report/pass-on/write-follow-up.ts'
import { makeDocument } from '#report/office/make-document.ts'
import { makePdf } from '#report/pdf/make-pdf.ts'
import { listSamples, makeSampleSession } from '../scenarios/report/list-samples'
import { fonts } from '../scenarios/report/read-pdf'

/**
 * `npm run report:samples -- --out DIR`: one of each kind of paper in each format, of a session of some twenty pages with
 * hard text in it, and what goes on of that session in another form.
 */
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
    for (const format of ['docx', 'odt', 'md'] as const) {
      const document = makeDocument(outline, format)
      const target = join(values.out, `${name}.${format}`)
      if (document.ok) {
        await writeFile(target, document.value.bytes)
        console.log(`${target}: ${Math.round(document.value.bytes.byteLength / 1000)} kB`)
      } else {
        console.error(`${target}: ${document.message}`)
        failed += 1
      }
    }
  }
  const session = makeSampleSession()
  const others = {
    'afspraken.csv': writeAgreementsCsv(session),
    'afspraken-mail.txt': writeAgreementsMail(session),
    'vervolg.ics': writeFollowUp(session) ?? '',
  }
  for (const [name, text] of Object.entries(others)) {
    await writeFile(join(values.out, name), text)
    console.log(`${join(values.out, name)}: ${text.length} tekens`)
  }
  return failed === 0 ? 0 : 1
}

process.exitCode = await main()
