import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Session } from '#contract/session.ts'
import type { Outline } from '#core/report/outline.ts'
import { describeSession } from '#core/report/session-report.ts'
import { makePdf } from '#report/pdf/make-pdf.ts'
import { makeEmptySession, makeStep } from './example-session'
import { everyPart, internalText, secret, textPlaces } from './internal-text'
import { fonts, readText, squeeze } from './read-pdf'
import { putAt } from './text-places'

const now = new Date('2026-11-23T12:00:00Z')
function print(outline: Outline) {
  const made = makePdf(outline, fonts)
  if (!made.ok) throw new Error(made.message)
  return made.value
}
const printSession = (session: Session, kind: 'deelnemers' | 'leiding' | 'logboek' = 'logboek') =>
  print(describeSession(session, { contentVersion: '2026.11', now, kind }))
const withNotes = (notes: string) => makeEmptySession({ phase: 'bezig', steps: [makeStep({ notes })] })
const withAgreement = (...people: readonly string[]) =>
  makeEmptySession({
    agreements: people.map((who, at) => ({
      id: `afspraak-${at}`,
      what: 'Eén telefoonlijst maken: wie bel je eerst, wie daarna, ook in het weekend',
      who,
      when: '2026-12-07',
      doneWhen: 'De lijst hangt in elk team en iedereen heeft haar gebruikt',
      stepId: '',
    })),
  })
/** The words of a PDF as a program finds them that goes through the lines as they are. */
const readWords = (bytes: Uint8Array) => readText(bytes, '-layout').split(/\s+/)
const outlineOf = (...blocks: Outline['blocks']): Outline => ({
  title: 'T',
  subtitle: '',
  details: [],
  footer: '',
  blocks,
})

describe('who does it, in the table of agreements', () => {
  it.each([
    'Jongerenwerker',
    'Leerplichtambtenaar',
    'Zorgcoördinator',
    'Beleidsmedewerker',
    'Jeugdreclasseerder',
    'Gezinsvoogdijwerker',
    'Schoolmaatschappelijk',
    'Aandachtsfunctionaris',
    'Wijkverpleegkundige',
    'Ervaringsdeskundige',
    'Gedragswetenschapper',
  ])('%s stays whole', (who) => {
    expect(readWords(printSession(withAgreement(who)).bytes)).toContain(who)
  })

  it('stays whole for all of them in one table', () => {
    const all = ['Jongerenwerker', 'Leerplichtambtenaar', 'Zorgcoördinator']
    expect(readWords(printSession(withAgreement(...all)).bytes)).toEqual(expect.arrayContaining(all))
  })

  it('breaks behind its own hyphen, which stays in the text', () => {
    const who = 'Jeugdbeschermingstafel-Veiligheidscoördinatorenoverleg'
    const text = readText(printSession(withAgreement(who)).bytes)
    expect(text).toContain('Jeugdbeschermingstafel\u2010\n')
    expect(squeeze(text).replaceAll('\u2010', '-')).toContain(who)
  })

  it('breaks at the seam of a compound that no column can hold, and is found as one word', () => {
    const word = 'Leerplichtambtenarencoördinatorenoverlegbijeenkomst'
    const text = readText(print(narrow(word)).bytes)
    expect(text).toContain(word)
    expect(readWords(print(narrow(word)).bytes)).toContain('Leerplichtambtenaren-')
  })
})

/** A table of columns that leaves a long word no room. */
const narrow = (word: string): Outline =>
  outlineOf({
    kind: 'table',
    caption: '',
    columns: ['a', 'b', 'c'].map((title) => ({ title, width: 1 })),
    rows: [
      [
        word,
        'Jongerenwerker',
        'https://voorbeeld.nl/een-heel-lang-adres/met/veel/delen/en-nog-meer?jaar=2026',
      ],
    ],
  })

