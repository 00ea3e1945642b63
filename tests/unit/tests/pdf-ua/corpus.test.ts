import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { judgePdf } from '../../../pdf-ua/judge-pdf'
import { allRules } from '../../../pdf-ua/rules/all-rules'

/** PDFs of the veraPDF corpus, each for one rule: "7.1-t03-fail-a.pdf" breaks 7.1-3. */
const folder = process.env['PDFUA_CORPUS'] ?? ''
const isThere = folder !== '' && existsSync(folder)
if (!isThere)
  process.stdout.write(
    'Overgeslagen: de keurmeester van pdf langs de voorbeelden van veraPDF. Zet PDFUA_CORPUS op de map waar die staan.\n',
  )

interface Sample {
  readonly file: string
  readonly rule: string
  readonly breaksIt: boolean
}

function readName(file: string): readonly Sample[] {
  const [, clause, test, verdict] = /^(7-18\.3|[\d.]+)-t(\d+)-(pass|fail)/.exec(file) ?? []
  if (clause === undefined) return []
  // One file has its clause written in another way.
  const rule = `${clause.replace('7-18', '7.18')}-${Number(test)}`
  return [{ file, rule, breaksIt: verdict === 'fail' }]
}

describe.skipIf(!isThere)('the checker, judged by the files of others', () => {
  it('finds the broken rule in every file that breaks one, and never blames a file that keeps it', async () => {
    const samples = (await readdir(folder)).flatMap(readName)
    const wrong: string[] = []
    for (const { file, rule, breaksIt } of samples) {
      const judged = await judgePdf(await readFile(join(folder, file)))
      const found = judged.ok && judged.value.failed.includes(rule)
      if (found !== breaksIt) wrong.push(file)
    }
    expect(samples.length).toBeGreaterThan(0)
    expect(wrong).toEqual([])
  })

  it('has every rule that a file is about', async () => {
    const known = new Set(allRules.map(({ id }) => id))
    const asked = (await readdir(folder)).flatMap(readName).map(({ rule }) => rule)
    expect([...new Set(asked)].filter((rule) => !known.has(rule))).toEqual([])
  })
})
