import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { RunningApp } from '../../e2e/support/start-app'

/** Bytes, when zipped, of the scripts that the page names itself: what must arrive before anything shows. */
export async function measureScript(app: RunningApp): Promise<number> {
  const html = await (await fetch(new URL('/', app.address))).text()
  const files = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map((match) => match[1] ?? '')
  if (files.length === 0) throw new Error('the page names no script')
  const bytes = await Promise.all(files.map((file) => readFile(join('out/renderer', file))))
  return bytes.reduce((sum, file) => sum + gzipSync(file).length, 0)
}
