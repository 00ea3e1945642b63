import type { Outline } from '#core/report/outline.ts'

/** One of every kind of block that a report can have. */
export const everyBlock: Outline = {
  title: 'Alles',
  subtitle: 'Ondertitel',
  details: [
    { label: 'Gemeente', value: 'Zeist' },
    { label: 'Plaats', value: 'Zaal 2\nachterin' },
  ],
  footer: 'Voettekst',
  madeAt: '2026-11-23T12:00:00.000Z',
  blocks: [
    { kind: 'heading', level: 2, text: 'Eerste kop' },
    { kind: 'heading', level: 3, text: 'Tweede kop' },
    { kind: 'paragraph', tone: 'gewoon', text: 'Eerste regel\ntweede regel\n\nTweede alinea' },
    { kind: 'paragraph', tone: 'zacht', text: 'Zacht gezegd: https://www.voorbeeld.nl/naslag?a=1&b=2.' },
    { kind: 'paragraph', tone: 'let-op', text: 'Let op deze zin.' },
    { kind: 'list', ordered: true, items: ['eerste', 'tweede'] },
    { kind: 'list', ordered: false, items: ['punt'] },
    {
      kind: 'checklist',
      items: [
        { text: 'gedaan', done: true },
        { text: 'open', done: false },
      ],
    },
    {
      kind: 'table',
      caption: 'Wie met hoeveel is',
      columns: [
        { title: 'Wie', width: 3 },
        { title: 'Aantal', width: 1, align: 'end' },
      ],
      rows: [
        ['Jongerenwerk', '3'],
        ['', '4'],
      ],
    },
    { kind: 'bars', caption: 'Hoe vaak', unit: 'keer', rows: [{ label: 'gezien', value: 3 }] },
    { kind: 'pagebreak' },
    { kind: 'paragraph', tone: 'gewoon', text: 'Einde' },
  ],
}
