import { describe, expect, it } from 'vitest'
import { socialMapEntrySchema } from '#contract/social-map.ts'
import { checkEntry, remarkOnPhone, trimDraft } from '#core/social-map/check-entry.ts'
import { entryFields, type EntryDraft } from '#core/social-map/entry-fields.ts'
import { makeEntry } from '../../../main/example-social-map'

const today = '2026-11-22'
const draft = (changes: Partial<EntryDraft> = {}): EntryDraft => {
  const entry = makeEntry()
  const fields = Object.fromEntries(entryFields.map(({ id }) => [id, entry[id]])) as EntryDraft
  return { ...fields, ...changes }
}
const problems = (changes: Partial<EntryDraft>) => checkEntry(draft(changes), today)

describe('a local contact as it is filled in', () => {
  it('is fine when it can be reached, with who checked it when', () => {
    expect(problems({})).toEqual({})
    expect(problems({ role: '', hours: '', email: '', website: '' })).toEqual({})
  })

  it.each(['municipality', 'organisation', 'purpose', 'checkedBy', 'checkedOn'] as const)(
    'asks for %s in one sentence',
    (field) => {
      expect(problems({ [field]: '  ' })[field]).toMatch(/^Vul in: .+\.$/)
    },
  )

  it('asks for some way to reach it: a number, or else a mail address or a site', () => {
    expect(problems({ phone: '', email: '', website: '' }).phone).toContain('Vul een telefoonnummer in')
    expect(problems({ phone: '', email: 'loket@zeist.nl', website: '' })).toEqual({})
    expect(problems({ phone: '', email: '', website: 'zeist.nl' })).toEqual({})
  })

  it.each([
    ['phone', '030 123', 'geen nummer'],
    ['email', 'loket@', 'geen e-mailadres'],
    ['website', 'niet te vinden', 'geen webadres'],
    ['checkedOn', '2026-02-31', 'datum die bestaat'],
    ['checkedOn', '2026-11-23', 'nog niet geweest'],
  ] as const)('says what is wrong with %s %j, and how it is written', (field, value, words) => {
    expect(problems({ [field]: value })[field]).toContain(words)
  })

  it('never asks for less than what the app can keep: what is fine here, is accepted there', () => {
    const kept = socialMapEntrySchema.safeParse({
      id: 'kaart-een',
      ...trimDraft(draft({ phone: ' 030 123 45 67 ' })),
    })
    expect(kept.success).toBe(true)
    expect(problems({ hours: 'x'.repeat(201) }).hours).toContain('hooguit 200')
  })

  it('wonders about a mobile number, and keeps nobody from using it', () => {
    expect(remarkOnPhone('06 12345678')).toContain('niet van iemand zelf')
    expect(problems({ phone: '06 12345678' })).toEqual({})
    expect(remarkOnPhone('030 123 45 67')).toBe('')
    expect(remarkOnPhone('06')).toBe('')
  })

  it('is kept without spaces around it and without a scheme before the site', () => {
    expect(trimDraft(draft({ organisation: ' Team ', website: 'https://zeist.nl/' }))).toMatchObject({
      organisation: 'Team',
      website: 'zeist.nl',
    })
  })

  it('has no field for the name of a person', () => {
    expect(entryFields.map(({ id }) => id)).toEqual([
      'municipality',
      'organisation',
      'role',
      'purpose',
      'phone',
      'hours',
      'email',
      'website',
      'checkedBy',
      'checkedOn',
    ])
  })
})
