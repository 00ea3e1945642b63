import { ageGroups, type AgeGroupId, type Certainty, type Collection } from '#schema/collections.ts'

/** How the collections are called in the interface. */
export const collectionNames: Readonly<
  Record<Collection, { readonly many: string; readonly one: string; readonly about: string }>
> = {
  handreiking: {
    many: 'Handreiking',
    one: 'Hoofdstuk',
    about: 'Het hele verhaal, hoofdstuk voor hoofdstuk.',
  },
  signaal: { many: 'Signalenkaart', one: 'Signaal', about: 'Wat je kunt zien, en wat het ook kan zijn.' },
  fenomeen: { many: 'Fenomenen', one: 'Fenomeen', about: 'Wat er online speelt, van geldezel tot doxing.' },
  'fast-money': { many: 'Fast Money', one: 'Thema', about: 'Wat openbaar onderzoek zegt over snel geld.' },
  interventie: {
    many: 'Interventies',
    one: 'Interventie',
    about: 'Wat er al gedaan wordt, en hoe goed het werkt.',
  },
  route: { many: 'Wat te doen', one: 'Route', about: 'Eerste minuut, eerste uur, eerste dag.' },
  contact: { many: 'Contacten', one: 'Contact', about: 'Wie je belt, en waarvoor.' },
  rol: {
    many: 'Wie doet wat',
    one: 'Rol',
    about: 'Wat iedere partner doet, wanneer je hem erbij haalt, en wat niet kan.',
  },
  wet: {
    many: 'Wet en privacy',
    one: 'Wet',
    about: 'Welke artikelen er zijn, wat voor jongeren geldt, en wat je mag delen.',
  },
  begrip: { many: 'Begrippen', one: 'Begrip', about: 'Afkortingen, vakwoorden en straattaal.' },
  casus: { many: 'Casuskaarten', one: 'Casus', about: 'Verzonnen situaties om mee te oefenen.' },
  sessie: { many: 'Draaiboeken', one: 'Draaiboek', about: 'Een sessie, stap voor stap.' },
  bron: { many: 'Bronnen', one: 'Bron', about: 'Waar alles vandaan komt.' },
}

/** Groups of phenomena, in reading order. */
export const phenomenonGroups: readonly { readonly id: string; readonly name: string }[] = [
  { id: 'algemeen', name: 'Algemeen' },
  { id: 'geld-en-fraude', name: 'Geld en fraude' },
  { id: 'hacken-en-techniek', name: 'Hacken en techniek' },
  { id: 'beeld-en-schaamte', name: 'Beelden en schaamte' },
  { id: 'dreiging-en-geweld', name: 'Dreiging en geweld' },
  { id: 'drugs-en-uitbuiting', name: 'Drugs en uitbuiting' },
  { id: 'spel-en-gokken', name: 'Spelen en gokken' },
]

/** Groups of roles, from near to far. */
export const roleGroups: readonly { readonly id: string; readonly name: string }[] = [
  { id: 'dicht-bij-de-jongere', name: 'Dicht bij de jongere' },
  { id: 'zorg-en-veiligheid', name: 'Zorg en veiligheid' },
  { id: 'politie-en-justitie', name: 'Politie en justitie' },
  { id: 'regie', name: 'Regie en samenwerking' },
  { id: 'slachtoffers-en-geld', name: 'Voor slachtoffers, geld en meldingen' },
]

/** Areas of contacts, from far to near. */
export const areas: readonly { readonly id: string; readonly name: string }[] = [
  { id: 'landelijk', name: 'Landelijk' },
  { id: 'midden-nederland', name: 'Midden-Nederland' },
  { id: 'utrecht', name: 'Utrecht' },
  { id: 'flevoland', name: 'Flevoland' },
  { id: 'gooi-en-vechtstreek', name: 'Gooi en Vechtstreek' },
]

/** Kinds of terms. */
export const termKinds: readonly { readonly id: string; readonly name: string }[] = [
  { id: 'vakwoord', name: 'Vakwoorden' },
  { id: 'afkorting', name: 'Afkortingen' },
  { id: 'straattaal', name: 'Straattaal' },
]

/** Which ages the sources of a page name, in words. */
export function describeAges(ages: readonly AgeGroupId[]): string {
  const names = ageGroups.filter(({ id }) => ages.includes(id)).map(({ name }) => name.toLowerCase())
  return `Bronnen noemen leeftijd: ${names.join(', ')}`
}

/** How sure a fact is, in words. Always about the source, never about a young person. */
export const certaintyNames: Readonly<Record<Certainty, string>> = {
  hoog: 'zekerheid hoog',
  middel: 'zekerheid middel',
  laag: 'zekerheid laag',
  'niet-bepaald': 'zekerheid niet bepaald',
}
