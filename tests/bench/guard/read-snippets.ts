import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { kinds } from '../../../renderer/core/guard/finding'

const partSchema = z.object({ kind: z.enum(kinds), text: z.string().min(1) })
const snippetsSchema = z
  .array(
    z.union([
      z.object({ text: z.string(), parts: z.array(partSchema), note: z.string().optional() }),
      z.object({ text: z.string(), kinds: z.array(z.enum(kinds)) }),
    ]),
  )
  .min(1)

/**
 * A text with the personal data in it: as `kinds` (it holds something of this kind, wherever) or as `parts` (these very stretches, in reading
 * order). None means harmless. A `note` says why a label was corrected after the first reading.
 */
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
    `Het bestand ${file} heeft een andere vorm dan [{"text": "…", "kinds": ["${kinds.join('" | "')}"]}] ` +
      `of [{"text": "…", "parts": [{"kind": "…", "text": "…"}]}].${place}`,
  )
}

function readJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Error(`Het bestand ${file} is geen geldige JSON. Maak het opnieuw of kies een ander bestand.`)
  }
}

/** The kinds of personal data in a snippet, each once. */
export function listKinds(snippet: Snippet): readonly (typeof kinds)[number][] {
  return 'parts' in snippet ? Array.from(new Set(snippet.parts.map(({ kind }) => kind))) : snippet.kinds
}
