import { beforeAll, describe, expect, it } from 'vitest'
import { describeCheck } from '#core/check/check-report.ts'
import { describeSheet, fitsOnSheet } from '#core/check/check-sheet.ts'
import type { CheckState } from '#core/check/check-state.ts'
import { interpretCheck, type CheckContent } from '#core/check/interpret.ts'
import { addSender } from '#core/report/add-sender.ts'
import { listOutlineText } from '#core/report/map-outline-text.ts'
import { makePdf } from '#report/pdf/make-pdf.ts'
import { loadShippedCheck } from '../../unit/content/shipped-content'
import { makeEntry } from '../../unit/main/example-social-map'
import { makeContent, tick } from '../../unit/renderer/core/check/check-content'
import { fonts, readText, squeeze } from './read-pdf'

let content: CheckContent = makeContent([], [])

beforeAll(async () => {
  content = await loadShippedCheck()
})

const answers: CheckState['counter'] = [
  'Hij betaalt met zijn telefoon en heeft een baan bij de supermarkt.',
  'Nog niet gesproken. Dat doen we morgen, met zijn mentor erbij.',
  'Ja, ook bij een andere jongere zou ik dit vragen.',
]

const paper = () => ({
  rules: content.rules,
  contentVersion: '2026-11-22',
  today: '2026-11-26',
  local: [makeEntry(), makeEntry({ id: 'b', organisation: 'Jongerenwerk Zeist' })],
})

function outlineOf(state: CheckState) {
  const outline = describeSheet(state, interpretCheck(state, content), paper())
  return addSender(outline, { name: 'Gemeente Zeist, afdeling Jeugd', accent: '', logo: null })
}

function print(state: CheckState) {
  const made = makePdf(outlineOf(state), fonts)
  if (!made.ok) throw new Error(made.message)
  return made.value
}

/** So many signals, spread over all domains; `from` makes it another choice. */
function spread(many: number, from = 0): CheckState {
  const ids = content.signals.map(({ id }) => id)
  const step = Math.max(1, Math.floor(ids.length / many))
  const chosen = Array.from({ length: many }, (_, at) => ids[(from + at * step) % ids.length] ?? '')
  return { ...tick(...new Set(chosen)), role: 'school', age: '12-15', counter: answers }
}

describe('the check on one sheet', () => {
  it('is one page for any single signal and for every number of them, also all at once', () => {
    const states = [
      ...content.signals.map(({ id }): CheckState => ({
        ...tick(id),
        role: 'jongerenwerk',
        counter: answers,
      })),
      ...[2, 3, 4, 5, 7, 9, 12, 16, 22, 30, 45, content.signals.length].flatMap((many) =>
        [0, 3, 7].map((from) => spread(many, from)),
      ),
    ]
    const tooLong = states.flatMap((state) => {
      const { pages } = print(state)
      return pages === 1 ? [] : [`${pages}: ${state.seen.map(({ signal }) => signal).join(' ')}`]
    })
    expect(tooLong).toEqual([])
  })

  it('gives with many signals first the step of what cannot wait', () => {
    const state = tick('signaal/gdr-niet-meer-willen', ...spread(30).seen.map(({ signal }) => signal))
    const { urgent, ownSteps } = interpretCheck(state, content)
    const gravest = new Set(urgent[0]?.because.map(({ id }) => id))
    const step = ownSteps.find(({ page }) => gravest.has(page.id))?.text ?? ''
    expect(step).not.toBe('')
    const text = listOutlineText(outlineOf(state))
    const talk = text.findIndex((line) => line.startsWith('Bespreek het eerst'))
    expect(text[talk + 1]).toContain(step)
  })

  it('keeps the numbers of what cannot wait, however much else was ticked', () => {
    for (const many of [2, 12, 30]) {
      const state = {
        ...tick('signaal/gdr-niet-meer-willen', ...spread(many).seen.map(({ signal }) => signal)),
        counter: answers,
      }
      const text = listOutlineText(outlineOf(state))
      const calls = text.slice(text.indexOf('Wie bel je'), text.indexOf('Tegenspraak')).join('\n')
      expect([many, calls]).toEqual([many, expect.stringContaining('113')])
    }
  })

  it('holds with five signals all of them, what else they can be, what to do, whom to call, and each answer', () => {
    const state = spread(5)
    const sheet = squeeze(readText(print(state).bytes))
    const outcome = interpretCheck(state, content)
    const text = listOutlineText(outlineOf(state)).join('\n')
    for (const { page } of outcome.signals) expect(text).toContain(page.title)
    for (const { text: other } of outcome.ordinary) expect(text).toContain(other)
    for (const part of [
      'Dit is geen bewijs en geen oordeel.',
      'Wat viel op, en wat kan het ook zijn?',
      'Wat doe je eerst',
      'Wie bel je',
      'Sociaal team Zeist',
      'Tegenspraak',
    ])
      expect(sheet).toContain(squeeze(part))
    for (const answer of answers) expect(text).toContain(answer)
  })

  it('says what it left out, and where that stands, when there is too much', () => {
    const state = spread(content.signals.length)
    const text = listOutlineText(outlineOf(state)).join('\n')
    const shown = [...text.matchAll(/^\d+\. .* \(zelf gezien\)$/gm)].length
    expect(shown).toBeLessThan(content.signals.length)
    expect(text).toContain(`Niet op dit blad: ${content.signals.length - shown} signalen`)
    expect(text).toContain('Alles staat in de pdf met gespreksplan en bronnen.')
    // what cannot wait keeps its name with every number of signals that people tick
    const many = outlineOf(spread(30))
    for (const { rule } of interpretCheck(spread(30), content).urgent)
      expect(listOutlineText(many).join('\n')).toContain(rule.title)
  })

  it('leaves out nothing that the whole check does not have', () => {
    const state = spread(16)
    const outcome = interpretCheck(state, content)
    const whole = listOutlineText(
      describeCheck(state, outcome, {
        rules: content.rules,
        contentVersion: '2026-11-22',
        today: '2026-11-26',
        local: [],
      }),
    ).join('\n')
    const steps = [outcome.ownSteps, ...outcome.urgent.map(({ rule }) => rule.steps)].flat()
    for (const { text } of steps) expect(whole).toContain(text)
    for (const { page } of outcome.signals) expect(whole).toContain(page.title)
    for (const { contact } of outcome.contacts) expect(whole).toContain(contact?.phone ?? '')
  })

  it('says nothing of leaving out when all of it is there', () => {
    expect(listOutlineText(outlineOf(spread(2))).join('\n')).not.toContain('signalen.')
  })

  it('keeps every word that was typed, also when the sheet then needs a second page', () => {
    const long = 'De mentor ziet hem iedere dag en merkt niets. '.repeat(20).trim()
    const state: CheckState = {
      ...spread(4),
      own: ['Staat vaak bij de achterdeur'],
      counter: [long, long, long],
    }
    const text = listOutlineText(outlineOf(state)).join('\n')
    expect(text.split(long)).toHaveLength(4)
    expect(text).toContain('In eigen woorden: Staat vaak bij de achterdeur.')
    expect(print(state).pages).toBeLessThanOrEqual(2)
    // and its maker is told
    expect(fitsOnSheet(state, interpretCheck(state, content), paper())).toBe(false)
    expect(fitsOnSheet(spread(4), interpretCheck(spread(4), content), paper())).toBe(true)
  })
})
