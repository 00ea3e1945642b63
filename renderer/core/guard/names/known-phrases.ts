import { listMatches } from '../list-matches'
import { classifyWord } from './classify-word'
import { titles } from './context'
import { foldWord } from './fold-word'
import { publicFigures } from '../words/public-figures'

/** Set phrases with the name of a person in them that name a shop, a school, a brand or a saying. */
const phrases = [
  'Albert Heijn',
  'Anne Frank',
  'Johan Crui?[jy]ff',
  'Richard Krajicek',
  'Louis Vuitton',
  'Hugo Boss',
  'Willem van Oranje',
  'Willem(?:-| )Alexander',
  'Willem de Zwijger',
  'Vincent van Gogh',
  'William Schrikker',
  'Gerrit Rietveld',
  'Jan Linders',
  'Jan Modaal',
  'Jan en alleman',
  'Jan Rap',
  'Jan Klaassen',
  'Jan Boezeroen',
  'Jan Publiek',
  'Jip en Janneke\\p{L}*',
  'Jip-en-janneke\\p{L}*',
  'Jantje[ -]van[ -]Leiden',
  'Sjaak[ -](?:afhaak|blijft)',
  '(?:de|onze|dé) benjamin(?= (?:van|is|in|met)|[.,!?]|$)',
  'Jan Jurk',
  'Jan Splinter',
  'Malle Pietje',
  'Grote Pier',
  'Jaap Eden',
  'Resto Van ?Harte',
  'Piet Snot',
  'Pietje[ -](?:Bell|Precies)',
  'Jan(?:tje)?[ -]?(?:contrarie|doedel|salie|lul)',
  'Joost mag (?:het )?weten',
  '(?:Oma|Opa|Tante) Betje',
  'Bert en Ernie',
  'Suske en Wiske',
  'Sint en Piet',
  'Zwarte Piet',
  'Romeo en Julia',
  'Robin Hood',
  'Peter Pan',
  'Tom (?:&|en|and) Jerry',
  'Gilles de la Tourette',
  'Crohn',
  'Creutzfeldt?-Jakob',
  'Pim-pam-pet',
  'Uncle Sam',
  '(?:AC|Inter) Milan',
  'Jantje Beton',
  'Piet Paulusma',
  'Johannes de Doper',
  'Georgia Tech',
  'Paris Saint-Germain',
  'wie is (?:de )?bob',
  'Hans en Grietje',
  'Klaas Vaak',
  'Guus Geluk',
  'Willie Wortel',
  'Barbie(?: en Ken)?',
  'Sneeuwwitje',
  'Nijntje',
  'Dikkie Dik',
  'Bob de Bouwer',
  'Pippi Langkous',
  'Tom Poes',
  'Mickey Mouse',
  'James Bond',
  'Sherlock Holmes',
  'Don Juan',
  "Victoria[’']?s Secret",
  'Tom Tailor',
  'Pepe Jeans',
  "Levi[’']?s",
  'Lee Cooper',
  'Philipp Plein',
  'Alexander McQueen',
  'Ray-?Ban',
  'Max Mara',
  'Paul Smith',
  'Steve Madden',
  'Daniel Wellington',
  'Miss Etam',
  'Claudia Sträter',
  'Pieter Pot',
  'Taylor Swift',
  'Mo Farah',
  '(?:Messi|Mbapp[eé]|Neymar|Haaland|Beyonc[eé]|Rihanna|Trump|Zelensky|Poetin)',
  '(?<=Messi(?:,| of| en) )Ronaldo',
  'Ronaldo(?=(?:,| of| en) Messi)',
  'Ronnie Flex',
  'Ali B',
  'Max Verstappen',
  'Lionel Messi',
  'Cristiano Ronaldo',
  'Ed Sheeran',
  'Peter R\\.? de Vries',
  'Andrew Tate',
  'Mr\\.? Beast',
  'Johannes Vermeer',
  'Spinoza\\p{L}*',
  'Bob(?: (?:jij|ben|zijn|is))(?= )',
  'Van Dale',
  'Hans (?:Anders|Textiel)',
  'Van (?:Haren|Gansewinkel|Gend|Mossel|Nelle|Melle|Oord|Lanschot|Spaendonck|Bommel|Cranenbroek|Ommeren|Heek)(?= |$|[.,;:!?)])',
  'Kees Smit',
  'Anna Paulowna',
  'Hans Brinker',
  'Fien de la Mar',
  'Dik Trom',
  'Ot en Sien',
  'Bassie en Adriaan',
  'Mario en Luigi',
  'Elsa en Anna',
  'Lara Croft',
  'Kapitein Iglo',
  '(?:een )?brave Hendrik',
  'Douwe Egberts',
  'Floor is lava',
  'Den (?:Helder|Haag|Bosch|Ham|Burg|Dolder|Hoorn|Oever|Ilp)',
  'Leen Bakker',
  'Jan Ligthart\\p{L}*',
  'Hans ?worst',
  'Bart Smit',
  'Simon L[eé]velt',
  'Peter Langhout',
  'Anna van Toor',
  'Jan de Rijk',
  'Carl Siegert',
  'Vroom (?:&|en) Dreesmann',
  'Peek (?:&|en) Cloppenburg',
  'Gall (?:&|en) Gall',
  'Ernst (?:&|en) Young',
  'Albert Cuyp\\p{L}*',
  '(?:Heineken|Rotterdam) \\p{L}+ Hall',
  '(?:Juliana|Emma|Wilhelmina|Sophia|Beatrix|Maxima|Amalia|Prinses \\p{L}+) ?(?:Kinder)?(?:ziekenhuis|toren|park|theater|zaal)',
  '(?:huize|villa|hoeve|klooster|residentie|kasteel|landgoed) (?:Sint )?\\p{L}+',
  'Marco Polo',
  'El Ni[nñ]o',
  '(?:San|Los|Las|Santa|Saint|Sankt|Sint) \\p{L}+',
  'Hells Angels',
  'Lil(?= (?:Kleine|Wayne|Baby|Durk|Uzi|Peep|Nas))',
  'Johnny Walker',
  "Jack Daniel'?s?",
  'Captain Morgan',
  'Dr\\.? Oetker',
  'Tommy Jeans',
  'Yves Saint Laurent',
  "Ben & Jerry'?s?",
  "McDonald'?s",
  'Jan met de pet',
  'Sint(?:erklaas)?(?: en | & )(?:zijn )?Piet(?:en|jes)?',
  '(?:Eid|Ramadan|Ramazan|Bayram|Jumu?.?ah?|Newroz|Nowruz) (?:Mubarak|Mabrouk|Kareem|Karim|Sa[iy]d)',
  '(?:Mubarak|Kareem)(?= (?:aan|allemaal|iedereen))',
  'Just (?:Dance|Eat|do it)',
  '(?:Dr\\.? )?Leo Kanner',
  'Jan Steen',
  'Jan van Arkel',
  'Jan van Es(?:college|school)?',
  'Ralph Lauren',
  'Calvin Klein',
  'Tommy Hilfiger',
  'Christian Dior',
  'Michael Kors',
  'Karl Lagerfeld',
  'Giorgio Armani',
  'Emporio Armani',
  'Marc Jacobs',
  'Fred Perry',
  'Jack (?:&|en|and) Jones',
  "Ben (?:&|en|and) Jerry'?s?",
  'Dolce (?:&|en) Gabbana',
  'Air Jordans?',
  'Jordans?(?= (?:sneaker|schoen|1|4))',
  'Super Mario',
  'Mario Kart',
  'Sam[ -]sam',
  'Marie Curie',
  'Rembrandt van Rijn',
  'Dirk van den Broek',
  'Harry Potter',
  'Donald Duck',
  'Max Havelaar',
  'Dr\\.? Martens',
  'Sint(?:-| )(?:Maarten|Nicolaas|Eustatius|Martinus|Antonius|Jan|Bonifatius|Gregorius|Joris|Pieter|Lucas)',
  'St\\.? (?:Maarten|Antonius|Bonifatius|Gregorius|Lucas)',
  '(?:Koning(?:in)?|Prins(?:es)?) (?:Willem(?:-Alexander)?|M[aá]xima|Beatrix|Amalia|Wilhelmina|Juliana|Bernhard|Claus|Alexia|Ariane)',
  'Johan de Witt',
  'Abel Tasman',
  'Michiel de Ruyter',
  'Piet Hein',
  'Leger des Heils',
  'Kees Boeke',
  'Maria Montessori',
  'Rudolf Steiner',
  'Marcus Aurelius',
  'Martin Luther King',
  'Nelson Mandela',
  'Yes We Can',
  "Jeanne d'Arc",
  'Wijk bij Duurstede',
  'Hof van Twente',
  'Hoek van Holland',
  'Raad van (?:State|Europa|Bestuur|Toezicht|Advies)',
  'Bureau Beke',
  'Amber Alert',
  'Mark(?= (?:deze|die|dit|dat|de|het|alle|een|je|uw) )',
  'Huis van Hilde',
  '(?:Stella Maris|Maris Stella)',
  'Onze Lieve Vrouwe?',
  'Heilig Hart',
  'Titus Brandsma',
  'Don Bosco',
  'Theo Thijssen',
  'Anne Zernike',
  'Roald Dahl',
  'Astrid Lindgren',
  'Annie M\\.? ?G\\.? Schmidt',
  'Guido de Br[eè]s',
  'Johannes Calvijn',
  'Maarten Luther',
  'Groen van Prinsterer',
  'Abraham Kuyper',
  'Hugo de Groot',
  'Jacob Cats',
  'Joost van den Vondel',
  '(?:Christiaan|Constantijn) Huygens',
  'Willem Barentsz',
  'Jan Pieterszoon Coen',
  'Karel Doorman',
  'Aletta Jacobs',
  'Florence Nightingale',
  'Rosa Parks',
  'Thomas a Kempis',
  'Jan van Brabant',
  'Willem de Kooning',
  'Piet Mondriaan',
  'Frans Hals',
  'Jeroen Bosch',
  'Pieter Bruegel',
  'Jan Tinbergen',
  'Juliana van Stolberg',
  'Foot Locker',
  'Tim Hortons',
  'Tante Louise(?= (?:in|zorg|is een|biedt|heeft een))',
  '(?:Storm|Orkaan) \\p{Lu}\\p{Ll}+(?= (?:trekt|raast|komt|nadert|zorgt|houdt|bereikt|veroorzaakt|teistert|boven|over|haalde|haalt|waait|waaide|blies|gooide|raasde|trok|hield|teisterde|veroorzaakte|zorgde|liet|richtte|kostte|maakt|maakte))',
  '(?<=(?:abonnement|bundel|simkaart|sim only|provider|prepaid)\\p{L}* (?:bij|van|met) )Ben',
  'Ben(?=,? (?:of|en|en/of)? ?(?:Simyo|KPN|Tele2|Ziggo|Odido|Lebara|Youfone|Vodafone|T-Mobile|Simpel|[hH]ollandsnieuwe|Lycamobile|Budget Mobiel))',
  '(?<=(?:Simyo|KPN|Tele2|Ziggo|Odido|Lebara|Youfone|Vodafone|T-Mobile|Simpel|[hH]ollandsnieuwe|Lycamobile|Budget Mobiel)(?:,| of| en) )Ben',
  'tim tam',
  'Marietje Kessels\\p{L}*',
  "Tony[’']?s Chocolonely",
  'Karl Kani',
  "Baldur[’']?s Gate",
  'Pieter Zandt',
  'Jan van Nassau',
  'Rob Peetoom',
  'Victoria Beckham',
  'Donkey Kong',
  "Assassin[’']?s Creed",
  'Wolfert van Borselen',
  'Ed en Willem Bever',
  "Luigi[’']?s Mansion",
  '(?:Stardew|Silicon|Death) Valley',
  'Crash Bandicoot',
  'Little (?:Nightmares|Big Planet)',
  'Lost Mary',
  'Willem Wever',
] as const

