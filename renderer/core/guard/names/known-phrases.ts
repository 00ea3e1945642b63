import { classifyWord } from './classify-word'
import { foldWord } from './fold-word'

/** Set phrases with the name of a person in them that name a shop, a school, a brand or a saying. */
const phrases = [
  'Albert Heijn',
  'Anne Frank',
  'Johan Crui?[jy]ff',
  'Richard Krajicek',
  'Louis Vuitton',
  'Hugo Boss',
  'Willem van Oranje',
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
  'Jantje van Leiden',
  'Piet Snot',
  'Pietje (?:Bell|Precies)',
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
  'Creutzfeldt?-Jakob',
  'Pim-pam-pet',
  'Uncle Sam',
  'Van Dale',
  'Marco Polo',
  'El Ni[nñ]o',
  '(?:San|Los|Las|Santa|Saint|Sankt) \\p{L}+',
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
  'Sam sam',
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
] as const

const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${phrases.join('|')})(?![\\p{L}])`, 'giu')

/** "roos van Leary", "syndroom van Down", "commissie-De Winter": called after somebody, about nobody. */
const calledAfter =
  /(?<!\p{L})(?:ziekte|syndroom|wet|stelling|roos|piramide|cirkel|kwadrant|driehoek|commissie|kabinet|motie|amendement|arrest|taxonomie|paradox|effect|methode|theorie|ladder)(?:-| van | volgens |-van )(?:[dD]e |[dD]er |[lL]a |[vV]an )*(\p{Lu}[\p{L}-]+)/gu

/** Who holds an office is known to all: "minister Van Weel". */
const office =
  /(?<!\p{L})(?:minister(?:-president)?|staatssecretaris|premier|president|paus|koning|koningin|prins|prinses|presentator|zanger|zangeres|schrijver|coureur)(?: (?:Van|Den|De|Der|Ter|van|de|den|der)){0,2} \p{Lu}[\p{L}-]+/gu

/** The stretches of a text in which no name of a person is looked for, in order. */
export function findKnownPhrases(text: string): readonly { readonly start: number; readonly end: number }[] {
  const set = Array.from(text.matchAll(pattern), toStretch)
  const called = Array.from(text.matchAll(calledAfter))
    // "de methode van Kevin" is about Kevin.
    .filter(({ 1: name = '' }) => classifyWord(foldWord(name)).first !== 'sure')
    .map(toStretch)
  return [...set, ...called, ...Array.from(text.matchAll(office), toStretch)].sort(
    (one, other) => one.start - other.start,
  )
}

const toStretch = ({ 0: found, index }: RegExpExecArray) => ({ start: index, end: index + found.length })
