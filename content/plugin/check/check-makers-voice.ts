import type { Problem } from '../../schema/build/explain-issues'
import type { MakersVoice } from '../../schema/build/makers-voice'
import { createAllPhrasesFinder } from './find-phrase'
import type { Prose } from './prose'

/** Where the phrases stand that a reader never sees. */
export const makersVoiceFile = 'content/makerstem.yaml'

/** Phrases of the maker in what a reader sees, each with what to say instead, and exceptions that excuse nothing (any more). */
export function checkMakersVoice(
  { zinnen, uitzonderingen }: MakersVoice,
  prose: readonly Prose[],
  lineOf: (word: string) => number,
): Problem[] {
  const finders = zinnen.map(({ zin, zeg }) => ({ zeg, find: createAllPhrasesFinder([zin]) }))
  const used = new Set<MakersVoice['uitzonderingen'][number]>()
  const problems = prose.flatMap(({ file, text, lineAt }) =>
    finders.flatMap(({ zeg, find }) =>
      find(text).flatMap((found): Problem[] => {
        const excuse = uitzonderingen.find(
          (one) => one.bestand === file && one.zin.includes(found.text) && stands(one.zin, text, found.start),
        )
        if (excuse) used.add(excuse)
        return excuse
          ? []
          : [
              {
                file,
                line: lineAt(found.start),
                message: `"${found.text}" is van de maker, niet van de lezer. ${zeg}`,
              },
            ]
      }),
    ),
  )
  return [
    ...problems,
    ...uitzonderingen
      .filter((excuse) => !used.has(excuse))
      .map(({ bestand, zin }) => ({
        file: makersVoiceFile,
        line: lineOf(bestand),
        message: `in ${bestand} staat niets van de maker in "${zin}": haal de uitzondering weg of verbeter haar`,
      })),
  ]
}

/** Whether this part of the text stands there around that place. */
function stands(part: string, text: string, place: number): boolean {
  for (let at = text.indexOf(part); at !== -1 && at <= place; at = text.indexOf(part, at + 1))
    if (place < at + part.length) return true
  return false
}
