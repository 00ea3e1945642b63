import type { Collection } from '#schema/collections.ts'
import type { SearchSection } from '#schema/section.ts'

interface ExamplePage {
  readonly title: string
  readonly text: string
  readonly words?: readonly string[]
  readonly streetWords?: readonly string[]
  readonly urgent?: boolean
  /** Further parts of the page: heading and text. */
  readonly parts?: readonly (readonly [heading: string, text: string])[]
}

/** The sections of one page of a small library. */
export function examplePage(id: `${Collection}/${string}`, page: ExamplePage): SearchSection[] {
  const base = {
    page: id,
    collection: id.slice(0, id.indexOf('/')) as Collection,
    title: page.title,
    urgent: page.urgent ?? false,
  }
  const opening: SearchSection = {
    ...base,
    id: `${id}#`,
    anchor: '',
    heading: '',
    text: page.text,
    words: page.words ?? [],
    streetWords: page.streetWords ?? [],
  }
  const parts = (page.parts ?? []).map(([heading, text], at): SearchSection => {
    const anchor = `deel-${at + 1}`
    return { ...base, id: `${id}#${anchor}`, anchor, heading, text, words: [], streetWords: [] }
  })
  return [opening, ...parts]
}

/** A small library in which every scenario has its page. */
export const exampleSections: readonly SearchSection[] = [
  ...examplePage('fenomeen/geldezel', {
    title: 'Geldezel',
    text: 'Iemand laat een ander zijn bankrekening gebruiken. Daar gaat geld van oplichting overheen.',
    words: ['money mule', 'pinpas uitlenen'],
    streetWords: ['pasje verhuren', 'drop'],
    parts: [
      [
        'Hoe raakt een jongere erin?',
        'Een leeftijdsgenoot vraagt het op straat. Het aanbod blijft vaag: honderd euro.',
      ],
      ['Wat zegt de wet?', 'Witwassen is strafbaar. Ook wie het had moeten weten, kan straf krijgen.'],
    ],
  }),
  ...examplePage('fenomeen/bankhelpdeskfraude', {
    title: 'Bankhelpdeskfraude',
    text: 'Een oplichter belt en doet alsof hij bij de bank werkt. Een zogenaamde collega haalt de pas op.',
    words: ['spoofing', 'kluisrekening'],
    streetWords: ['runner'],
  }),
  ...examplePage('fenomeen/f-game', {
    title: 'F-game',
    text: 'Jongeren noemen online fraude een spel. In Telegramgroepen is alles te koop.',
    words: ['F-talk', 'bonken'],
  }),
  ...examplePage('fenomeen/ronselen-explosies', {
    title: 'Online ronselen voor een klus: explosies',
    text: 'Oproepen gaan rond in Snapchatgroepen. De beloning is een paar honderd euro.',
    words: ['klusje', 'explosief'],
    streetWords: ['cobra'],
  }),
  ...examplePage('fenomeen/uithalers', {
    title: 'Uithalers in de haven',
    text: 'Een uithaler haalt gesmokkelde cocaïne uit containers. Het café bij de haven is een bekende plek.',
  }),
  ...examplePage('fenomeen/phishing', {
    title: 'Phishing en nepsites',
    text: 'Het slachtoffer klikt op een nepbetaallink en komt op een nagemaakte banksite.',
    words: ['nep-Tikkie', 'AnyDesk'],
  }),
  ...examplePage('fenomeen/doxing', {
    title: 'Doxing',
    text: 'Iemand deelt adres, telefoonnummer of foto’s om een ander bang te maken.',
    words: ['privégegevens delen'],
  }),
  ...examplePage('interventie/hack-right', {
    title: 'Hack_Right',
    text: 'Een straf of aanvulling op straf voor jongeren met een eerste cyberdelict.',
  }),
  ...examplePage('signaal/tel-meerdere-telefoons', {
    title: 'Heeft twee of meer telefoons',
    text: 'Een oud toestel of werktelefoon is heel gewoon. Wordt het vaag, vraag dan waar de extra telefoon voor is.',
    words: ['tweede telefoon'],
  }),
  ...examplePage('signaal/gdr-moe-nacht', {
    title: 'Is overdag doodmoe en leeft vooral ’s nachts',
    text: 'Gamen, werk of slecht slapen kan het ook zijn.',
  }),
  ...examplePage('route/r-geldezel-net', {
    title: 'Jongere heeft net zijn pas, pincode of rekening weggegeven',
    text: 'Bel nu samen de bank en laat pas en rekening blokkeren. Een geldezel hoeft daar niet alleen in te staan.',
    words: ['pas uitgeleend'],
    urgent: true,
  }),
  ...examplePage('route/r-zvh', {
    title: 'Lokale aanpak loopt vast en de problemen zijn complex',
    text: 'Meld via het formulier van jouw Zorg- en Veiligheidshuis.',
  }),
  ...examplePage('contact/k-zvhru', {
    title: 'Zorg- en Veiligheidshuis Regio Utrecht',
    text: 'Complexe casussen in de regio Utrecht.',
  }),
  ...examplePage('contact/k-vt', {
    title: 'Veilig Thuis',
    text: 'Advies of melding bij huiselijk geweld en onveiligheid. Telefoon 0800-2000.',
  }),
]