/** "(?:Oma|Opa) Betje" as "Oma Betje" and "Opa Betje": each can be looked up by how it begins. */
function spellOut(phrase: string): readonly string[] {
  const [, choices, rest = ''] = /^\(\?:([^()]*)\)(?![?*+{])([^]*)$/.exec(phrase) ?? []
  return choices === undefined ? [phrase] : choices.split('|').map((choice) => choice + rest)
}

const allPhrases: readonly string[] = [...phrases, ...publicFigures].flatMap(spellOut)
/** What may be built behind a phrase: "Schmidthuis", "Gullit-veldje". */
const phraseEnding = `(?:(?:s|[- ])?(?:huis|school|college|lyceum|plein|straat|laan|weg|park|brug|veld|veldje|hal|zaal|avond|dag|stichting|foundation|tas|tasje|trui|jas|schoenen)(?=\\P{L}|$))?(?![\\p{L}])`
/** Begins with two plain letters that stand there as they are. */
const opensPlainly = /^[a-z]{2}(?![?*+{])/i

/** The phrases by their first two letters, each tried only where a word begins so: nobody reads hundreds of them at every letter. */
const byOpening = groupByOpening(allPhrases.filter((phrase) => opensPlainly.test(phrase)))
const others = new RegExp(
  `(?<![\\p{L}\\d])(?:${allPhrases.filter((phrase) => !opensPlainly.test(phrase)).join('|')})${phraseEnding}`,
  'giu',
)
/** "Maria Ster der Zee": the word before it belongs to it; without its last words it is not looked for. */
const ofTheSea = /(?<![\p{L}\d])(?:\p{L}+ )?(?:Sterre|Ster) der Zee(?!\p{L})/giu
const holdsSea = /der zee/i

function groupByOpening(plain: readonly string[]): ReadonlyMap<string, RegExp> {
  const groups = new Map<string, string[]>()
  for (const phrase of plain) {
    const letters = phrase.slice(0, 2).toLowerCase()
    groups.set(letters, [...(groups.get(letters) ?? []), phrase])
  }
  return new Map(
    Array.from(groups, ([letters, some]) => [
      letters,
      new RegExp(`(?<![\\p{L}\\d])(?:${some.join('|')})${phraseEnding}`, 'iuy'),
    ]),
  )
}

/** Every set phrase in a text. */
function listPhrases(text: string): readonly RegExpExecArray[] {
  const found = [...listMatches(text, others), ...(holdsSea.test(text) ? listMatches(text, ofTheSea) : [])]
  for (let at = 0; at < text.length - 1; at += 1) {
    if (!isPlainLetter(text.charCodeAt(at)) || isPlainLetter(text.charCodeAt(at - 1))) continue
    const pattern = byOpening.get(text.slice(at, at + 2).toLowerCase())
    if (!pattern) continue
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match) continue
    found.push(match)
    at += match[0].length - 1
  }
  return found
}

const isPlainLetter = (code: number) => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)

