import { beforeAll, describe, expect, it } from 'vitest'
import { describeCheck } from '#core/check/check-report.ts'
import type { CheckState } from '#core/check/check-state.ts'
import { interpretCheck, type CheckContent } from '#core/check/interpret.ts'
import { makePdf } from '#report/pdf/make-pdf.ts'
import { makeEntry } from '../../unit/main/example-social-map'
import { makeContent, tick } from '../../unit/renderer/core/check/check-content'
import { loadShippedCheck } from '../../unit/content/shipped-content'
import { fonts, readInfo, readText, squeeze } from './read-pdf'

let content: CheckContent = makeContent([], [])

beforeAll(async () => {
  content = await loadShippedCheck()
})

const five = [
  'signaal/geld-bankpas-weg',
  'signaal/geld-bedrag-doorgestuurd',
  'signaal/adm-rekening-geblokkeerd',
  'signaal/gdr-teruggetrokken',
  'signaal/gdr-gespannen',
]

function print(state: CheckState, local = [makeEntry()]): Uint8Array {
  const made = makePdf(
    describeCheck(state, interpretCheck(state, content), {
      rules: content.rules,
      contentVersion: '2026-11-22',
      today: '2026-11-26',
      local,
    }),
    fonts,
  )
  if (!made.ok) throw new Error(made.message)
  return made.value.bytes
}

describe('the check of five signals on paper', () => {
  const state: CheckState = {
    ...tick(...five),
    role: 'jongerenwerk',
    age: '16-17',
    counter: ['Hij betaalt met zijn telefoon.', 'Ja, vandaag.', 'Ja.'],
  }

  it('has a first sheet that someone can work from alone', () => {
    const sheet = squeeze(readText(print(state), '-f', '1', '-l', '1'))
    const outcome = interpretCheck(state, content)
    const parts = [
      'Dit is geen bewijs en geen oordeel.',
      '26 november 2026',
      'Jongerenwerk',
      '22 november 2026',
      'Eerste minuut',
      'Eerste uur',
      'Eerste dag',
      'Sociaal team Zeist',
    ]
    for (const part of parts) expect(sheet).toContain(squeeze(part))
    for (const { contact } of outcome.contacts.slice(0, 3))
      expect(sheet).toContain(squeeze(contact?.phone ?? ''))
    expect(sheet).not.toContain('Tegenspraak')
  })

  it('says on that sheet of each signal what else it can be', () => {
    // word by word, because the two columns stand beside each other
    const sheet = readText(print(state), '-f', '1', '-l', '1')
    for (const { text } of interpretCheck(state, content).ordinary)
      for (const word of text.split(' ')) expect(sheet).toContain(word)
  })

  it('is no longer than six sheets, also when something cannot wait', () => {
    expect(Number(readInfo(print(state)).get('Pages'))).toBeLessThanOrEqual(6)
    const urgent = { ...state, ...tick(...five.slice(1), 'signaal/gdr-niet-meer-willen') }
    expect(Number(readInfo(print(urgent)).get('Pages'))).toBeLessThanOrEqual(6)
  })
})
