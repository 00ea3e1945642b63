import { mapOutlineText } from '../map-outline-text'
import { findForeignRun, nameRun } from './find-foreign-run'
import { listCodePoints, nameCharacter } from './name-character'
import type { Outline } from '../outline'
import { tidyText } from './tidy-text'
import { softHyphen } from './word-breaks'

/** One thing in the text that the PDF shows in another way than it was typed. `message` is for the person. */
export interface CoverageNotice {
  readonly kind: 'vervangen' | 'schrift' | 'onzichtbaar'
  /** The character as typed, and its code points for looking up; of a script its name, and no code points. */
  readonly character: string
  readonly codePoints: string
  /** What is printed instead; empty for an invisible sign. */
  readonly shownAs: string
  readonly count: number
  /** One or two Dutch sentences that can be shown as they are. */
  readonly message: string
}

/**
 * Compares every character of an outline with what a font can draw, before anything is drawn.
 * Letters with loose accents are composed first, and a sign that has a plain form which says the same is drawn as that.
 * What cannot be drawn is replaced by a visible text and told in `notices`: words in another script as one run with where
 * they stand, any other sign one for each character. Invisible signs
 * (direction marks, joiners) are left out and told together. Soft hyphens stay: a word may be broken there.
 */
export function checkCoverage(
  outline: Outline,
  canDraw: (codePoint: number) => boolean,
): { readonly outline: Outline; readonly notices: readonly CoverageNotice[] } {
  const replaced = new Map<string, { shownAs: string; count: number }>()
  const invisible = new Map<string, number>()
  /** By script and place how many signs. */
  const runs = new Map<string, ForeignRun>()

  const drawable = (point: string) => kept.test(point) || canDraw(point.codePointAt(0) ?? 0)
  const hidden = (point: string) => !kept.test(point) && invisibleSign.test(point)

  const checkCharacter = (character: string): string => {
    const points = Array.from(character)
    if (points.every((point) => drawable(point) && !hidden(point))) return character
    if (points.every((point) => drawable(point) || hidden(point))) {
      for (const point of points.filter(hidden)) invisible.set(point, (invisible.get(point) ?? 0) + 1)
      return points.filter((point) => !hidden(point)).join('')
    }
    const plain = standIns[character] ?? character.normalize('NFKC')
    if (plain !== character && Array.from(plain).every((point) => drawable(point) && !hidden(point)))
      return plain
    const known = replaced.get(character) ?? { shownAs: describe(points, drawable), count: 0 }
    known.count += 1
    replaced.set(character, known)
    return known.shownAs
  }

  const isForeign = (character: string) => {
    const points = Array.from(character)
    return !points.every((point) => drawable(point) || hidden(point)) && standIns[character] === undefined
  }
  const noteRun = (script: string, place: string, count: number): string => {
    const key = `${script} ${place}`
    runs.set(key, { script, place, count: count + (runs.get(key)?.count ?? 0) })
    return `[${nameRun(script, count)}]`
  }
  const checkAll = (characters: readonly string[], place: string): string => {
    let checked = ''
    for (let at = 0; at < characters.length;) {
      const run = findForeignRun(characters, at, isForeign)
      checked +=
        run === undefined ? checkCharacter(characters[at] ?? '') : noteRun(run.script, place, run.count)
      at = run?.end ?? at + 1
    }
    return checked
  }

  const checked = mapOutlineText(outline, (typed, place) => {
    const text = tidyText(typed)
    // Nearly all text is fine; looking at characters one by one is only for the text that is not.
    for (const point of text) {
      if (!drawable(point) || hidden(point)) return checkAll(splitCharacters(text), place)
    }
    return text
  })
  return {
    outline: checked,
    notices: [
      ...[...runs.values()].map(tellRun),
      ...[...replaced].map(([character, { shownAs, count }]) => tellReplaced(character, shownAs, count)),
      ...(invisible.size === 0 ? [] : [tellInvisible(invisible)]),
    ],
  }
}

const kept = new RegExp(`[\\n\\t${softHyphen}]`)
/** What stands for a sign of another font when ours does not have it: bullets and arrows mean the same. */
const standIns: Readonly<Record<string, string>> = {
  '⁃': '•',
  '❖': '•',
  '❑': '□',
  '❒': '□',
  '◇': '◆',
  '➢': '►',
  '➣': '►',
  '➤': '►',
  '➔': '→',
  '➜': '→',
  '☒': '✗',
}
const invisibleSign = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u
const segmenter = new Intl.Segmenter('nl', { granularity: 'grapheme' })

function splitCharacters(text: string): readonly string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** Keeps a letter that can be drawn and marks only the sign on it that cannot. */
function describe(points: readonly string[], drawable: (point: string) => boolean): string {
  const [first = '', ...rest] = points
  if (!drawable(first) || /\u20E3$/.test(points.join(''))) return nameCharacter(points.join(''))
  return first + rest.map((point) => (drawable(point) ? point : nameCharacter(point))).join('')
}

interface ForeignRun {
  readonly script: string
  readonly place: string
  readonly count: number
}

function tellRun({ script, place, count }: ForeignRun): CoverageNotice {
  const name = nameRun(script, count)
  const where = place === 'bovenaan' ? place : `bij ${place}`
  return {
    kind: 'schrift',
    character: script,
    codePoints: '',
    shownAs: `[${name}]`,
    count,
    message: `${name} ${where} past niet in de pdf. In een Word- of OpenDocument-bestand staat die tekst er wel.`,
  }
}

function tellReplaced(character: string, shownAs: string, count: number): CoverageNotice {
  const codePoints = listCodePoints(character)
  const times = count === 1 ? 'één keer' : `${count} keer`
  return {
    kind: 'vervangen',
    character,
    codePoints,
    shownAs,
    count,
    message: `Het teken ${character} (${codePoints}) past niet in de pdf. Daar staat nu ${times}: ${shownAs}`,
  }
}

function tellInvisible(invisible: ReadonlyMap<string, number>): CoverageNotice {
  const character = [...invisible.keys()].join('')
  const count = [...invisible.values()].reduce((sum, value) => sum + value, 0)
  const codePoints = listCodePoints(character)
  const signs = count === 1 ? 'stond 1 onzichtbaar teken' : `stonden ${count} onzichtbare tekens`
  return {
    kind: 'onzichtbaar',
    character,
    codePoints,
    shownAs: '',
    count,
    message: `In de tekst ${signs} (${codePoints}), vaak meegekomen bij plakken. In de pdf laten we die weg. Je leest hetzelfde.`,
  }
}
