import type { Session } from '../../../main/contract/session'
import { formatDay } from '../session/describe-time'
import { describeAgreements } from './describe-agreements'
import { describeCases, type CaseTitles } from './describe-cases'
import { describeClosing, describeParked } from './describe-closing'
import { describeDecisions } from './describe-decisions'
import { describeMatrix } from './describe-matrix'
import { describeMeasurements } from './describe-measurements'
import { describeSignals } from './describe-signals'
import { describeSteps } from './describe-steps'
import { formatDayOfMoment, formatDayWithWeekday } from './dutch-dates'
import type { Block, Outline } from './outline'

/** Longest typed text that still reads as a fact at the top; a longer one gets its own heading lower down. */
const longestDetail = 240

/**
 * Describes a session as a report: facts, decisions and agreements first, then signals and who sees them, notes per
 * step, cases, measurements, parked items and closing.
 * Everything that was typed is in it; it works for an empty session and for one that ended early.
 * `now` is the moment of export; a running clock is read at that moment.
 */
export function describeSession(
  session: Session,
  options: { readonly contentVersion: string; readonly now: Date; readonly caseTitles?: CaseTitles },
): Outline {
  const title = session.title.trim() === '' ? 'Sessie zonder titel' : session.title
  const day = formatDay(session.date)
  return {
    title,
    subtitle: subtitles[session.phase],
    details: listDetails(session, options),
    footer: [title, session.municipality, day].filter((part) => part.trim() !== '').join(' · '),
    madeAt: options.now.toISOString(),
    blocks: [
      ...describeDecisions(session),
      ...describeAgreements(session),
      ...describeSignals(session),
      ...describeMatrix(session),
      ...describeLongTexts(session),
      ...describeSteps(session, options.now),
      ...describeCases(session, options.caseTitles),
      ...describeMeasurements(session),
      ...describeParked(session),
      ...describeClosing(session),
    ],
  }
}

const subtitles: Record<Session['phase'], string> = {
  voorbereiding: 'Opzet van een signaleringssessie',
  bezig: 'Tussenstand van een signaleringssessie',
  gesloten: 'Verslag van een signaleringssessie',
}

function listDetails(
  session: Session,
  { contentVersion, now }: { readonly contentVersion: string; readonly now: Date },
): Outline['details'] {
  const { closing, group } = session
  const people =
    group.people === null ? '' : group.people === 1 ? '1 deelnemer' : `${group.people} deelnemers`
  return [
    { label: 'Gemeente', value: session.municipality.trim() === '' ? 'Niet ingevuld' : session.municipality },
    { label: 'Datum', value: session.date === '' ? 'Niet ingevuld' : formatDayWithWeekday(session.date) },
    ...keepFilled('Plaats', session.place),
    ...keepFilled('Groep', [people, refer(group.functions, longTitles.functions)].filter(Boolean).join('\n')),
    ...keepFilled('Doel', refer(session.purpose, longTitles.purpose)),
    ...keepFilled('Gaat naar', refer(closing.recipients, 'Hoe het verder gaat')),
    ...keepFilled('Bewaren tot', formatDay(closing.keepUntil)),
    { label: 'Gemaakt', value: `${formatDayOfMoment(now)}, met naslag versie ${contentVersion}` },
  ]
}

const longTitles = { functions: 'Wie erbij waren', purpose: 'Doel van de sessie' }

/** Texts too long for the top, so that the agreements stay on the first page. */
function describeLongTexts({ purpose, group }: Session): readonly Block[] {
  const texts = [
    { title: longTitles.purpose, text: purpose },
    { title: longTitles.functions, text: group.functions },
  ]
  return texts
    .filter(({ text }) => isLong(text))
    .flatMap(({ title, text }): readonly Block[] => [
      { kind: 'heading', level: 1, text: title },
      { kind: 'paragraph', tone: 'gewoon', text },
    ])
}

function refer(text: string, title: string): string {
  return isLong(text) ? `Zie verderop: ${title}` : text
}

function isLong(text: string): boolean {
  return text.length > longestDetail || text.trim().split('\n').length > 4
}

function keepFilled(label: string, value: string): Outline['details'] {
  return value.trim() === '' ? [] : [{ label, value }]
}