/** A hotel or a shop, unless somebody with that name stands there: "mevrouw Van der Valk", "K. van der Valk". */
const chains =
  /(?<!(?:mevrouw|mevr\.?|meneer|dhr\.?|mw\.?|familie|fam\.?|gezin|heer|\p{Lu}\.|\p{Lu}\p{Ll}+) )(?:Van der Valk|De Bijenkorf|Van Leeuwenhoek\p{L}*)(?!\p{L})|(?<=[Hh]otel )Van der Valk/gu

/** "roos van Leary", "syndroom van Down", "commissie-De Winter": called after somebody, about nobody. */
const calledAfter =
  /(?<!\p{L})(?:[zZ]iekte|[sS]yndroom|[wW]et|[sS]telling|[rR]oos|[pP]iramide|cirkel|kwadrant|driehoek|commissie|kabinet|motie|amendement|arrest|taxonomie|paradox|effect|methode|theorie|ladder)(?:-| van | volgens |-van )(?:[dD]e |[dD]er |[lL]a |[vV]an )*(\p{Lu}[\p{L}-]+)/gu

/** "Halte Vaartsche Rijn", "station Maarssen": where a bus or a train stops. */
const stops =
  /(?<!\p{L})(?:[hH]alte|[bB]ushalte|[tT]ramhalte|[mM]etrohalte|[mM]etrostation|[tT]reinstation|[sS]tation|[pP]erron) (\p{Lu}[\p{L}-]+)(?: \p{Lu}[\p{L}-]+)?/gu

