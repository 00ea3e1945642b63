import type { Problem } from '../../schema/build/explain-issues'
import { readSource, type Truth } from '../../schema/build/truths'
import { createPhraseFinder, type FoundPhrase } from './find-phrase'
import { onOneLine, type Prose } from './prose'

/** Where the standing truths stand. */
export const truthsFile = 'content/waarheden.yaml'

/** A text that truths are checked on: a page as a reader gets it, an advice, or a file. */
export interface CheckedText {
  /** Page id, or the name of the file. */
  readonly id: string
  readonly file: string
  readonly prose: readonly Prose[]
}

/** What the texts do not say that they must, and say that they never may. */
export function checkTruths(
  truths: readonly Truth[],
  texts: readonly CheckedText[],
  facts: ReadonlySet<string>,
  lineOf: (word: string) => number,
): Problem[] {
  return truths.flatMap((truth) => {
    const own = (message: string): Problem => ({
      file: truthsFile,
      line: lineOf(truth.id),
      message: `${truth.id}: ${message}`,
    })
    const found = texts.filter((text) => holdsFor(truth, text))
    return [
      ...(truths.filter(({ id }) => id === truth.id).length > 1
        ? [own('dit id staat er twee keer: geef een van de twee een ander id')]
        : []),
      ...(facts.has(truth.feit)
        ? []
        : [own(`feit '${truth.feit}' bestaat niet: kijk in seeds/feiten welk id je bedoelt`)]),
      ...(failsOnOldText(truth)
        ? []
        : [own("de tekst bij 'kapot' komt erdoor: verbeter moet of mag_niet, of de oude tekst")]),
      ...(found.length === 0
        ? [own(`${nameplace(truth)} is er niet (meer): verbeter de plek of haal de regel weg`)]
        : breakTruth(truth, found, own)),
    ]
  })
}

/** Whether the old, wrong text breaks every part of a truth: what it must say is missing, and what it never may say stands there. */
export function failsOnOldText({ moet, mag_niet, kapot }: Truth): boolean {
  const says = (written: string) => createFinder(written)(toOneLine(kapot)) !== undefined
  return (
    (moet.length === 0 || moet.some((written) => !says(written))) &&
    (mag_niet.length === 0 || mag_niet.some(says))
  )
}

function breakTruth(
  truth: Truth,
  texts: readonly CheckedText[],
  own: (message: string) => Problem,
): Problem[] {
  return [
    ...truth.mag_niet.flatMap((written) => {
      const find = createFinder(written)
      return texts.flatMap(({ prose }) =>
        prose.flatMap(({ file, text, lineAt }): Problem[] => {
          const hit = find(text)
          return hit
            ? [
                {
                  file,
                  line: lineAt(hit.start),
                  message: `"${hit.text}" mag hier niet staan (${truth.id}): ${truth.waarom}`,
                },
              ]
            : []
        }),
      )
    }),
    ...truth.moet
      .filter(
        (written) =>
          !texts.some(({ prose }) => createFinder(written)(prose.map(({ text }) => text).join(' '))),
      )
      .map((written) => {
        const [only, ...others] = texts
        const message = `hier moet staan: ${written} (${truth.id}): ${truth.waarom}`
        return only && others.length === 0
          ? { file: only.file, line: 1, message }
          : own(`nergens in ${nameplace(truth)} staat ${written}`)
      }),
  ]
}

function holdsFor({ pagina, collectie, bestand }: Truth, { id, file }: CheckedText): boolean {
  if (pagina !== undefined) return id === pagina
  if (collectie !== undefined) return id.startsWith(`${collectie}/`)
  return bestand === undefined || file === bestand
}

function nameplace({ pagina, collectie, bestand }: Truth): string {
  if (pagina !== undefined) return `pagina '${pagina}'`
  if (collectie !== undefined) return `collectie '${collectie}'`
  return bestand === undefined ? 'de inhoud' : `bestand '${bestand}'`
}

function createFinder(written: string): (text: string) => FoundPhrase | undefined {
  const source = readSource(written)
  if (source === undefined) return createPhraseFinder([written])
  const pattern = new RegExp(source, 'iu')
  return (text) => {
    const match = pattern.exec(text)
    return match ? { start: match.index, text: match[0] } : undefined
  }
}

const toOneLine = (text: string) => text.replaceAll(/\s+/g, ' ')

/** A whole file as one text, for a screen or a data file that a truth names. */
export function readWholeText(file: string, source: string): CheckedText {
  return {
    id: file,
    file,
    prose: [{ file, group: file, text: toOneLine(source), isTitle: false, lineAt: onOneLine(0) }],
  }
}
