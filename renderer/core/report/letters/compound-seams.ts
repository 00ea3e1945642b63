import { compoundParts } from '#core/search/language/compound-parts.ts'
import { createSplitter } from '#core/search/language/compounds.ts'

/** Words that titles of functions and organisations are built of, beside those that searching knows. Folded. */
const workWords = `
  aanbieder aandacht aanpak aanspreekpunt adviesteam adviseur advies advocaat afdeling afspraak afspraken ambtenaar arbeid arts assistent
  assistente bedrijf bedrijven begeleider begeleidster begeleiding behandelaar behandeling beheer beheerder belang beleid bemiddelaar
  bescherming bestrijding bestuur bestuurder bewaker bewaar bewoner bewoners bijeenkomst bijzonder buurt casus centrum coach college
  consulent contact controleur coordinator coordinatie criminaliteit crimineel cultuur deskundige deskundigheid directeur docent
  ervaring expert functie functionaris gebied gedrag gedragsdeskundige gemeenschap generalist gezin gezinshuis gezondheid
  groepsleider handhaver handhaving herstel huisarts hulpverlener hulpverlening huisvesting inkoop inspecteur inspectie instelling
  integratie jeugdhulp jeugdzorg jongere jongeren justitie kinder kinderen kwaliteit kwartiermaker leerling leider maatschappelijk
  maatschappij manager medewerker medewerkster mentor ondernemer ondersteuner ondersteuning onderwijs onderwijzer onderzoek
  onderzoeker ongeschiktheid ontwikkeling opbouw officier opvang organisatie orthopedagoog overleg overlast pedagoog
  penitentiair persoon persoonlijk plan praktijk preventie professional programma project psychiater psycholoog raad radicalisering
  raadsonderzoeker rechercheur rechter reclassering regie regisseur samenwerking secretaris signaal signalen signalering specialist
  specialistisch spreekuur stichting structuur studie teamleider termijn toezicht toezichthouder trainer transformatie uitvoerder
  uitvoering unie vaardigheid verantwoordelijke verband verbinder vereniging vergadering verlener verpleegkundige verslag
  verslaving vertrouwen vertegenwoordiger verzekering verzuim voogd voogdij voorlichter voorziening voorzitter vrijwilliger
  vrijwilligers weerbaarheid welzijn werker werkster wetenschap woning wonen zaken ziekenhuis
`
  .trim()
  .split(/\s+/u)

/** Words that end the titles of functions and organisations: before one of them is a seam, whatever the first part is. */
const heads = [
  ...[
    'adviseur',
    'ambtenaar',
    'begeleider',
    'begeleiding',
    'behandelaar',
    'bijeenkomst',
    'consulent',
    'coordinator',
  ],
  ...[
    'deskundige',
    'functionaris',
    'instelling',
    'maatschappij',
    'manager',
    'organisatie',
    'overleg',
    'pedagoog',
  ],
  ...[
    'psycholoog',
    'regisseur',
    'specialist',
    'trainer',
    'verlener',
    'verpleegkundige',
    'voorziening',
    'werker',
  ],
]

const parts = new Set([...compoundParts, ...workWords, ...heads])
const isPart = (word: string) => parts.has(word) || listSingulars(word).some((one) => parts.has(one))
/** Words of our lists that only end a compound: at the beginning of a word they mostly are none. */
const onlyAtTheEnd: ReadonlySet<string> = new Set(['net', 'zelf'])
const split = createSplitter((word) => !onlyAtTheEnd.has(word) && isPart(word), isPart)
const links = ['', 's', 'e', 'en', 'n']

/** What a plural may be the plural of: ambtenaren of ambtenaar, klassen of klas, werkers of werker. */
function listSingulars(word: string): readonly string[] {
  const stem = /^(.+)(?:en|s)$/.exec(word)?.[1]
  if (stem === undefined || stem.length < 4) return []
  return [stem, stem.replace(/([aeou])([^aeiou])$/, '$1$1$2'), stem.replace(/([^aeiou])\1$/, '$1')]
}

/** Longer than any word that people use; taking a longer row of letters apart would only cost time. */
const longest = 60

/**
 * Where a Dutch compound may be broken with a hyphen: the places where a new word begins in it, in order. Jongeren|werker
 * has one. Empty for a word that is not made of words that we know. Letters keep their places; accents do not matter.
 */
export function findSeams(word: string): readonly number[] {
  if (word.length > longest) return []
  const folded = Array.from(word, (letter) => letter.normalize('NFD').charAt(0))
    .join('')
    .toLowerCase()
  if (folded.length !== word.length) return []
  const found = split(folded)
  return found === null ? findHead(folded) : placeParts(folded, found)
}

function placeParts(folded: string, found: readonly string[]): readonly number[] {
  const seams: number[] = []
  let at = 0
  for (const [index, part] of found.entries()) {
    if (index > 0) {
      const start = links.map((link) => at + link.length).find((place) => folded.startsWith(part, place))
      if (start === undefined) return []
      seams.push(start)
      at = start
    }
    at += part.length
  }
  return seams
}

function findHead(folded: string): readonly number[] {
  const singulars = [folded, ...listSingulars(folded)]
  const head = heads.find((one) =>
    singulars.some((word) => word.endsWith(one) && word.length - one.length >= shortestFirst),
  )
  return head === undefined ? [] : [folded.lastIndexOf(head.slice(0, -2))]
}

/** Shorter first parts are often no word but a prefix. */
const shortestFirst = 4
