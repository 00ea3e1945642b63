import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passesElevenTest } from '#core/guard/find-bsn.ts'
import { findPersonalData } from '#core/guard/find-personal-data.ts'
import { kinds } from '#core/guard/finding.ts'
import { replaceFindings } from '#core/guard/replace-findings.ts'
import fresh from '../../../../scenarios/guard/fresh-snippets.json'
import labelled from '../../../../scenarios/guard/snippets.json'
import strange from '../../../../scenarios/guard/strange-snippets.json'

const pieces = [...labelled, ...strange, ...fresh].map(({ text }) => text)
/** Anything: loose characters, and our snippets cut up and glued together. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((some) => some.join(' ')),
  fc
    .tuple(fc.constantFrom(...pieces), fc.nat(80), fc.nat(80))
    .map(([text, from, to]) => text.slice(from, from + to)),
)

describe('the guard, whatever is typed', () => {
  it('never throws, and gives ranges in order that do not overlap and hold what they say', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0
        for (const one of findPersonalData(text)) {
          expect(kinds).toContain(one.kind)
          expect(one.start).toBeGreaterThanOrEqual(end)
          expect(one.end).toBeGreaterThan(one.start)
          expect(one.text).toBe(text.slice(one.start, one.end))
          end = one.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('does not find again what was replaced', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pieces), (text) => {
        const findings = findPersonalData(text)
        const left = findPersonalData(replaceFindings(text, findings)).map((one) => one.text)
        for (const { text: words } of findings) expect(left).not.toContain(words)
      }),
    )
  })

  it('says nothing about a loose number of nine digits that fails the elfproef', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000_000, max: 599_999_999 }), (number) => {
        fc.pre(!passesElevenTest(String(number)))
        expect(findPersonalData(`Er staat ${number} op de lijst.`)).toEqual([])
      }),
    )
  })

  it('finds every number of nine digits that passes it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100_000_000, max: 999_999_999 }), (number) => {
        fc.pre(passesElevenTest(String(number)))
        expect(findPersonalData(`bsn ${number}`).map(({ kind }) => kind)).toEqual(['bsn'])
      }),
    )
  })

  it('reads 20,000 characters whole', () => {
    const long = 'We spreken af dat de mentor belt. '.repeat(580)
    expect(findPersonalData(`${long}Kevin de Jong`).map(({ text }) => text)).toEqual(['Kevin de Jong'])
  })
})
