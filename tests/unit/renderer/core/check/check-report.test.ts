import { describe, expect, it } from 'vitest'
import { describeCheck, noProof } from '../../../../../renderer/core/check/check-report'
import { counterQuestions, type CheckState } from '../../../../../renderer/core/check/check-state'
import { interpretCheck } from '../../../../../renderer/core/check/interpret'
import { listOutlineText } from '../../../../../renderer/core/report/map-outline-text'
import type { Outline } from '../../../../../renderer/core/report/outline'
import { makeContent, makeDirection, makeSignal, makeSummary, tick } from './check-content'

const content = makeContent(
  [
    { ...makeSignal('pas-weg', { routes: ['route/geldezel'] }), title: 'Pas niet bij zich' },
    { ...makeSignal('niet-meer-willen', { alwaysSerious: true }), title: 'Wil niet meer leven' },
  ],
  [
    makeDirection('geld', {
      name: 'Iemand gebruikt de rekening',
      ordinary: 'Samen iets gekocht.',
      tookPart: 'Dat kan strafbaar zijn.',
      wasHarmed: 'Er was misschien druk.',
      notKnownYet: ['Wie had de pas?'],
    }),
  ],
  [
    makeSummary('route/geldezel', {
      title: 'Net zijn pas gegeven',
      short: 'Elk uur telt.',
      contacts: ['contact/k-bank'],
    }),
    makeSummary('contact/k-bank', {
      title: 'De bank',
      contact: {
        phone: '0800-0000',
        url: '',
        hours: 'dag en nacht',
        purpose: '',
        area: 'landelijk',
        seen: '',
      },
    }),
  ],
)
const report = (state: CheckState) =>
  describeCheck(state, interpretCheck(state, content), '2026-11-20', '2026-11-22')
const headings = ({ blocks }: Outline) =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []))
const words = (outline: Outline) => listOutlineText(outline).join('\n')

describe('a check on paper', () => {
  const one = report({
    ...tick(['signaal/pas-weg', 'gehoord']),
    role: 'jongerenwerk',
    counter: ['Hij betaalt met zijn telefoon.', ' ', ''],
  })

  it('says on top and at the foot of every page that it is no proof', () => {
    expect(one.subtitle).toBe(noProof)
    expect(one.footer).toContain('geen bewijs')
  })

  it('tells the day, the role of the user and the day of the content', () => {
    expect(one.details).toEqual([
      { label: 'Datum', value: '22 november 2026' },
      { label: 'Gezien door', value: 'Jongerenwerk' },
      { label: 'Inhoud van', value: '20 november 2026' },
    ])
    expect(report(tick('signaal/pas-weg')).details[1]?.value).toBe('niet ingevuld')
  })

  it('gives the ordinary explanation before any direction', () => {
    expect(headings(one)).toEqual([
      'Wat is opgevallen',
      'Wat kan het ook zijn?',
      'Waar kan het op wijzen?',
      'Wat weet je nog niet?',
      'Vragen die je kunt stellen',
      'Wat doe je',
      'Wie kun je bellen',
      'Tegenspraak',
    ])
  })

  it('shows with each direction both views and an ordinary explanation', () => {
    const text = words(one)
    expect(text).toContain('Past bij: Pas niet bij zich.')
    expect(text).toContain('Gewone verklaring: Samen iets gekocht.')
    expect(text).toContain('Deed de jongere mee? Dat kan strafbaar zijn.')
    expect(text).toContain('Overkwam het de jongere? Er was misschien druk.')
  })

  it('says how each signal is known, and warns when nothing was seen', () => {
    expect(words(one)).toContain('Pas niet bij zich (gehoord)')
    expect(words(one)).toContain('Niets hiervan is zelf gezien.')
    expect(words(report(tick('signaal/pas-weg')))).not.toContain('Niets hiervan is zelf gezien.')
  })

  it('opens with the warning when a signal cannot wait, and only then', () => {
    const urgent = report(tick('signaal/pas-weg', 'signaal/niet-meer-willen'))
    expect(urgent.blocks[0]).toMatchObject({ kind: 'paragraph', tone: 'let-op' })
    expect(words(urgent)).toContain('niet kan wachten')
    expect(words(one)).not.toContain('niet kan wachten')
  })

  it('lists whom to call with number and hours, and asks to check them', () => {
    const table = one.blocks.find((block) => block.kind === 'table')
    expect(table).toMatchObject({
      caption: 'Controleer nummers en tijden voor gebruik.',
      rows: [['De bank', '0800-0000', 'dag en nacht']],
    })
  })

  it('leaves out the contacts when there are none', () => {
    const bare = makeContent([makeSignal('los', { directions: [] })], [])
    const state = tick('signaal/los')
    const outline = describeCheck(state, interpretCheck(state, bare), '2026-11-20', '2026-11-22')
    expect(headings(outline)).not.toContain('Wie kun je bellen')
  })

  it('prints the three counter-questions with what was answered, and says what was not', () => {
    const from = one.blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Tegenspraak')
    const texts = one.blocks.slice(from + 1, from + 7).map((block) => ('text' in block ? block.text : ''))
    expect(texts).toEqual([
      counterQuestions[0],
      'Hij betaalt met zijn telefoon.',
      counterQuestions[1],
      'Niet ingevuld.',
      counterQuestions[2],
      'Niet ingevuld.',
    ])
  })

  it('holds no score and no number for a direction', () => {
    expect(words(one)).not.toMatch(/score|kans|risico|\d+ ?%/i)
  })
})
