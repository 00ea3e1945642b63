import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openFonts, type FontFiles, type ReportFonts } from '#report/pdf/report-fonts.ts'

const { resolve } = createRequire(import.meta.url)
const readFont = (name: string) =>
  new Uint8Array(readFileSync(resolve(`@expo-google-fonts/source-sans-3/${name}.ttf`)))

/** The same files that the worker fetches. */
export const fontFiles: FontFiles = {
  regular: readFont('400Regular/SourceSans3_400Regular'),
  semibold: readFont('600SemiBold/SourceSans3_600SemiBold'),
  italic: readFont('400Regular_Italic/SourceSans3_400Regular_Italic'),
}

export const fonts: ReportFonts = openFonts(fontFiles)

/** The text of a PDF as a reader gets it, from poppler's pdftotext. */
export function readText(bytes: Uint8Array, ...options: readonly string[]): string {
  return withFile(bytes, (file) => run('pdftotext', ['-enc', 'UTF-8', ...options, file, '-']))
}

/** The facts of a PDF as pdfinfo prints them, by label. */
export function readInfo(bytes: Uint8Array): ReadonlyMap<string, string> {
  const lines = withFile(bytes, (file) => run('pdfinfo', ['-enc', 'UTF-8', file])).split('\n')
  return new Map(
    lines.map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon), line.slice(colon + 1).trim()]
    }),
  )
}

/** The names of the fonts, one a row, from pdffonts. */
export function readFonts(bytes: Uint8Array): string {
  return withFile(bytes, (file) => run('pdffonts', [file]))
}

/** The structure tree with its text, from pdfinfo. */
export function readStructure(bytes: Uint8Array): string {
  return withFile(bytes, (file) => run('pdfinfo', ['-enc', 'UTF-8', '-struct-text', file]))
}

/** The titles of the bookmarks, in order of their objects in the file. */
export function readBookmarks(bytes: Uint8Array): readonly string[] {
  const titles = Buffer.from(bytes)
    .toString('latin1')
    .matchAll(/\/Title <FEFF([0-9A-F]*)>/g)
  return Array.from(titles, ([, hex = '']) => Buffer.from(hex, 'hex').swap16().toString('utf16le'))
}

/** Text without any white, to compare what was typed with what is on paper wherever the lines end. */
export function squeeze(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '')
}

function run(command: string, parts: readonly string[]): string {
  return execFileSync(command, parts, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

/** Writes a PDF to a file for as long as something reads it. */
export function withFile<Value>(bytes: Uint8Array, read: (file: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), 'signaalwijzer-verslag-'))
  try {
    const file = join(folder, 'verslag.pdf')
    writeFileSync(file, bytes)
    return read(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
