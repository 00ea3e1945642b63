import type { Outcome } from './interpret'

/** What goes with a check of which nothing was seen by the user. */
export const hearsay = 'Niets hiervan heb je zelf gezien: kijk en vraag eerst zelf.'

/** How the ticked signals hang together: a sentence, and the pairs that it is about. */
export interface Connection {
  readonly text: string
  readonly pairs: readonly string[]
  /** Which signals stand alone, and what is hearsay; empty when there is nothing to say. */
  readonly rest: string
}

/** In words: which signals strengthen each other, which stand alone, and whether anything was seen at all. */
export function describeConnection({
  signals,
  strengthening,
  alone,
  combinations,
  onlyHearsay,
}: Pick<Outcome, 'signals' | 'strengthening' | 'alone' | 'combinations' | 'onlyHearsay'>): Connection {
  const unseen = onlyHearsay ? hearsay : ''
  if (signals.length === 1)
    return {
      text: 'Eén signaal zegt meestal niets. Kijk of er iets verandert, en vraag ernaar.',
      pairs: [],
      rest: unseen,
    }
  if (strengthening.length === 0)
    return {
      text:
        combinations.length > 0
          ? 'De signalenkaart zegt niet dat deze signalen elkaar versterken. Samen passen ze wel bij iets: lees hieronder wat.'
          : 'Deze signalen versterken elkaar niet volgens de signalenkaart. Ze staan los van elkaar.',
      pairs: [],
      rest: unseen,
    }
  const standAlone =
    alone.length === 0 ? '' : `Los staat: ${alone.map(({ title }) => `“${title}”`).join(', ')}.`
  return {
    text: 'Deze signalen maken elkaar sterker:',
    pairs: strengthening.map(([one, other]) => `“${one.title}” en “${other.title}”`),
    rest: [standAlone, unseen].filter((part) => part !== '').join(' '),
  }
}
