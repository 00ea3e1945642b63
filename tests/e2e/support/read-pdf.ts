import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** The text of a PDF on disk, as a reader would copy it: lines joined, spaces single. */
export async function readPdf(path: string): Promise<string> {
  const { stdout } = await promisify(execFile)('pdftotext', ['-enc', 'UTF-8', path, '-'])
  return stdout.replaceAll(/\s+/g, ' ')
}
