import { describe, expect, it } from 'vitest'
import type { Session } from '#contract/session.ts'
import { listTypedText } from '#core/report/list-typed-text.ts'
import type { Outline } from '#core/report/outline.ts'
import { describeSession } from '#core/report/session-report.ts'
import { makePdf } from '#report/pdf/make-pdf.ts'
import { makeLongReport } from '../../bench/report/long-report'
import { makeEmptySession, makeFullSession, makeStep, writeProse } from './example-session'
import { fonts, readBookmarks, readFonts, readInfo, readText, squeeze } from './read-pdf'

const now = new Date('2026-11-23T12:00:00Z')
const describeAt = (session: Session) => describeSession(session, { contentVersion: '2026.11', now })
function print(outline: Outline) {
  const made = makePdf(outline, fonts)
  if (!made.ok) throw new Error(made.message)
  return made.value
}
const printSession = (session: Session) => print(describeAt(session))
const withNotes = (notes: string) => makeEmptySession({ phase: 'bezig', steps: [makeStep({ notes })] })

/** The text of the content without footers and repeated headers, which would stand in the middle of a text that goes on. */
function readContent(bytes: Uint8Array): string {
  return squeeze(readText(bytes, '-x', '0', '-y', '62', '-W', '596', '-H', '712'))
}

/** The text of the second column of the agreements ("Wat"), below the header that comes back on every page. */
function readColumn(bytes: Uint8Array): string {
  return squeeze(readText(bytes, '-x', '95', '-y', '82', '-W', '132', '-H', '690')).replaceAll('Wat', '')
}

describe('the pdf of a whole session', () => {
  const { bytes, notices, pages } = printSession(makeFullSession())
  const text = readText(bytes)

  it('gives back every word that was typed', () => {
    const content = readContent(bytes)
    for (const typed of listTypedText(makeFullSession())) expect(content).toContain(squeeze(typed))
    expect(notices).toEqual([])
  })

  it('says its title, language, maker and date', () => {
    const info = readInfo(bytes)
    expect(info.get('Title')).toBe('Startsessie online jeugdcriminaliteit')
    expect(info.get('Creator')).toBe('Signaalwijzer')
    expect(info.get('CreationDate')).toContain('2026')
    expect(info.get('Page size')).toContain('A4')
    expect(Buffer.from(bytes).toString('latin1')).toContain('/Lang (nl-NL)')
  })

  it('numbers its pages', () => {
    for (let page = 1; page <= pages; page += 1) expect(text).toContain(`pagina ${page} van ${pages}`)
    expect(readInfo(bytes).get('Pages')).toBe(String(pages))
  })

  it('has its headings as bookmarks', () => {
    expect(readBookmarks(bytes)).toContain('Hoe het verder gaat')
    expect(readBookmarks(bytes)).toContain('2. Nulmeting')
  })

  it('carries its own fonts and no others', () => {
    const rows = readFonts(bytes).trim().split('\n').slice(2)
    expect(rows).toHaveLength(3)
    for (const row of rows)
      expect(row).toMatch(/^SIGNAA\+SourceSans3-\w+ +CID TrueType +Identity-H +yes yes yes/)
  })

  it('is the same file, byte for byte, when it is made again', () => {
    expect(printSession(makeFullSession()).bytes).toEqual(bytes)
  })

  it('is another file, with another id, when one letter differs', () => {
    const other = printSession({ ...makeFullSession(), place: 'Buurthuis De Łódź, zaal 3' })
    expect(idOf(other.bytes)).not.toBe(idOf(bytes))
  })
})

describe('letters of other languages', () => {
  it.each([
    ['Turkish', 'Ayşe Yıldız, İbrahim Çağlar, Öğüt, ğ Ğ ş Ş ı İ ç ö ü'],
    ['Polish', 'Łukasz Żółć, Zażółć gęślą jaźń, ł ż ź ą ę ć ń ó ś'],
    ['Hungarian', 'Szőke Ágnes, árvíztűrő tükörfúrógép, ő ű'],
    ['Croatian and Czech', 'Kovačević, Đorđe, Dvořák, Růžička, š ž ť'],
    ['other accents', 'één, naïef, crème brûlée, señor, Søren, Åse, groß, œuvre, € 25 – “zo” …'],
  ])('%s comes back as it was typed', (_language, typed) => {
    expect(readText(printSession(withNotes(typed)).bytes)).toContain(typed)
  })

  it('is right in the title and the bookmarks as well', () => {
    const name = 'Overleg Kovačević & Łódź'
    const { bytes } = printSession(
      makeEmptySession({ title: name, steps: [makeStep({ title: name, notes: 'x' })] }),
    )
    expect(readInfo(bytes).get('Title')?.normalize('NFC')).toBe(name)
    expect(readBookmarks(bytes)).toContain(`1. ${name}`)
  })

  it('keeps spaces plain in a text that also has a hard space', () => {
    const text = readText(printSession(withNotes('gewone spatie, harde\u00A0spatie')).bytes)
    expect(text).toContain('gewone spatie,')
  })
})

