import type { Session } from '#contract/session.ts'
import { describeGroup, describePeopleCount } from '../session/describe-group'
import { formatDay } from '../session/describe-time'
import { describeTimes } from '../session/session-times'
import { describeAgreements } from './describe/describe-agreements'
import { describeCases, type CaseTitles } from './describe/describe-cases'
import { describeBetter, describeClosing, describeParked } from './describe/describe-closing'
import { describeDecisions, describeSummary } from './describe/describe-decisions'
import { describeMatrix } from './describe/describe-matrix'
import { describeMeasurements } from './describe/describe-measurements'
import { describeNumbers } from './describe/describe-numbers'
import { describePeople, describePreparation } from './describe/describe-preparation'
import { describeSignals } from './describe/describe-signals'
import { describeNotes, describeSteps } from './describe/describe-steps'
import { formatDayOfMoment, formatDayWithWeekday } from './dutch-dates'
import { leaveOutOfSession } from './internal/internal-in-session'
import type { Block, Outline } from './outline'
import type { ReportKind } from './report-kinds'

/** Longest typed text that still reads as a fact at the top; a longer one gets its own heading lower down. */
const longestDetail = 240

/** What a report is made with. */
export interface ReportOptions {
  /** For whom it is; the own logbook, with everything, when nothing is said. */
  readonly kind?: ReportKind
  readonly contentVersion: string
  /** The moment of export; a running clock is read at that moment. */
  readonly now: Date
  /** The ground rules (basisafspraken), for the participants. */
  readonly groundRules?: readonly string[]
  readonly caseTitles?: CaseTitles
  /** Keys of lines in doubt that stay in the own logbook because somebody said so. */
  readonly alsoInternal?: ReadonlySet<string>
}

/**
 * Describes a session as one of its three reports: facts, decisions and agreements first. The logbook holds everything
 * that was typed; the others leave out what was marked as internal, and the report for the management all cases and
 * notes. All of them work for an empty session and for one that ended early.
 */
export function describeSession(whole: Session, options: ReportOptions): Outline {
  const kind = options.kind ?? 'logboek'
  const session = kind === 'logboek' ? whole : leaveOutOfSession(whole, options.alsoInternal)
  const title = session.title.trim() === '' ? 'Sessie zonder titel' : session.title
  const day = formatDay(session.date)
  return {
    title,
    subtitle: `${subtitles[session.phase]}${readers[kind]}`,
    details: listDetails(session, options),
    footer: [title, session.municipality, day].filter((part) => part.trim() !== '').join(' · '),
    madeAt: options.now.toISOString(),
    blocks: [
      ...(session.practice ? [practiceNotice] : []),
      ...describeDecisions(session),
      ...describeAgreements(session),
      ...restOf[kind](session, options),
      ...describeClosing(session),
      ...(kind === 'logboek' ? describeBetter(session) : []),
    ],
  }
}

const practiceNotice: Block = {
  kind: 'paragraph',
  tone: 'let-op',
  text: 'Dit is een oefensessie. Wat hierin staat is verzonnen.',
}

/** What stands between the agreements and the closing, by report. */
const restOf: Readonly<Record<ReportKind, (session: Session, options: ReportOptions) => readonly Block[]>> = {
  deelnemers: (session, { groundRules = [], caseTitles }) => [
    ...describeSummary(session),
    ...describeSignals(session),
    ...describeMatrix(session),
    ...describeLongTexts(session),
    ...describeNotes(session),
    ...describeCases(session, caseTitles),
    ...describeMeasurements(session),
    ...describeParked(session),
    ...describeGroundRules(groundRules),
  ],
  leiding: (session, { now }) => [
    ...describeNumbers(session, now),
    ...describeMeasurements(session),
    ...describeLongTexts(session),
  ],
  logboek: (session, { now, caseTitles }) => [
    ...describeSummary(session),
    ...describeSignals(session),
    ...describeMatrix(session),
    ...describeLongTexts(session),
    ...describeSteps(session, now),
    ...describeCases(session, caseTitles),
    ...describeMeasurements(session),
    ...describeParked(session),
    ...describePeople(session),
    ...describePreparation(session),
  ],
}

function describeGroundRules(rules: readonly string[]): readonly Block[] {
  if (rules.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: 'Onze basisafspraken' },
    { kind: 'list', ordered: true, items: rules },
  ]
}

const subtitles: Record<Session['phase'], string> = {
  voorbereiding: 'Opzet van een signaleringssessie',
  bezig: 'Tussenstand van een signaleringssessie',
  gesloten: 'Verslag van een signaleringssessie',
}

const readers: Record<ReportKind, string> = {
  deelnemers: ', voor de deelnemers',
  leiding: ', voor de leiding',
  logboek: ', eigen logboek',
}

function listDetails(
  session: Session,
  { contentVersion, now }: Pick<ReportOptions, 'contentVersion' | 'now'>,
): Outline['details'] {
  const { closing, group } = session
  const facilitator = session.roles.find(({ role }) => role.trim().toLowerCase() === 'begeleider')?.by ?? ''
  return [
    { label: 'Gemeente', value: session.municipality.trim() === '' ? 'Niet ingevuld' : session.municipality },
    { label: 'Datum', value: session.date === '' ? 'Niet ingevuld' : formatDayWithWeekday(session.date) },
    ...keepFilled('Tijd', describeTimes(session)),
    ...keepFilled('Plaats', session.place),
    ...keepFilled(
      'Groep',
      [describePeopleCount(group), refer(describeGroup(group), longTitles.functions)]
        .filter(Boolean)
        .join('\n'),
    ),
    ...keepFilled('Doel', refer(session.purpose, longTitles.purpose)),
    ...keepFilled('Begeleider', facilitator),
    ...listReaders(closing),
    { label: 'Gemaakt', value: `${formatDayOfMoment(now)}, met naslag versie ${contentVersion}` },
  ]
}

/** Always on the first page, also when nobody agreed on them yet: a reader must know who has this, and how long. */
function listReaders({ recipients, keepUntil }: Session['closing']): Outline['details'] {
  const open = 'Nog niet afgesproken'
  if (recipients.trim() === '' && keepUntil === '') return [{ label: 'Gaat naar, bewaren tot', value: open }]
  return [
    {
      label: 'Gaat naar',
      value: recipients.trim() === '' ? open : refer(recipients, 'Hoe het verder gaat'),
    },
    { label: 'Bewaren tot', value: keepUntil === '' ? open : formatDay(keepUntil) },
  ]
}

const longTitles = { functions: 'Wie erbij waren', purpose: 'Doel van de sessie' }

/** Texts too long for the top, so that the agreements stay on the first page. */
function describeLongTexts({ purpose, group }: Session): readonly Block[] {
  const texts = [
    { title: longTitles.purpose, text: purpose },
    { title: longTitles.functions, text: describeGroup(group) },
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
