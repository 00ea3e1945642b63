import { accept, refuse, type Result } from '#contract/result.ts'
import { openPdf } from './document/open-pdf'
import { readDocument, type PdfDocument } from './document/read-document'
import { allRules } from './rules/all-rules'

/** What was found in one PDF. */
export interface Verdict {
  readonly pass: boolean
  /** The rules that it breaks, in the order of the standard. */
  readonly failed: readonly string[]
  /** The rules that could not be checked wholly on this file. */
  readonly notChecked: readonly string[]
}

/** Judges a PDF by the rules of PDF/UA-1 that a machine can check. What is no PDF, or damaged, gives a sentence; it never throws. */
export async function judgePdf(bytes: Uint8Array): Promise<Result<Verdict>> {
  const opened = await openPdf(bytes)
  if (!opened.ok) return opened
  try {
    const document = readDocument(opened.value)
    const failed = allRules
      .filter(({ holds }) => !holds(document))
      .map(({ id }) => id)
      .sort(compareIds)
    return accept({ pass: failed.length === 0, failed, notChecked: listNotChecked(document) })
  } catch {
    return refuse(
      'unreadable',
      'Deze pdf is zo beschadigd dat de regels er niet op na te gaan zijn. Maak haar opnieuw.',
    )
  }
}

/** Glyphs of fonts that go by a map for Chinese, Japanese or Korean: we do not have those maps. */
const glyphRules = ['7.21.4.1-2', '7.21.5-1', '7.21.7-1', '7.21.7-2', '7.21.8-1']

function listNotChecked({ fonts }: PdfDocument): readonly string[] {
  return fonts.some(({ isUnknown }) => isUnknown) ? glyphRules : []
}

/** "7.2-3" before "7.2-10", "7.9-1" before "7.10-1". */
function compareIds(one: string, other: string): number {
  const [first, second] = [one, other].map((id) => id.split(/[.-]/).map(Number))
  const length = Math.max(first?.length ?? 0, second?.length ?? 0)
  for (let index = 0; index < length; index += 1) {
    const difference = (first?.[index] ?? -1) - (second?.[index] ?? -1)
    if (difference !== 0) return difference
  }
  return 0
}
