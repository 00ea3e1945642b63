import { describe, expect, it } from 'vitest'
import { cutText } from '#core/guard/cut-text.ts'
import { findPersonalData, readPersonalData } from '#core/guard/find-personal-data.ts'
import { readOutline } from '#core/guard/guard-outline.ts'
import { namePeople } from '#core/guard/name-people.ts'
import type { Outline } from '#core/report/outline.ts'

const calm = 'We spreken af dat de mentor morgen belt over het rooster. '
const longest = 20_000
const fill = (size: number) => calm.repeat(Math.ceil(size / calm.length)).slice(0, size)

describe('a text as long as a field can hold', () => {
  it('is cut into pieces that follow one another and are each read with what stands around them', () => {
    for (const text of [
      fill(longest),
      'a'.repeat(longest),
      '😀'.repeat(longest / 2),
      'a\n'.repeat(longest / 2),
    ]) {
      const pieces = cutText(text)
      expect(pieces.length).toBeGreaterThan(5)
      expect(pieces.at(0)?.start).toBe(0)
      expect(pieces.at(-1)?.end).toBe(text.length)
      for (const [at, { from, to, start, end }] of pieces.entries()) {
        expect(end - start).toBeLessThanOrEqual(3300)
        expect(from <= start && to >= end).toBe(true)
        expect(start).toBe(at === 0 ? 0 : pieces[at - 1]?.end)
        for (const edge of [from, to, start, end]) expect(text.charAt(edge)).not.toMatch(/^[\uDC00-\uDFFF]/)
      }
    }
  })

  it('is read in slices, between which the page can go on', () => {
    const work = readPersonalData(fill(longest), namePeople())
    let pauses = 0
    while (work.next().done !== true) pauses += 1
    expect(pauses).toBeGreaterThan(4)
  })

  it('gives what stands on a cut once, whole and in its place', () => {
    const sentence = 'Kevin de Jong belde met 06-12345678 over NL91 ABNA 0417 1643 00. '
    const words = ['Kevin de Jong', '06-12345678', 'NL91 ABNA 0417 1643 00']
    for (let at = 0; at < 200; at += 3) {
      const before = calm.repeat(45) + 'dus '.repeat(at)
      const text = `${before} ${sentence}${fill(3000)}`
      const found = findPersonalData(text)
      expect(
        found.map((one) => one.text),
        String(at),
      ).toEqual(words)
      for (const { start, end, text: own } of found) expect(text.slice(start, end)).toBe(own)
    }
  })

  it('keeps letters free that it uses itself further on', () => {
    const [first] = findPersonalData(`Kevin belde. ${fill(6000)} Daarna kwam jongere A.`)
    expect(first?.replacement).toBe('Jongere B')
  })
})

describe('a report', () => {
  it('is read in slices too', () => {
    const typed = Array.from({ length: 20 }, (_, at) => `${fill(900)} ${at}`)
    const outline: Outline = {
      title: 'Verslag',
      subtitle: '',
      footer: '',
      details: [],
      blocks: typed.map((text) => ({ kind: 'paragraph', text, tone: 'gewoon' })),
    }
    const work = readOutline(outline, { typed, people: namePeople() })
    let pauses = 0
    while (work.next().done !== true) pauses += 1
    expect(pauses).toBeGreaterThanOrEqual(20)
  })
})
