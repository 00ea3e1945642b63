import { describe, expect, it } from 'vitest'
import type { Agreement } from '#contract/session.ts'
import { checkAgreementDay, isComplete, listMissingParts } from '#core/session/agreements/agreements.ts'

const ready: Agreement = {
  id: 'afspraak-1',
  what: 'Eén vast nummer voor signalen',
  who: 'Jongerenwerk',
  when: '2026-12-15',
  doneWhen: 'Iedere school het nummer heeft',
  stepId: 'afspraken',
}

describe('an agreement', () => {
  it('is ready with wat, wie, wanneer and gelukt-als', () => {
    expect(listMissingParts(ready)).toEqual([])
    expect(isComplete(ready)).toBe(true)
  })

  it('says which parts are missing, in the order in which they are asked', () => {
    const empty = { ...ready, what: '', who: '', when: '', doneWhen: '' }
    expect(listMissingParts(empty)).toEqual(['wat', 'wie', 'wanneer', 'gelukt als'])
  })

  it.each([
    ['what', 'wat'],
    ['who', 'wie'],
    ['when', 'wanneer'],
    ['doneWhen', 'gelukt als'],
  ])('is not ready without %s, nor with only spaces in it', (field, label) => {
    const blank = { ...ready, [field]: ' \n ' }
    expect(listMissingParts(blank)).toEqual([label])
    expect(isComplete(blank)).toBe(false)
  })
})

describe('the day of an agreement', () => {
  it('is odd when it was already there before the session in which it was agreed', () => {
    expect(checkAgreementDay(ready, '2026-12-20')).toContain('Kies een latere dag.')
    expect(checkAgreementDay(ready, ready.when)).toBe('')
  })

  it.each([
    ['the session has no day', ready, ''],
    ['it has no day itself', { ...ready, when: '' }, '2026-12-20'],
    ['its day is half typed', { ...ready, when: '2026-1' }, '2026-12-20'],
  ])('is not odd when %s', (_when, agreement, held) => {
    expect(checkAgreementDay(agreement, held)).toBe('')
  })
})
