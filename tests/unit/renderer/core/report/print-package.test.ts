import { beforeAll, describe, expect, it } from 'vitest'
import { readData } from '../../../../../content/plugin/read/read-data'
import type { Case } from '#schema/case.ts'
import type { SessionBasics, Template } from '#schema/template.ts'
import { listOutlineText } from '#core/report/map-outline-text.ts'
import { describePackage, packageParts, type PackagePart } from '#core/report/print-package.ts'
import { createSession } from '#core/session/create-session.ts'
import { makePdf } from '#report/pdf/make-pdf.ts'
import { fonts, readText, squeeze } from '../../../../scenarios/report/read-pdf'

const now = new Date('2026-11-25T09:00:00.000Z')
const all = new Set<PackagePart>(packageParts.map(({ id }) => id))

describe('the print package', () => {
  let content: { templates: readonly Template[]; cases: readonly Case[]; basics: SessionBasics }
  beforeAll(async () => {
    content = (await readData(process.cwd())).data
  })
  const describeWith = (parts: ReadonlySet<PackagePart>, startsAt = '') => {
    const plan = {
      municipality: 'Almere',
      date: '2026-12-01',
      place: '',
      purpose: '',
      people: null,
      functions: '',
    }
    const session = createSession(content.templates[0]!, plan, 'sessie-een', now)
    return describePackage(session, parts, {
      basics: content.basics,
      cases: content.cases.slice(0, 2),
      sheet: null,
      startsAt,
      contentVersion: '2026-11-22',
      now,
    })
  }

  it('is one PDF with agenda, ground rules, roles, checklists, case cards and blank agreement cards', () => {
    const made = makePdf(describeWith(all), fonts)
    expect(made.ok).toBe(true)
    const text = squeeze(made.ok ? readText(made.value.bytes) : '')
    for (const words of [
      'Agenda',
      content.basics.basisafspraken[0]!.slice(0, 60),
      content.cases[1]!.titel,
      content.cases[1]!.kernboodschap.slice(0, 30),
      'Afspraak 4',
      'Gelukt als',
    ])
      expect(text).toContain(squeeze(words))
  })

  it('has the times of day in the agenda when the start is known, else the minutes from the start', () => {
    const texts = (startsAt: string) =>
      listOutlineText(describeWith(new Set(['agenda']), startsAt)).join('\n')
    expect(texts('23:55')).toContain('23:55 – 00:')
    expect(texts('')).toContain('0 – ')
  })

  it('begins each part on a page of its own and prints only what was chosen', () => {
    const two = describeWith(new Set<PackagePart>(['agenda', 'afsprakenkaarten']))
    expect(two.blocks.filter(({ kind }) => kind === 'pagebreak')).toHaveLength(1)
    expect(listOutlineText(two)).not.toContain('Basisafspraken')
  })

  it('has case cards to hand out without what is revealed later', () => {
    const texts = (part: PackagePart) => listOutlineText(describeWith(new Set([part]))).join('\n')
    const [card] = content.cases
    expect(texts('casuskaarten-groep')).toContain(card!.situatie)
    expect(texts('casuskaarten-groep')).toContain(card!.startvraag)
    for (const told of [card!.onthullingen[0]!.nieuwe_informatie, card!.kernboodschap]) {
      expect(texts('casuskaarten-groep')).not.toContain(told)
      expect(texts('casuskaarten')).toContain(told)
    }
  })

  it('says so when nothing is chosen', () => {
    expect(listOutlineText(describeWith(new Set())).join()).toContain('Kies minstens één onderdeel')
  })
})
