import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { kinds } from '../../../renderer/core/guard/finding'

const snippetsSchema = z.array(z.object({ text: z.string(), kinds: z.array(z.enum(kinds)) })).min(1)

/** A text with the kinds of personal data in it; no kinds means harmless. */
export type Snippet = z.infer<typeof snippetsSchema>[number]

/** Reads a labelled file; throws one Dutch sentence that says what is wrong with it. */
export async function readSnippets(file: string): Promise<readonly Snippet[]> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Error(`Het bestand ${file} is niet te lezen. Controleer de naam.`)
  })
  const parsed = snippetsSchema.safeParse(readJson(text, file))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const place = issue && issue.path.length > 0 ? ` Het gaat mis bij ${issue.path.join('.')}.` : ''
  throw new Error(
    `Het bestand ${file} heeft een andere vorm dan [{"text": "…", "kinds": ["${kinds.join('" | "')}"]}].${place}`,
  )
}

function readJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`Het bestand ${file} is geen geldige JSON. Maak het opnieuw of kies een ander bestand.`)
  }
}
