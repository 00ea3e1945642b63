import { describeCheck } from '#core/check/check-report.ts'
import { interpretCheck } from '#core/check/interpret.ts'
import type { Session } from '#contract/session.ts'
import type { Outline } from '#core/report/outline.ts'
import { describePackage, packageParts } from '#core/report/print-package.ts'
import { describeRunBook } from '#core/report/run-book.ts'
import { reportKinds } from '#core/report/report-kinds.ts'
import { describeSession } from '#core/report/session-report.ts'
import { makeLongSession } from '../../bench/report/long-report'
import { loadShipped, loadShippedCheck } from '../../unit/content/shipped-content'
import { makeEntry } from '../../unit/main/example-social-map'
import { tick } from '../../unit/renderer/core/check/check-content'
import { makeStep } from './example-session'

/** One of each kind of PDF that the app makes. */
export interface SamplePaper {
  /** For a file name. */
  readonly name: string
  readonly outline: Outline
}

/** Text that is hard on a writer of PDFs: other letters, signs that no font has, lines that do not break, empty places. */
export const hardText = [
  'Kovačević, Łukasz Żółć, Ágnes Szőke en İbrahim Çağlar',
  'haakjes ) ( en \\ en <b>vet</b> & ampersand, “aanhaling”, € 25, 50 %',
  'Fijn 👍, maar 🦖 en 水; en\u00A0hard, zacht\u00ADe hyphen, nul\u200Bbreed',
  'https://www.voorbeeld.nl/naslag/handreiking/online-jeugdcriminaliteit/signalen-en-gewone-verklaringen?versie=2026-11#geld',
  'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(4),
  '',
  '  ingesprongen\n\n\n• met een teken\n• en nog een',
].join('\n')

const now = new Date('2026-11-23T12:00:00Z')

/** A session of some twenty pages with hard text in its notes and agreements. */
export function makeSampleSession(): Session {
  const long = makeLongSession()
  return {
    ...long,
    title: 'Sessie Kovačević & Łódź <1>',
    agreements: [...long.agreements, { ...long.agreements[0]!, id: 'hard', what: hardText, when: '' }],
    steps: [...long.steps, makeStep({ id: 'hard', title: 'Moeilijke tekst', notes: hardText })],
  }
}

/** The papers of a session of some twenty pages with hard text in it, of a check, and of the package for on the table. */
export async function listSamples(): Promise<readonly SamplePaper[]> {
  const { data } = await loadShipped()
  const check = await loadShippedCheck()
  const session = makeSampleSession()
  const state = {
    ...tick('signaal/geld-bankpas-weg', 'signaal/geld-bedrag-doorgestuurd', 'signaal/gdr-gespannen'),
    role: 'jongerenwerk',
    age: '16-17',
    counter: ['Hij betaalt met zijn telefoon.', 'Ja, vandaag.', hardText],
  } as const
  return [
    ...reportKinds.map(({ id }) => ({
      name: `verslag-${id}`,
      outline: describeSession(session, {
        kind: id,
        contentVersion: '2026.11',
        now,
        groundRules: data.basics.basisafspraken,
      }),
    })),
    {
      name: 'signaalcheck',
      outline: describeCheck(state, interpretCheck(state, check), {
        rules: check.rules,
        contentVersion: '2026-11-22',
        today: '2026-11-26',
        local: [makeEntry()],
      }),
    },
    {
      name: 'printpakket',
      outline: describePackage(session, new Set(packageParts.map(({ id }) => id)), {
        basics: data.basics,
        cases: data.cases,
        sheet: null,
        startsAt: '13:30',
        contentVersion: '2026-11-22',
        now,
      }),
    },
    {
      name: 'regieboek',
      outline: describeRunBook(session, { startsAt: '13:30', contentVersion: '2026-11-22', now }),
    },
  ]
}
