import { describe, expect, it } from 'vitest'
import { findInOutline, replaceInOutline } from '#core/guard/guard-outline.ts'
import { namePeople } from '#core/guard/name-people.ts'
import type { Outline } from '#core/report/outline.ts'

const outlineOf = (...paragraphs: readonly string[]): Outline => ({
  title: 'Verslag',
  subtitle: '',
  footer: '',
  details: [],
  blocks: paragraphs.map((text) => ({ kind: 'paragraph', text, tone: 'gewoon' })),
})

describe('a report that is about to be saved', () => {
  it('is searched as it is read, with signs that nobody sees', async () => {
    const typed = ['Bel 06\u206012345678', 'en Sa\u00admira']
    const guard = { typed, people: namePeople() }
    const outline = outlineOf(...typed)
    const findings = await findInOutline(outline, guard)
    expect(findings.map(({ finding }) => finding.text)).toEqual(['06\u206012345678', 'Sa\u00admira'])
    const replaced = replaceInOutline(outline, new Set(findings.map(({ key }) => key)), guard)
    expect(replaced.blocks).toEqual(outlineOf('Bel [telefoonnummer]', 'en jongere A').blocks)
  })

  it('is searched for what was typed with other signs than the report shows', async () => {
    const guard = { typed: ['bel 06\u200b12345678 \u00a0nu'], people: namePeople() }
    expect(await findInOutline(outlineOf('bel 0612345678 nu'), guard)).toHaveLength(1)
  })

  it('groups the same words, however they were typed', async () => {
    const typed = ['bel 0612345678', 'bel 06\u206012345678']
    const found = await findInOutline(outlineOf(...typed), { typed, people: namePeople() })
    expect(found).toHaveLength(1)
  })

  it('finds the same with a rest between the texts, so that a page can answer meanwhile', async () => {
    const typed = ['bel 0612345678', 'rustige avond', 'Samira was er']
    const outline = outlineOf(...typed)
    let rests = 0
    const found = await findInOutline(outline, { typed, people: namePeople() }, () => {
      rests += 1
      return Promise.resolve()
    })
    expect(found).toEqual(await findInOutline(outline, { typed, people: namePeople() }))
    expect(found).toHaveLength(2)
    expect(rests).toBeGreaterThanOrEqual(typed.length)
  })

  it('says nothing about what nobody typed', async () => {
    const guard = { typed: ['rustige avond'], people: namePeople() }
    expect(await findInOutline(outlineOf('rustige avond', 'Gemaakt door Samira Haddad'), guard)).toEqual([])
  })
})