describe('much text', () => {
  it('prints long notes over many pages without losing a word', () => {
    const notes = writeProse(6000)
    const { bytes, pages } = printSession(withNotes(notes))
    expect(pages).toBeGreaterThan(10)
    expect(readContent(bytes)).toContain(squeeze(notes))
  })

  it('keeps the line ends of notes', () => {
    const text = readText(
      printSession(withNotes('eerste regel\nTweede regel\n\n  - ingesprongen')).bytes,
      '-layout',
    )
    expect(text).toMatch(/eerste regel\n *Tweede regel\n+ *- ingesprongen/)
  })

  it('prints 10,000 characters without a space', () => {
    const word = Array.from(
      { length: 10_000 },
      (_, index) => 'abcdefghijklmnopqrstuvwxyz0123456789'[(index * 7) % 36],
    ).join('')
    expect(readContent(printSession(withNotes(word)).bytes)).toContain(word)
  })

  it('cuts a table row that is longer than a page, and repeats the header', () => {
    const what = writeProse(900)
    const session = makeEmptySession({
      agreements: [
        { id: 'afspraak-1', what, who: 'Jongerenwerk', when: '2026-12-01', doneWhen: 'Klaar', stepId: '' },
      ],
    })
    const { bytes } = printSession(session)
    expect(readText(bytes).match(/Gelukt als/g)?.length).toBeGreaterThan(2)
    expect(readColumn(bytes)).toContain(squeeze(what))
  })

  it('prints the longest of everything that the contract allows in one line', () => {
    const line = 'Wijkgericht '.repeat(25).trim()
    const session = makeEmptySession({ title: line, municipality: line, place: line })
    const text = squeeze(readText(printSession(session).bytes))
    expect(text.split(squeeze(line)).length - 1).toBeGreaterThanOrEqual(5)
  })

  it('keeps twenty pages with three faces small', () => {
    const { bytes, pages } = print(makeLongReport())
    expect(pages).toBeGreaterThanOrEqual(20)
    expect(bytes.byteLength).toBeLessThan(150_000)
  })
})

describe('little text', () => {
  it('prints an empty session on one page that says what is not there yet', () => {
    const { bytes, pages } = printSession(makeEmptySession())
    expect(pages).toBe(1)
    expect(readText(bytes)).toContain('Deze sessie is nog niet gehouden.')
  })

  it('prints a session that ended early, with what came of it', () => {
    const steps = ['Welkom', 'Kennis', 'Casus'].map((title, index) =>
      makeStep({ id: `stap-${index}`, title, notes: index === 0 ? 'Brandalarm, we gaan naar buiten.' : '' }),
    )
    const text = readText(printSession(makeEmptySession({ phase: 'gesloten', steps })).bytes)
    expect(text).toContain('Brandalarm, we gaan naar buiten.')
    expect(text).toContain('Hier kwamen we niet aan toe')
    expect(text).toContain('Casus (gepland 10 minuten)')
  })
})

describe('characters that the fonts do not have', () => {
  it('prints words or a mark instead, and tells so', () => {
    const { bytes, notices } = printSession(withNotes('Fijn 👍, maar 🦖 en 水'))
    expect(readText(bytes)).toContain('Fijn [duim omhoog], maar [?U+1F996] en [?U+6C34]')
    expect(notices).toHaveLength(3)
  })

  it('prints the rest of a line after a control character', () => {
    const { bytes, notices } = printSession(withNotes('voor\u0007na en\u00ADverder'))
    expect(readText(bytes)).toContain('voorna enverder')
    expect(notices).toHaveLength(1)
  })
})

describe('a report that cannot be made', () => {
  it('is refused with a plain sentence, never handed out half done', () => {
    const broken = { ...fonts, files: { ...fonts.files, semibold: new Uint8Array(64) } }
    expect(makePdf(describeAt(makeFullSession()), broken)).toEqual({
      ok: false,
      code: 'failed',
      message: expect.stringMatching(/^De pdf is niet gelukt\. Wat je typte, is er nog\./) as string,
    })
  })
})

describe('every kind of block', () => {
  it('is printed with its words', () => {
    const { bytes, pages } = print({
      title: 'Alles',
      subtitle: '',
      details: [],
      footer: 'Voet',
      blocks: [
        { kind: 'paragraph', tone: 'let-op', text: 'Let op deze zin.' },
        { kind: 'list', ordered: true, items: ['eerste', 'tweede'] },
        { kind: 'list', ordered: false, items: [] },
        {
          kind: 'checklist',
          items: [
            { text: 'gedaan', done: true },
            { text: 'open', done: false },
          ],
        },
        { kind: 'pagebreak' },
        { kind: 'heading', level: 3, text: 'Klein kopje' },
        {
          kind: 'bars',
          caption: 'Stellingen',
          unit: 'mensen',
          rows: [
            { label: 'Ja', value: 5 },
            { label: 'Nee', value: 0 },
          ],
        },
        { kind: 'table', caption: '', columns: [{ title: 'Een', width: 1 }], rows: [['a', 'te veel'], []] },
        { kind: 'pagebreak' },
      ],
    })
    const text = readText(bytes)
    for (const words of [
      'Let op deze zin.',
      '1. eerste',
      '☑ gedaan',
      '☐ open',
      'Stellingen',
      '5 mensen',
      'te veel',
    ])
      expect(text).toContain(words)
    expect(pages).toBe(2)
  })
})

function idOf(bytes: Uint8Array): string | undefined {
  return /\/ID \[ <(\w+)>/.exec(Buffer.from(bytes).toString('latin1'))?.[1]
}
