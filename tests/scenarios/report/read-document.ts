import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Why LibreOffice cannot look at a document here; undefined when it can. */
export const whyNoOffice: string | undefined = (() => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'pipe' })
    return undefined
  } catch {
    return 'LibreOffice (soffice) staat niet op deze computer'
  }
})()

/**
 * Opens documents with LibreOffice as it opens what it is given, and answers what it made of each: a file it would have to
 * repair first, it does not convert. One start for all of them, because starting is what takes its time.
 */
export function convertDocuments(
  documents: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  to: 'txt:Text' | 'pdf',
): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'signaalwijzer-document-'))
  try {
    const files = documents.map(({ name, bytes }) => {
      const file = join(folder, name)
      writeFileSync(file, bytes)
      return file
    })
    const out = join(folder, 'uit')
    execFileSync(
      'soffice',
      [
        // A profile of its own: another LibreOffice that runs would take the work and answer at once.
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profiel')).href}`,
        ...['--headless', '--convert-to', to, '--outdir', out],
        ...files,
      ],
      { stdio: 'pipe' },
    )
    return documents.map(
      ({ name }) => new Uint8Array(readFileSync(join(out, name.replace(/\.\w+$/, `.${to.slice(0, 3)}`)))),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}
