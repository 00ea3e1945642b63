import type { Outcome } from './interpret'

/** What goes with a check of which nothing was seen by the user, unless something cannot wait. */
export const hearsay = 'Niets hiervan heb je zelf gezien: kijk en vraag eerst zelf.'

/** What is said when each direction rests on one signal. */
export const notTogether = 'Dit wijst niet samen ergens naar. Ieder signaal staat op zichzelf.'

/** What is said when only places or circumstances are ticked. */
export const onlyCircumstances =
  'Dit zijn plekken of omstandigheden. Ze zeggen niets over een jongere. Ze kunnen wel een reden zijn om hulp te bieden.'

/** Whether a ticked signal is one of which the action goes before every explanation. */
export const isSerious = ({ page }: Pick<Outcome['signals'][number], 'page'>): boolean =>
  page.signal.alwaysSerious

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
  urgent,
  onlyCircumstances: circumstancesOnly,
}: Pick<
  Outcome,
  'signals' | 'strengthening' | 'alone' | 'combinations' | 'onlyHearsay' | 'urgent' | 'onlyCircumstances'
>): Connection {
  const unseen = onlyHearsay && urgent.length === 0 ? hearsay : ''
  if (circumstancesOnly) return { text: onlyCircumstances, pairs: [], rest: unseen }
  // What is always serious needs no second signal, and nothing may play it down.
  if (strengthening.length === 0 && signals.some(isSerious)) return { text: '', pairs: [], rest: '' }
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
