import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkCoverage } from '#core/report/letters/check-coverage.ts'
import type { Outline } from '#core/report/outline.ts'
import { makePdf } from '#report/pdf/make-pdf.ts'
import { canDraw } from '#report/pdf/report-fonts.ts'
import { fonts, readText, squeeze } from './read-pdf'

const noteOf = (...texts: readonly string[]): Outline => ({
  title: 'Verslag',
  subtitle: '',
  details: [],
  footer: '',
  blocks: [
    { kind: 'heading', level: 1, text: '1. Welkom' },
    ...texts.map((text) => ({ kind: 'paragraph', tone: 'gewoon', text }) as const),
  ],
})
function print(...texts: readonly string[]) {
  const made = makePdf(noteOf(...texts), fonts)
  if (!made.ok) throw new Error(made.message)
  return { notices: made.value.notices, text: plain(readText(made.value.bytes)) }
}
/** Without white, and with every hyphen as the one on the keyboard: which of them is drawn depends on where a line ends. */
const plain = (text: string) => squeeze(text).replaceAll(/[\u2010\u2011]/g, '-')
/** What a reader does not see, and the app leaves out and tells. */
const invisible = /[\p{Cf}\p{Cc}\p{Default_Ignorable_Code_Point}]/gu

describe('letters of other languages that people write here', () => {
  const languages = [
    ['Pools', 'Zażółć gęślą jaźń, Łukasz Wójcik uit Łódź'],
    ['Turks', 'İbrahim Çağlar, Şükrü Yıldız, ığdır, Gülşah'],
    ['Roemeens', 'Ștefan Țăranu, învățătură, Brânză'],
    ['Vietnamees', 'Nguyễn Thị Hương, Đặng Quốc Việt, phở bò, Trần Đức Lương'],
    ['Vietnamees in losse tekens', 'Lê Thị Ngọc Ánh, Bùi Hữu Phước'.normalize('NFD')],
    ['Hongaars en Tsjechisch', 'Ágnes Szőke, Jiří Dvořák, Žďár'],
    ['Grieks', 'Γεώργιος Παπαδόπουλος, Αθήνα, ἄνθρωπος'],
    ['Russisch', 'Иван Щербаков, объявление, ёлка, Хрущёв'],
    ['Oekraïens en Servisch', 'Київ, Ґалаґан, їжак, Ђорђе Љубичић'],
    ['Kazachs en Tataars', 'Қазақстан, Әлия, Өскемен, үй, Ғани, ң, һәм'],
    ['Koerdisch in Latijnse letters', 'Şêrko, Îbrahîm, Cîhan, û'],
    ['Berbers in Latijnse letters', 'Tamaziɣt, ɛli, aẓru, ḥemmu, ṭaleb'],
    ['Papiaments', 'ñapa, bunita, dushi, ù, è, ò'],
    ['Yoruba', 'Ọlá, ẹ̀kọ́, Ṣadé, gbọ́'],
  ] as const
  const printed = print(...languages.map(([, text]) => text))

  it.each(languages)('%s comes out of the pdf as it was typed', (_language, text) => {
    expect(printed.text).toContain(plain(text))
  })

  it('asks for no word about them', () => expect(printed.notices).toEqual([]))
})

/** Every sign that the font has, without loose accents, and without those of no script, which stand for the bullets of Word. */
const drawable = [...fonts.metrics.regular.glyphs.keys()]
  .map((point) => String.fromCodePoint(point))
  .filter((sign) => canDraw(fonts, sign.codePointAt(0) ?? 0) && !/[\p{Co}\p{M}]/u.test(sign))

describe('a note in any mix of scripts', () => {
  const word = fc.oneof(
    fc.constantFrom(
      ...['school', 'Łódź', 'Nguyễn', 'İbrahim', 'Ștefan', 'Αθήνα', 'Київ', 'объявление', 'één', 'zorg-'],
      ...[
        'e\u0301e\u0301n',
        'x\u0302',
        'n\u0303',
        'ﬁlm',
        'eﬀect',
        'ĳs',
        'leer\u00ADplicht',
        'jeugd\u200Bwerk',
      ],
      ...['a\u00A0b', 'c\u202Fd', 'e\u2011f', '€', '“ja”', '½', '(', ')', '\\', '<b>', '→', '☐', 'ẞ', 'Æ'],
    ),
    fc.string({ unit: fc.constantFrom(...drawable), minLength: 1, maxLength: 30 }),
  )
  const foreign = fc.oneof(
    fc.constantFrom(
      ...['مرحبا', 'بكم', 'שלום', '漢字', 'かな', '안녕', 'สวัสดี', 'नमस्ते', 'ⵣⵣ', 'ሰላም', '水'],
      ...['👍', '👨‍👩‍👧', '🦖', '\u200Erechts', '\u2066links\u2069', '\u{1D5DE}evin', '٣'],
    ),
    fc.string({ unit: 'grapheme-composite', minLength: 1, maxLength: 6 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }),
  )
  const noteFrom = (words: fc.Arbitrary<string>) =>
    fc.array(words, { minLength: 1, maxLength: 40 }).map((parts) => parts.join(' '))

  it('comes out letter by letter, in order, when nothing is said of it', () => {
    fc.assert(
      fc.property(noteFrom(word), (typed) => {
        const { text, notices } = print(typed)
        expect(notices.filter((notice) => !notice.includes('onzichtba'))).toEqual([])
        const read = (one: string) => plain(one.normalize('NFKC').replace(invisible, ''))
        expect(read(text)).toContain(read(typed))
      }),
      { numRuns: 12 },
    )
  })

  it('comes out as the app said it would, whatever was typed', () => {
    fc.assert(
      fc.property(noteFrom(fc.oneof(word, foreign)), (typed) => {
        const { outline } = checkCoverage(noteOf(typed), (point) => canDraw(fonts, point))
        const said = outline.blocks[1]?.kind === 'paragraph' ? outline.blocks[1].text : ''
        expect(print(typed).text).toContain(plain(said.replace(invisible, '')))
      }),
      { numRuns: 12 },
    )
  })

  it('says of another script what stands there, how much and where', () => {
    const { text, notices } = print('Hij zei مرحبا بكم, en ging.')
    expect(text).toContain(plain('Hij zei [Arabische tekst (8 tekens)], en ging.'))
    expect(notices).toEqual([
      'Arabische tekst (8 tekens) bij “1. Welkom” past niet in de pdf. In een Word- of OpenDocument-bestand staat die tekst er wel.',
    ])
  })
})
