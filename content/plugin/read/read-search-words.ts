import type { z } from 'zod'
import type { Problem } from '../../schema/build/explain-issues'
import {
  abbreviationFileSchema,
  emojiFileSchema,
  formFileSchema,
  intentFileSchema,
  spellingFileSchema,
  stopWordFileSchema,
  synonymFileSchema,
} from '../../schema/build/search-words'
import type { SearchWords } from '../../schema/search-words'
import { readYaml } from './read-yaml'

/** Where the words of search stand, one file for each kind. */
export const wordFiles = {
  synonyms: 'content/woorden/synoniemen.yaml',
  abbreviations: 'content/woorden/afkortingen.yaml',
  emoji: 'content/woorden/emoji.yaml',
  stopWords: 'content/woorden/stopwoorden.yaml',
  spellings: 'content/woorden/spelling.yaml',
  forms: 'content/woorden/vormen.yaml',
  intents: 'content/woorden/bedoelingen.yaml',
} as const

/** The line on which a value of a file of words stands. */
export type FindWordLine = (file: string, path: readonly PropertyKey[]) => number

/** Reads the words of search below `root`. A file that cannot be read is a problem, and its list is empty. */
export async function readSearchWords(root: string): Promise<{
  readonly words: SearchWords
  readonly problems: Problem[]
  readonly lineAt: FindWordLine
}> {
  const problems: Problem[] = []
  const lines = new Map<string, (path: readonly PropertyKey[]) => number>()
  const read = async <Schema extends z.ZodType>(file: string, schema: Schema, empty: z.output<Schema>) => {
    const found = await readYaml(root, file, schema)
    if ('problems' in found) {
      problems.push(...found.problems)
      return empty
    }
    lines.set(file, found.lineAt)
    return found.data
  }
  const abbreviations = await read(wordFiles.abbreviations, abbreviationFileSchema, [])
  const emoji = await read(wordFiles.emoji, emojiFileSchema, [])
  const spellings = await read(wordFiles.spellings, spellingFileSchema, [])
  const intents = await read(wordFiles.intents, intentFileSchema, [])
  const stop = await read(wordFiles.stopWords, stopWordFileSchema, { tellen_niet: [], tellen_weinig: [] })
  const forms = await read(wordFiles.forms, formFileSchema, {
    onregelmatig: [],
    blijft_zo: [],
    geen_deelwoord: [],
  })
  const words: SearchWords = {
    synonyms: await read(wordFiles.synonyms, synonymFileSchema, []),
    abbreviations: abbreviations.map(({ afkorting, voluit }) => ({ short: afkorting, full: voluit })),
    emoji: emoji.map(({ emoji, woord }) => ({ emoji, word: woord })),
    stopWords: stop.tellen_niet,
    weakWords: stop.tellen_weinig,
    spellings: spellings.map(({ woord, ook }) => ({ kept: woord, others: ook })),
    forms: {
      irregular: forms.onregelmatig.map(({ woord, vormen }) => ({ word: woord, forms: vormen })),
      fixed: forms.blijft_zo,
      noParticiple: forms.geen_deelwoord,
    },
    intents: intents.map(({ woorden, collectie, gewicht }) => ({
      words: woorden,
      collection: collectie,
      weight: gewicht,
    })),
  }
  return { words, problems, lineAt: (file, path) => lines.get(file)?.(path) ?? 0 }
}
