/** Where one does a task of the preparation: a part of that screen by its id, or a screen of its own. */
export type TaskPlace =
  'gegevens' | 'wie-komen' | 'rollen' | 'casuskaarten' | 'uitnodiging' | 'printpakket' | 'sociale-kaart'

/** By what a task says, the most telling words first. */
const places: readonly (readonly [words: RegExp, place: TaskPlace])[] = [
  [/\bwie (?:notuleert|de tijd bewaakt|begeleidt|een situatie inbrengt)|\brollen\b/i, 'rollen'],
  [/\buitnodiging\b/i, 'uitnodiging'],
  [/\bnodig\b.*\buit\b/i, 'wie-komen'],
  [/\bcasuskaart(?:en)?\b/i, 'casuskaarten'],
  [/\broutes\b.*\bingevuld\b|\bsociale kaart\b/i, 'sociale-kaart'],
  [/\b(?:signalenkaarten|signaalkaarten|afsprakenkaarten|printpakket)\b/i, 'printpakket'],
  [/\b(?:doel|aanleiding|datum|begintijd)\b/i, 'gegevens'],
]

/** Finds where a task is done; undefined when that is outside the app, or cannot be told. */
export function findTaskPlace(task: string): TaskPlace | undefined {
  return places.find(([words]) => words.test(task))?.[1]
}
