import type { Words } from './read-words'

/** Something that the words of the interface do not do, and what to write instead. */
interface WordRule {
  readonly finds: RegExp
  readonly says: string
}

/** A word on its own, in any case. JavaScript's \b does not know letters with accents. */
const word = (words: string) => new RegExp(`(?<![\\p{L}\\d-])(?:${words})(?![\\p{L}\\d-])`, 'iu')

const english = [
  'back|cancel|click|close|delete|directory|edit|error|failed|feedback|file|files|folder|home|invalid|loading',
  'login|logout|next|password|please|previous|quit|redo|remove|required|retry|save|screen|search|settings|share',
  'submit|success|successful|undo|update|updates|updated|upload|user|view|warning|wizard|dashboard|tooltip',
].join('|')

export const wordRules: readonly WordRule[] = [
  { finds: word(english), says: 'Engels: zeg het in het Nederlands' },
  { finds: /!/, says: 'een uitroepteken: laat het weg' },
  { finds: word('helaas|gelieve|dient te|middels|teneinde|betreffende'), says: 'te stijf: zeg het gewoon' },
  { finds: word('u|uw'), says: 'u of uw: schrijf je of jouw' },
  { finds: word('er (?:wordt|worden|werd|werden)'), says: 'lijdend: zeg wie het doet' },
  {
    finds: word('risicojongeren?|daders?|verdachte?n?|crimineel|criminelen|rode vlag(?:gen)?|scores?'),
    says: 'een oordeel over een jongere: kies een woord uit CONTRIBUTING.md',
  },
  { finds: /\.{3}/, says: 'drie punten: gebruik het beletselteken of maak de zin af' },
  { finds: /\s{2}|\s[.,?]/, says: 'een spatie te veel' },
]

/** The verbs with which our buttons begin. A button that begins with another word is renamed, or its verb comes here. */
const verbs: ReadonlySet<string> = new Set(
  [
    'begin|bekijk|bereid|bewaar|check|controleer|deel|doe|druk|ga|geef|gooi|haal|herstel|kies|kopieer|kort|laat|lees|leg',
    'maak|meld|neem|noteer|oefen|onthul|open|parkeer|pas|pauzeer|plak|probeer|schrijf|sla|sluit|start|stel|stop|tel',
    'ontgrendel|toon|trek|verberg|vergrendel|vervang|vouw|verder|verkort|verplaats|verwijder|verander|verander|vink|voeg|volg|vul|werk|wis|zet|zoek|zeg',
  ].flatMap((line) => line.split('|')),
)

/** Buttons that are no order but a choice or a question; each with its reason. */
const noOrder: readonly { readonly text: RegExp; readonly reason: string }[] = [
  { text: /^…/, reason: 'begint met wat ingevuld is' },
  { text: /\?$/, reason: 'een vraag waarop je drukt' },
  { text: /^(Nog|Toch) niet$/, reason: 'afzien van wat gevraagd is' },
  { text: /^Alles$/, reason: 'een keuze die aan of uit staat' },
  { text: /^(Hulp bij dit scherm|Zaalscherm)/, reason: 'de naam van wat opengaat' },
  {
    text: /^(Afspraak|Besluit|Functie|Signaal)$/,
    reason: 'het plusteken ervoor zegt: voeg toe; er is weinig ruimte',
  },
  { text: /^(Volgende|Vorige|Terug|Naar)\b/, reason: 'waar je heen gaat' },
]

/** What is wrong with these words: a sentence for each, empty when all is well. */
export function checkWords({ file, line, place, text }: Words): string[] {
  const wrong = wordRules.filter(({ finds }) => finds.test(text)).map(({ says }) => says)
  const [first = ''] = text.toLowerCase().split(/[^\p{L}]+/u)
  if (place === 'knop' && !verbs.has(first) && !noOrder.some((exception) => exception.text.test(text)))
    wrong.push('een knop begint met een werkwoord: zeg wat hij doet')
  return wrong.map((says) => `${file}:${line} “${text}”: ${says}`)
}