describe('a table with one cell that nothing can hold', () => {
  it('keeps the words of the other columns whole', () => {
    expect(readWords(print(narrow('x'.repeat(400))).bytes)).toContain('Jongerenwerker')
  })

  it('loses no letter of it, also over a page', () => {
    const cell = Array.from({ length: 900 }, (_, at) => `woord${at}`).join('\u00A0')
    const text = squeeze(readText(print(narrow(cell)).bytes))
    for (const at of [0, 1, 450, 898, 899]) expect(text).toContain(`woord${at}`)
  })

  it('prints an address without a hyphen of ours', () => {
    expect(squeeze(readText(print(narrow('x')).bytes))).toContain(
      'https://voorbeeld.nl/een-heel-lang-adres/met/veel/delen/en-nog-meer?jaar=2026',
    )
  })
})

describe('text that was pasted', () => {
  it('breaks a paragraph of hard spaces between its words', () => {
    const words = Array.from(
      { length: 60 },
      (_, at) => ['school', 'wijkteam', 'overleg', 'zaterdag'][at % 4] ?? '',
    )
    for (const space of ['\u00A0', '\u202F', '\u2007']) {
      const read = readWords(printSession(withNotes(words.join(space))).bytes)
      expect(read.filter((word) => word === 'school')).toHaveLength(15)
      expect(read).not.toContain('sc')
    }
  })

  it('shows the bullets of Word as bullets', () => {
    const { bytes, notices } = printSession(
      withNotes('\uF0B7 punt\n\uF0A7\tvakje\n\uF0D8 pijl\n\uF0FC vinkje\n\uE0AB iets'),
    )
    const text = readText(bytes)
    for (const line of ['• punt', '▪', '► pijl', '✓ vinkje', '• iets']) expect(text).toContain(line)
    expect(text).not.toContain('[?')
    expect(notices).toEqual([])
  })

  it('is found by its letters when it held ligatures', () => {
    const { bytes, notices } = printSession(withNotes('ﬁlmpje, eﬀect, oﬃcieel, ĳs'))
    expect(readText(bytes)).toContain('filmpje, effect, officieel, ijs')
    expect(notices).toEqual([])
  })

  it('is found by its letters when it held soft hyphens, and says nothing of them', () => {
    const { bytes, notices } = printSession({
      ...withNotes('leer\u00ADplicht\u00ADamb\u00ADte\u00ADnaar'),
      title: 'Leer\u00ADplicht',
    })
    expect(readText(bytes)).toContain('leerplichtambtenaar')
    expect(readText(bytes)).toContain('Leerplicht')
    expect(notices).toEqual([])
  })

  it.each(['\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u200E', '\u202C', '\u2066'])(
    'never writes out an invisible sign (%j)',
    (sign) => {
      const text = readText(printSession(withNotes(`jeugd${sign}werk`)).bytes)
      expect(text).toContain('jeugdwerk')
      expect(text).not.toContain('[?')
    },
  )

  it('prints a numbered list of Word as its lines', () => {
    const text = readText(
      printSession(withNotes('1)\teen\n2)\ttwee\n\ta.\u00A0\u00A0\u00A0onder\n3)\tdrie')).bytes,
      '-layout',
    )
    expect(text).toMatch(/1\) +een\n *2\) +twee\n *a\. +onder\n *3\) +drie/)
  })

  it('joins loose accents, also in a column', () => {
    expect(readWords(printSession(withAgreement('Zorgcoo\u0308rdinator')).bytes)).toContain('Zorgcoördinator')
  })
})

describe('what is internal, on paper', () => {
  // The logbook leaves the script out: that is the same in every session.
  const printed = textPlaces.filter(
    (place) => !/\/(?:goal|form|instructions|questions|toNote)/.test(place.join('/')),
  )

  it('is in no pdf for others and in that of the logbook', () => {
    fc.assert(
      fc.property(internalText, fc.constantFrom(...printed), (text, place) => {
        const session = putAt(everyPart, place, text)
        const read = (kind: 'deelnemers' | 'leiding' | 'logboek') =>
          squeeze(readText(printSession(session, kind).bytes))
        expect(read('deelnemers')).not.toContain(secret)
        expect(read('leiding')).not.toContain(secret)
        expect(read('logboek').replaceAll(/\u2010|-/g, '')).toContain(secret)
      }),
      { numRuns: 12 },
    )
  })
})
