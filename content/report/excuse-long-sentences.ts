import type { Problem } from '../schema/build/explain-issues'
import type { LongSentenceExceptions } from '../schema/build/exceptions'
import type { LongSentence } from './measure-readability'

/** Where sentences stand that may be long. */
export const longSentencesFile = 'content/lange-zinnen.yaml'

/** Takes out the sentences that may be long, and names exceptions that excuse nothing (any more). */
export function excuseLongSentences(
  long: readonly LongSentence[],
  exceptions: LongSentenceExceptions,
): { readonly left: LongSentence[]; readonly problems: Problem[] } {
  const excuses = (exception: LongSentenceExceptions[number], sentence: LongSentence) =>
    exception.bestand === sentence.file && sentence.text.startsWith(exception.zin)
  return {
    left: long.filter((sentence) => !exceptions.some((exception) => excuses(exception, sentence))),
    problems: exceptions
      .filter((exception) => !long.some((sentence) => excuses(exception, sentence)))
      .map(({ bestand, zin }) => ({
        file: longSentencesFile,
        line: 0,
        message: `geen lange zin in ${bestand} begint met "${zin}": haal de uitzondering weg of verbeter haar`,
      })),
  }
}
