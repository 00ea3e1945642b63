import { z } from 'zod'
import { collections } from '../collections'

/** A word, or words with single spaces or hyphens, as search compares them. */
const folded = /^[a-z0-9]+(?:[ -][a-z0-9]+)*$/

const word = z.string().regex(folded, {
  error: ({ input }) =>
    `'${String(input)}' moet in kleine letters, zonder accenten en andere tekens: zo vergelijkt het zoeken woorden`,
})
const oneWord = word.refine((text) => !/[ -]/.test(text), {
  error: ({ input }) => `'${String(input)}' moet één woord zijn, zonder spatie of streepje`,
})
const listOf = (item: z.ZodType<string>) => z.array(item).min(1, 'de lijst is leeg: zet er een woord in')

/** Where a word stands in a file. */
interface Place {
  readonly word: string
  readonly path: readonly PropertyKey[]
}

/** Says of every word that stands twice where the second one stands. */
function refuseDoubles<Data>(list: (data: Data) => readonly Place[]) {
  return (data: Data, context: z.RefinementCtx<Data>) => {
    const seen = new Set<string>()
    for (const { word, path } of list(data)) {
      if (seen.has(word))
        context.addIssue({
          code: 'custom',
          path: [...path],
          message: `'${word}' staat er twee keer: haal er een weg`,
        })
      seen.add(word)
    }
  }
}

const place = (words: readonly string[], ...path: readonly PropertyKey[]): Place[] =>
  words.map((word, at) => ({ word, path: [...path, at] }))

/** content/woorden/synoniemen.yaml: groups of words for the same thing. A word may stand in more groups, and once in each. */
export const synonymFileSchema = z.array(
  z
    .array(word)
    .min(2, 'een groep heeft minstens twee woorden: zet er een bij, of haal de groep weg')
    .superRefine(refuseDoubles((group) => place(group))),
)

/** content/woorden/afkortingen.yaml: an abbreviation and what it stands for. */
export const abbreviationFileSchema = z
  .array(
    z.strictObject({
      afkorting: oneWord,
      voluit: listOf(word).superRefine(refuseDoubles((list) => place(list))),
    }),
  )
  .superRefine(
    refuseDoubles((rows) => rows.map(({ afkorting }, at) => ({ word: afkorting, path: [at, 'afkorting'] }))),
  )

/** content/woorden/emoji.yaml: an emoji and the word for what it shows. Whether it has colour is no part of it. */
export const emojiFileSchema = z
  .array(
    z.strictObject({
      emoji: z
        .string()
        .transform((sign) => sign.replaceAll('\uFE0F', ''))
        .refine((sign) => /^\p{Extended_Pictographic}$/u.test(sign), {
          message: 'moet één emoji zijn, zonder huidskleur en niet samengesteld',
        }),
      woord: oneWord,
    }),
  )
  .superRefine(refuseDoubles((rows) => rows.map(({ emoji }, at) => ({ word: emoji, path: [at, 'emoji'] }))))

/** content/woorden/stopwoorden.yaml: words that do not count in a question, or only a little. */
export const stopWordFileSchema = z
  .strictObject({ tellen_niet: listOf(oneWord), tellen_weinig: listOf(oneWord) })
  .superRefine(
    refuseDoubles(({ tellen_niet, tellen_weinig }) => [
      ...place(tellen_niet, 'tellen_niet'),
      ...place(tellen_weinig, 'tellen_weinig'),
    ]),
  )

/** content/woorden/spelling.yaml: how a word is spelt on our pages, and how people type it. */
export const spellingFileSchema = z
  .array(z.strictObject({ woord: oneWord, ook: listOf(oneWord) }))
  .superRefine(
    refuseDoubles((rows) =>
      rows.flatMap(({ woord, ook }, at) => [{ word: woord, path: [at, 'woord'] }, ...place(ook, at, 'ook')]),
    ),
  )

/** content/woorden/vormen.yaml: forms that the rules for stems cannot know. */
export const formFileSchema = z
  .strictObject({
    onregelmatig: z.array(z.strictObject({ woord: oneWord, vormen: listOf(oneWord) })),
    blijft_zo: listOf(oneWord),
    geen_deelwoord: listOf(oneWord),
  })
  .superRefine(
    refuseDoubles(({ onregelmatig, blijft_zo, geen_deelwoord }) => [
      ...onregelmatig.flatMap(({ vormen }, at) => place(vormen, 'onregelmatig', at, 'vormen')),
      ...place(blijft_zo, 'blijft_zo'),
      ...place(geen_deelwoord, 'geen_deelwoord'),
    ]),
  )
  .superRefine(
    refuseDoubles(({ onregelmatig }) =>
      onregelmatig.map(({ woord }, at) => ({ word: woord, path: ['onregelmatig', at, 'woord'] })),
    ),
  )

/** content/woorden/bedoelingen.yaml: words that say what kind of page someone is after. */
export const intentFileSchema = z
  .array(
    z.strictObject({
      woorden: listOf(oneWord).superRefine(refuseDoubles((list) => place(list))),
      collectie: z.enum(collections),
      gewicht: z
        .number()
        .min(1, 'moet 1 of meer zijn: 1 verandert niets')
        .max(2, 'mag hooguit 2 zijn: meer duwt de betere pagina weg'),
    }),
  )
  .superRefine(
    refuseDoubles((rows) => rows.map(({ collectie }, at) => ({ word: collectie, path: [at, 'collectie'] }))),
  )
