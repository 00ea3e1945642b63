import fc from 'fast-check'
import { toString } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { listOutlineText } from '#core/report/map-outline-text.ts'
import type { Block, Outline } from '#core/report/outline.ts'
import { writeMarkdown } from '#core/report/pieces/write-markdown.ts'
import { describeSession } from '#core/report/session-report.ts'
import { makeFullSession } from '../../../../../scenarios/report/example-session'
import { everyBlock } from '../../../report/every-block'

const outlineOf = (...blocks: readonly Block[]): Outline => ({
  title: 'T',
  subtitle: '',
  details: [],
  footer: '',
  blocks,
})
const say = (text: string): Block => ({ kind: 'paragraph', tone: 'gewoon', text })
const reader = unified().use(remarkParse).use(remarkGfm).freeze()
/** The letters that somebody reads who has the Markdown shown. */
const read = (outline: Outline) =>
  toString(reader.parse(writeMarkdown(outline)), { includeHtml: false }).replaceAll(/\s+/g, '')

describe('a report as markdown', () => {
  it('has headings below the title, lists, boxes to tick and tables with a header', () => {
    expect(writeMarkdown(everyBlock)).toBe(
      [
        '# Alles',
        'Ondertitel',
        '- **Gemeente:** Zeist\n- **Plaats:** Zaal 2\\\n  achterin',
        '## Eerste kop',
        '### Tweede kop',
        'Eerste regel\\\ntweede regel',
        'Tweede alinea',
        'Zacht gezegd: <https://www.voorbeeld.nl/naslag?a=1&b=2>.',
        '> Let op deze zin.',
        '1. eerste\n2. tweede',
        '<!-- -->',
        '- punt',
        '<!-- -->',
        '- [x] gedaan\n- [ ] open',
        '| Wie | Aantal |\n| --- | --: |\n| Jongerenwerk | 3 |\n|  | 4 |',
        'Hoe vaak',
        '|  |  |\n| --- | --: |\n| gezien | 3 keer |',
        'Einde',
        '---',
        'Voettekst',
        '',
      ]
        .join('\n\n')
        .replace(/\n\n$/, '\n'),
    )
  })

  it('has all words of a session in the order of the paper', () => {
    const outline = describeSession(makeFullSession(), {
      contentVersion: '2026.11',
      now: new Date('2026-11-23T12:00:00Z'),
    })
    const found = read(outline)
    let at = 0
    for (const text of listOutlineText({ ...outline, footer: '' })) {
      const words = text.replaceAll(/\s+/g, '')
      const place = found.indexOf(words, at)
      if (outline.blocks.some((block) => block.kind === 'table' && block.caption === text)) continue
      expect(place, text).toBeGreaterThanOrEqual(at)
      at = place + words.length
    }
  })

  it('shows what was typed as itself, whatever it means in markdown', () => {
    const typed = fc
      .array(
        fc.constantFrom(
          '#',
          '*',
          '_',
          '`',
          '[a](b)',
          '<b>',
          '&amp;',
          '|',
          '~~',
          '- ',
          '1. ',
          '1) ',
          '===',
          '---',
          '\n',
          '> ',
          '\\',
          '    ',
          'www.a_b.nl',
          'https://a.nl/b_c*',
          'http://',
          'a@b.nl',
          'x',
          '\t',
          ':',
          '!',
          '![',
          '^',
          '$',
          '+ ',
          '[x] ',
          '[^1]',
          '\u00A0',
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(typed, (text) => {
        const words = text.replaceAll(/\s+/g, '')
        const expected = words === '' ? 'T' : `T${words}`
        expect(read(outlineOf(say(text)))).toBe(expected)
        expect(read(outlineOf({ kind: 'list', ordered: false, items: [text] }))).toBe(expected)
        expect(
          read(
            outlineOf({ kind: 'table', caption: '', columns: [{ title: 'K', width: 1 }], rows: [[text]] }),
          ),
        ).toBe(`TK${words}`)
      }),
      { numRuns: 60 },
    )
  })
})