/** Organisations for youth care whose name is also a first name. */
const youthCare = '(?:Enver|Timon|Horizon|Elan|Trivium)'
const holdsCare = new RegExp(youthCare, 'u')
const careWord =
  '(?:[jJ]eugd(?:bescherming|zorg|hulp|formaat|reclassering|ggz|team)\\p{L}*|[pP]leegzorg|[zZ]orgaanbieder|[jJ]eugdhulpaanbieder|[iI]nstelling|[oO]rganisatie|[sS]tichting|[wW]ijkteam|[wW]SS|[wW]SG|[gG]GZ|[gG]GD|[rR]aad|[lL]eger des Heils|[vV]eilig Thuis|Levvel|Halt|iHub|Youk[eé]|Pluryn|Jeugdformaat|Parlan|Cardea|Altra|Spirit)'
/** "Jeugdbescherming west en Enver", "Enver en Veilig Thuis", "begeleider van Enver": beside what works with youth it is one too. */
const besideCare = new RegExp(
  `(?<=(?<!\\p{L})${careWord}(?: (?:[nN]oord|[zZ]uid|[oO]ost|[wW]est|[bB]rabant|[rR]otterdam|[aA]msterdam))?(?: en |, | of | & | ?/ ?| ))${youthCare}(?!\\p{L}| \\p{Lu})|(?<!\\p{L})${youthCare}(?=(?: en |, | of | & | ?/ ?| )${careWord}(?!\\p{L}))|(?<=(?<!\\p{L})(?:ambulant(?:e)? )?(?:begeleider|hulpverlener|behandelaar|gezinscoach|pleegzorgbegeleider|medewerker|gedragswetenschapper|traject|plaatsing|behandeling|aanbod|wachtlijst)s? (?:van|bij) )${youthCare}(?!\\p{L}| \\p{Lu})`,
  'gu',
)

