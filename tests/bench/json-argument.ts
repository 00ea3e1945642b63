import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'

/** Writes `figures` to the file of `--json FILE`, when it was given. */
export async function writeJson(figures: unknown): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'string' } }, strict: false })
  if (typeof values.json === 'string') await writeFile(values.json, `${JSON.stringify(figures, null, 2)}\n`)
}
