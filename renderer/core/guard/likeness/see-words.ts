import { classifyWord, isPlaceOrOrganisation } from '../names/classify-word'
import { subjects } from '../names/context'
import type { Token } from '../names/tokens'
import { readWords } from '../words/read-words'
import { isKnownWord } from './is-known-word'
import { soundOfName } from './sound-of-name'

/** A word as it is weighed: what is known of it, in a few signs, and how it is written. */
export interface SeenWord {
  readonly token: Token
  /** What the lists and the dictionaries know of it; a word that they do not know is told apart by its sound. */
  readonly kind: string
  readonly shape: 'x' | 'X' | 'Xx' | 'XX' | 'XxX'
  /** Whether a list of first names or surnames has it. */
  readonly listed: boolean
  /** Whether it is a word, a place or an organisation. */
  readonly ordinary: boolean
  readonly sound: number
}

type Known = Pick<SeenWord, 'kind' | 'listed' | 'ordinary' | 'sound'>

/** "Majellapark", "Streetcornerwork", "B-score": so things end and persons hardly do. */
const endsAsThing =
  /.{3}(?:straat|laan|plein|plantsoen|gracht|kade|singel|dreef|school|college|lyceum|ziekenhuis|stadion|stichting|steeg|weg|project|park|hal|huis|centrum|hof|brug|bad|bos|zaal|kerk|toren|poort|veld|buurt|wijk|werk|dienst|team|groep|bank|shop|winkel|markt|club|fonds|cup|prijs|toernooi|dag|avond|week|feest|vlag|bal|kart|app|chat|net|land|stad|dorp|isch|ische|ing|heid|schap|atie|teit|isme|aal|eel|lijk|score|plan|lijst|test|game|line|nummer|code|pas|kaart|actie|zorg|hulp|beleid|overleg)(?:je|jes|s|en)?$/

/** Months, days, labels and subjects as they are shortened. */
const shortened = readWords(`
jan feb mrt apr mei jun jul aug sep sept okt nov dec januari februari maart april juni juli augustus september oktober november december
ma di wo do vr za zo geb tel adr ned eng wis bio
`)

const remembered = new Map<string, Known>()
const mostRemembered = 20_000

/** Sees all words of a text. `forget` says which words the lists of names do as if they did not know: so the weights are made. */
export function seeWords(
  tokens: readonly Token[],
  forget: (folded: string) => boolean = () => false,
): readonly SeenWord[] {
  return tokens.map((token) => {
    const { kind, listed, ordinary, sound } = forget(token.folded)
      ? know(token.folded, true)
      : recall(token.folded)
    return { token, kind, shape: shapeOf(token), listed, ordinary, sound }
  })
}

function recall(folded: string): Known {
  const met = remembered.get(folded)
  if (met) return met
  if (remembered.size >= mostRemembered) remembered.clear()
  const fresh = know(folded, false)
  remembered.set(folded, fresh)
  return fresh
}

function know(folded: string, forgotten: boolean): Known {
  const word = classifyWord(folded)
  const [first, last] = forgotten ? (['no', 'no'] as const) : [word.first, word.last]
  const sound = soundOfName(folded)
  const thing = isPlaceOrOrganisation(folded)
    ? 'p'
    : word.thing
      ? 'w'
      : subjects.has(folded) || shortened.has(folded)
        ? 's'
        : ''
  const isListed = word.first !== 'no' || word.last !== 'no'
  const dictionary = !isListed && isKnownWord(folded)
  const listed = first !== 'no' || last !== 'no'
  const ordinary = thing !== '' || dictionary
  const kind = listed
    ? `${first.charAt(0)}${last.charAt(0)}${thing}`
    : thing !== ''
      ? `t${thing}`
      : dictionary
        ? 'd'
        : endsAsThing.test(folded)
          ? 'e'
          : `u${stepOf(sound)}`
  return { kind, listed, ordinary, sound }
}

/** Sounds in six steps. */
function stepOf(sound: number): number {
  return [-1, 0, 1, 2.5, 4].filter((limit) => sound >= limit).length
}

function shapeOf({ text, capital, shouted }: Token): SeenWord['shape'] {
  if (text.length === 1) return capital ? 'X' : 'x'
  if (shouted) return 'XX'
  if (!capital) return 'x'
  return /\p{Ll}\p{Lu}/u.test(text) ? 'XxX' : 'Xx'
}

/** Whether the word can be a name at all: with a capital, or in lower case and a known name or the sound of one. */
export function canBeName({ token, listed, ordinary, sound }: SeenWord): boolean {
  if (token.linked || token.text.length < 2) return false
  return token.capital || listed || (!ordinary && sound > 0 && token.text.length >= 3)
}
