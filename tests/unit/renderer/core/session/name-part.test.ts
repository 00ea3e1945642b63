import { describe, expect, it } from 'vitest'
import { sessionSchema } from '#contract/session.ts'
import { explainLeftOut } from '#core/editing/explain-left-out.ts'
import { namePart } from '#core/session/name-part.ts'

/** Parts that nobody types and no screen names. */
const ownBusiness = [
  'id',
  'revision',
  'createdAt',
  'changedAt',
  'practice',
  'template',
  'phase',
  'currentStep',
]

describe('the parts of a session as the screens call them', () => {
  it('every part that somebody fills in has a name', () => {
    for (const part of Object.keys(sessionSchema.shape))
      if (!ownBusiness.includes(part) && part !== 'group') expect(namePart([part]), part).toMatch(/^“.+”$/)
  })

  it('a field of an entry is named with its label and the entry', () => {
    expect(namePart(['agreements', 1, 'when'])).toBe('“Wanneer” bij afspraak 2')
    expect(namePart(['steps', 2, 'notes'])).toBe('“Notities” bij stap 3')
    expect(namePart(['group', 'expected', 0, 'people'])).toBe('“Aantal” bij regel 1')
    expect(namePart(['date'])).toBe('“Datum”')
    expect(namePart(['closing', 'followUp'])).toBe('“Vervolg op”')
  })

  it('the sentence says which parts, and that the rest is saved', () => {
    const unfit = { why: 'unfit', most: 0 } as const
    expect(explainLeftOut(undefined, namePart)).toBe('')
    expect(
      explainLeftOut(
        [
          { ...unfit, place: ['date'] },
          { ...unfit, place: ['agreements', 0, 'when'] },
        ],
        namePart,
      ),
    ).toBe('Zo niet te bewaren: “Datum”, “Wanneer” bij afspraak 1. Pas het aan; al het andere is bewaard.')
    expect(explainLeftOut([{ why: 'too-long', most: 20_000, place: ['purpose'] }], namePart)).toBe(
      'Te lang om te bewaren: “Doel of aanleiding”. Het begin is bewaard; maak korter wat daarna komt.',
    )
  })
})