/** 'Training "Leren van Lot"': the title of a training, a film or a book, of more than one word. */
const titled =
  /(?<!\p{L})(?:\p{L}*(?:training|trainingsvorm|methode|lespakket|handreiking|voorstelling|documentaire)|boek|film|serie|podcast|lied|nummer|toneelstuk|musical|game|spel|project|rapport) "[^"\n ]{1,30} [^"\n]{1,50}"/giu

/** Who holds an office is known to all: "minister Van Weel". */
const office =
  /(?<!\p{L})(?:minister(?:-president)?|staatssecretaris|premier|president|paus|koning|koningin|prins|prinses|presentator|zanger|zangeres|schrijver|coureur)(?: (?:Van|Den|De|Der|Ter|van|de|den|der)){0,2} \p{Lu}[\p{L}-]+/gu

/** The stretches of a text in which no name of a person is looked for, in order. */
export function findKnownPhrases(text: string): readonly { readonly start: number; readonly end: number }[] {
  const set = listPhrases(text)
    .filter(({ 0: found, index }) => !isAddressed(text.slice(Math.max(0, index - 14), index), found))
    .map(toStretch)
  const called = [...listMatches(text, calledAfter), ...listMatches(text, stops)]
    // "de methode van Kevin" is about Kevin.
    .filter(({ 1: name = '' }) => classifyWord(foldWord(name)).first !== 'sure')
    .map(toStretch)
  return [
    ...set,
    ...Array.from(listMatches(text, chains), toStretch),
    ...called,
    ...(holdsCare.test(text) ? Array.from(listMatches(text, besideCare), toStretch) : []),
    ...Array.from(listMatches(text, office), toStretch),
    ...(text.includes('"') ? Array.from(listMatches(text, titled), toStretch) : []),
  ].sort((one, other) => one.start - other.start)
}

const titleBefore = new RegExp(`(?<!\\p{L})(?:${Array.from(titles).join('|')})\\.? $`, 'iu')

/** "dhr. Van Ommeren", "K. van Heek": behind a title or initials also the name of a shop is somebody's. */
function isAddressed(before: string, found: string): boolean {
  return titleBefore.test(before) || (/^van /i.test(found) && /(?<!\p{L})\p{Lu}\. ?$/u.test(before))
}

const toStretch = ({ 0: found, index }: RegExpExecArray) => ({ start: index, end: index + found.length })
