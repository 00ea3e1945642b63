import { describe, expect, it } from 'vitest'
import { listOutlineText } from '#core/report/map-outline-text.ts'
import { describeRunBook } from '#core/report/run-book.ts'
import { makePdf } from '#report/pdf/make-pdf.ts'
import { makeEmptySession, makeStep } from '../../../../scenarios/report/example-session'
import { fonts, readText } from '../../../../scenarios/report/read-pdf'

const session = makeEmptySession({
  title: 'Sessie Zeist',
  steps: [
    makeStep({ id: 'een', title: 'Welkom', minutes: 10, minimumMinutes: 5, instructions: ['Heet welkom.'] }),
    makeStep({
      id: 'twee',
      title: 'Casus',
      minutes: 25,
      questions: ['Wat valt op?'],
      toNote: ['De eerste indruk.'],
      notes: 'Begin rustig.\nintern: tafel drie praat veel',
    }),
  ],
})
const describeFrom = (startsAt: string) =>
  describeRunBook(session, { startsAt, contentVersion: '2026-11-22', now: new Date('2026-11-25T09:00:00Z') })
const textFrom = (startsAt: string) => listOutlineText(describeFrom(startsAt)).join('\n')

describe('the regieboek', () => {
  it('says of each step from when to when, what to do, ask and note, and the own notes', () => {
    const text = textFrom('13:30')
    for (const words of [
      '13:30 – 13:40  1. Welkom',
      '13:40 – 14:05  2. Casus',
      '10 minuten · kan in 5 minuten',
      'Heet welkom.',
      'Wat valt op?',
      'De eerste indruk.',
      'Begin rustig.',
    ])
      expect(text).toContain(words)
  })

  it('counts from the start when the hour is not known', () => {
    expect(textFrom('')).toContain('10 – 35 min  2. Casus')
  })

  it('holds what was marked as internal, and says that it is for nobody else', () => {
    expect(textFrom('')).toContain('tafel drie praat veel')
    expect(textFrom('')).toContain('Dit is voor jezelf.')
  })

  it('leaves out what is empty, and is read back from the pdf', () => {
    expect(textFrom('')).not.toContain('Doel van de sessie')
    const made = makePdf(describeFrom('13:30'), fonts)
    const text = made.ok ? readText(made.value.bytes) : ''
    expect(text).toContain('1. Welkom')
    expect(text.match(/Je eigen notities/g)).toHaveLength(1)
  })
})
