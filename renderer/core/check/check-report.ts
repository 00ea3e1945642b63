import { nameCheck } from '#schema/fact-check.ts'
import type { Interpretation } from '#schema/interpretation.ts'
import type { ShownSource } from '#schema/page.ts'
import type { SocialMapEntry } from '#contract/social-map.ts'
import { joinDutch } from '../report/join-dutch'
import { describeCheck as describeEntryCheck, leaveOutOfEntries, nameEntry } from '../report/local-contacts'
import { leaveOutInternal } from '../report/internal/leave-out-internal'
import { heading, list, paragraph } from '../report/make-blocks'
import type { Block, Outline } from '../report/outline'
import { formatDay } from '../session/describe-time'
import { ageBands, counterQuestions, describeSight, roles, type CheckState } from './check-state'
import { describeConnection, hearsay, notTogether } from './describe-connection'
import type { Held, Outcome } from './interpret'
import { directionsInFull, listCheckSources } from './list-check-sources'
import { lowerFirst } from './lower-first'
import { describeTalk } from './talk-plan'

/** The sentence that goes with every check, on screen and on paper. */
export const noProof = 'Dit is geen bewijs en geen oordeel. Een signaal kan ook een gewone verklaring hebben.'

/** What stands around a check on paper. Days are "2026-11-22". */
export interface CheckPaper {
  readonly rules: Interpretation
  readonly contentVersion: string
  readonly today: string
  /** Contacts of the user's own municipality; they go before the national ones. */
  readonly local: readonly SocialMapEntry[]
}

/** What stands on every paper of a check: its name, that it is no proof, and from when and whom it is. */
export function describeFrame(state: CheckState, paper: CheckPaper): Omit<Outline, 'blocks'> {
  const role = roles.find(({ id }) => id === state.role)?.name ?? 'niet ingevuld'
  const age = ageBands.find(({ id }) => id === state.age)?.name
  return {
    title: 'Signaalcheck',
    subtitle: noProof,
    details: [
      { label: 'Datum', value: formatDay(paper.today) },
      { label: 'Ingevuld vanuit', value: role },
      ...(age === undefined ? [] : [{ label: 'Leeftijd', value: age }]),
      { label: 'Inhoud van', value: formatDay(paper.contentVersion) },
    ],
    footer: 'Signaalwijzer · signaalcheck · geen bewijs en geen oordeel',
    compact: true,
  }
}

/**
 * A check for the user's own file, whole. The first sheet stands alone: what was noticed, first what else it can be, what
 * cannot wait, what to do and whom to call. The sheets after it hold the rest, once.
 */
export function describeCheck(state: CheckState, outcome: Outcome, whole: CheckPaper): Outline {
  const paper = { ...whole, local: leaveOutOfEntries(whole.local) }
  return {
    ...describeFrame(state, paper),
    blocks: [
      ...describeUrgent(outcome),
      ...describeFeeling(outcome),
      ...describeSeen(outcome),
      ...describeOwnWords(state),
      ...describeSteps(outcome),
      ...describeContacts(outcome, paper),
      ...(fitsOneSheet(outcome) ? [{ kind: 'pagebreak' as const, onlyOnFirst: true }] : []),
      ...describeCounter(state),
      ...describeMeaning(outcome),
      heading('Wat weet je nog niet?'),
      ...list(outcome.notKnownYet.flatMap(({ questions }) => questions)),
      heading('Gespreksplan'),
      ...describeTalk(outcome, paper.rules),
      ...describeMore(outcome, paper),
      heading('Waar de check niet voor is'),
      ...list(paper.rules.limits.map(textOf)),
      ...describeSources(outcome, paper.rules),
      paragraph('Bewaar dit alleen in je eigen dossier, volgens de regels van je organisatie.', 'zacht'),
    ],
  }
}

/** Whether what cannot be left out fits the first sheet; otherwise the rest goes on below it, without a hole. */
function fitsOneSheet({ urgent, signals }: Outcome): boolean {
  return urgent.length === 0 && signals.length <= 6
}

function describeUrgent({ urgent, signals }: Outcome): Block[] {
  return urgent.flatMap(({ rule, because }): Block[] => [
    paragraph(
      [
        `Dit kan niet wachten. ${rule.title}. ${rule.reason} Je ziet dit door ${referTo(because, signals)}.`,
        `Doe nu: ${rule.steps.map(textOf).join(' ')}`,
      ].join('\n'),
      'let-op',
    ),
  ])
}

/** What is only a feeling: what to look into today, and how. */
function describeFeeling({ lookInto, onlyFeeling, signals }: Outcome): Block[] {
  return [
    ...lookInto.map(({ rule, because }) =>
      paragraph(
        `Ga dit vandaag na: ${lowerFirst(rule.title)}. Het is nu alleen een vermoeden (${referTo(because, signals)}).`,
      ),
    ),
    ...(onlyFeeling.length === 0
      ? []
      : [heading('Alleen een vermoeden: kijk en vraag'), ...list(onlyFeeling.map(textOf))]),
  ]
}

/** Each signal with its number, for the other sheets to refer to, and beside it what else it can be. */
function describeSeen({
  signals,
  ordinary,
  ordinaryTogether,
  onlyHearsay,
  urgent,
  contradictions,
  good,
}: Outcome): Block[] {
  const alsoBe = new Map(ordinary.map(({ page, text }) => [page.id, text]))
  const [sight, ...otherSights] = new Set(signals.map((one) => one.sight))
  // Known in the same way, it is said once, above them all.
  const known = signals.length > 1 && sight && otherSights.length === 0 ? sight : null
  const seen = signals.map(
    ({ page, sight: own }, index) => `${index + 1}. ${page.title}${known ? '' : describeSight(own)}`,
  )
  const other = signals.map(({ page }) => alsoBe.get(page.id) ?? '')
  const [left, right] = shareWidth(seen, other)
  return [
    heading('Wat kan het ook zijn?'),
    ...ordinaryTogether.map(({ text }) => paragraph(`Alles samen: ${text}`)),
    {
      kind: 'table',
      caption: 'Wat is opgevallen, en wat het ook kan zijn.',
      columns: [
        { title: `Wat is opgevallen${known ? describeSight(known) : ''}`, width: left },
        { title: 'Kan ook zijn', width: right },
      ],
      rows: seen.map((text, index) => [text, other[index] ?? '']),
    },
    ...(onlyHearsay && urgent.length === 0 ? [paragraph(hearsay)] : []),
    ...contradictions.map(({ rule, because }) =>
      paragraph(`Dit spreekt elkaar tegen (${referTo(because, signals)}): ${rule.text}`),
    ),
    ...(good.length === 0 ? [] : [paragraph(`Dit gaat goed: ${good.map(textOf).join(' ')}`)]),
  ]
}

/** What the user added in own words: it is theirs, and says so. */
export function describeOwnWords({ own }: CheckState): Block[] {
  const texts = own.map((text) => leaveOutInternal(text)).filter((text) => text.trim() !== '')
  return texts.length === 0 ? [] : [paragraph(`In eigen woorden: ${texts.join('; ')}.`)]
}

/** Shares for two columns by their longest text, never too narrow to read: so the rows take few lines. */
export function shareWidth(left: readonly string[], right: readonly string[]): readonly [number, number] {
  const longest = (texts: readonly string[]) => Math.max(1, ...texts.map(({ length }) => length))
  const [first, second] = [longest(left), longest(right)]
  return [Math.max(first, second * 0.6), Math.max(second, first * 0.6)]
}

/** First steps of cards that stand on the first sheet. */
const ownStepsUpFront = 3

const moments = [
  { part: 'minute', name: 'Eerste minuut' },
  { part: 'hour', name: 'Eerste uur' },
  { part: 'day', name: 'Eerste dag' },
] as const

/** What this role does first, and then what the best fitting route says. */
function describeSteps({ role, steps, ownSteps, signals }: Outcome): Block[] {
  const [leading] = steps
  const own = ownSteps
    .slice(0, ownStepsUpFront)
    .map(({ page, text }) => `${text} (${referTo([page], signals)})`)
  const columns = moments.flatMap(({ part, name }) => {
    const texts = [...(role?.[part] ?? []).map(({ text }) => text), ...(leading?.steps[part] ?? [])]
    return texts.length === 0 ? [] : [{ title: name, text: bullets(texts) }]
  })
  if (columns.length === 0) return own.length === 0 ? [] : [heading('Wat doe je'), ...list(own)]
  const longest = Math.max(...columns.map(({ text }) => text.length))
  return [
    heading('Wat doe je'),
    ...(own.length === 0 ? [] : [paragraph('Eerste stap bij wat je aanvinkte:'), ...list(own)]),
    ...(leading ? [paragraph(`Route: ${leading.route.title}. Bespreek het eerst met een collega.`)] : []),
    {
      kind: 'table',
      caption: 'Wat je eerst doet.',
      // A column is as wide as it has words, and never too narrow to read: so the three end at about the same line.
      columns: columns.map(({ title, text }) => ({ title, width: Math.max(text.length, longest * 0.6) })),
      rows: [columns.map(({ text }) => text)],
    },
  ]
}

/** Contacts on the first sheet, so that it stays one sheet; the others follow. Those of what cannot wait come first. */
const upFront = { local: 3, national: 5, nationalBesideLocal: 3 }

/** The contacts of the first sheet, and those that follow; the neighbourhood first. */
function listContacts({ contacts }: Outcome, { local, today }: CheckPaper) {
  const room = local.length === 0 ? upFront.national : upFront.nationalBesideLocal
  return {
    first: [
      ...local.slice(0, upFront.local).map((entry) => nameLocal(entry, today)),
      ...contacts.slice(0, room).map(nameContact),
    ],
    further: [
      ...local.slice(upFront.local).map((entry) => nameLocal(entry, today)),
      ...contacts.slice(room).map(nameContact),
    ],
  }
}

function describeContacts(outcome: Outcome, paper: CheckPaper): Block[] {
  const { first } = listContacts(outcome, paper)
  if (first.length === 0) return [heading('Wie kan meedenken'), ...list(outcome.helpers.map(textOf))]
  return [heading('Wie kun je bellen'), ...list(first)]
}

/** A contact of the neighbourhood in a line or two: how to reach it, what for, and who checked that when. */
function nameLocal(entry: SocialMapEntry, today: string): string {
  const reach = [entry.phone, entry.hours, entry.email, entry.website].filter((part) => part !== '')
  return [
    `In de buurt: ${nameEntry(entry)} (${entry.municipality}): ${reach.join(', ')}.`,
    ...(entry.purpose === '' ? [] : [`${entry.purpose}.`]),
    `Gecontroleerd ${describeEntryCheck(entry, today)}.`,
  ].join(' ')
}

export function nameContact({ title, contact }: Outcome['contacts'][number]): string {
  const phone = contact?.phone ?? ''
  const hours = contact?.hours ?? ''
  const label = contact?.check ? ` (${nameCheck(contact.check)})` : ''
  return [phone === '' ? title : `${title}: ${phone}${label}`, ...(hours === '' ? [] : [hours])].join(', ')
}

function describeMeaning(outcome: Outcome): Block[] {
  const { directions, signals } = outcome
  const { text, pairs, rest } = describeConnection({ ...outcome, onlyHearsay: false })
  const others = directions.slice(directionsInFull)
  return [
    heading('Waar kan het op wijzen?'),
    ...(directions.length > 0 && !outcome.together && signals.length > 1 ? [paragraph(notTogether)] : []),
    paragraph(text),
    ...list(pairs),
    ...(rest === '' ? [] : [paragraph(rest)]),
    ...directions
      .slice(0, directionsInFull)
      .flatMap(({ direction, because, combinations, phenomena }): Block[] => [
        heading(direction.name, 3),
        paragraph(`Gewone verklaring: ${direction.ordinary}`),
        paragraph([direction.short, ...combinations.map(({ rule }) => rule.text)].join(' ')),
        ...list([
          `Deed de jongere mee? ${direction.tookPart}`,
          `Overkwam het de jongere? ${direction.wasHarmed}`,
        ]),
        paragraph(
          [
            `Past bij ${referTo(because, signals)}.`,
            ...(phenomena.length === 0
              ? []
              : [`Lees in de naslag: ${phenomena.map(({ page }) => page.title).join('; ')}.`]),
          ].join(' '),
          'zacht',
        ),
      ]),
    ...(others.length === 0
      ? []
      : [
          paragraph('Minder signalen passen bij:'),
          ...list(others.map(({ direction, because }) => `${direction.name} (${referTo(because, signals)})`)),
        ]),
  ]
}

/** What else belongs to acting: what fits on no first sheet, or can wait until someone sits down. */
function describeMore(outcome: Outcome, paper: CheckPaper): Block[] {
  const { role, age, routes, house, contacts, ownSteps } = outcome
  const { dossier } = paper.rules
  const { further } = listContacts(outcome, paper)
  return [
    heading('Verder bij het handelen'),
    ...(ownSteps.length > ownStepsUpFront
      ? [
          heading('Eerste stap bij de andere signalen', 3),
          ...list(
            ownSteps
              .slice(ownStepsUpFront)
              .map(({ page, text }) => `${text} (${referTo([page], outcome.signals)})`),
          ),
        ]
      : []),
    ...(role ? [heading('Wat je niet doet', 3), ...list(role.avoid.map(({ text }) => text))] : []),
    ...(age
      ? [
          heading('Door de leeftijd', 3),
          ...list(age.advice.map(textOf)),
          ...(age.law.length === 0
            ? []
            : [paragraph('Alleen als er iets strafbaars speelt:'), ...list(age.law.map(textOf))]),
        ]
      : []),
    ...(contacts.length === 0 ? [] : [heading('Wie kan meedenken', 3), ...list(outcome.helpers.map(textOf))]),
    ...(routes.length > 1
      ? [heading('Andere routes in de naslag', 3), ...list(routes.slice(1).map(({ title }) => title))]
      : []),
    ...(house.length === 0 && !role ? [] : [heading('Zorg- en Veiligheidshuis', 3)]),
    ...list([
      ...house.map(({ rule }) => `${rule.title}. ${rule.text}`),
      ...(role ? [`Vanuit jouw rol: ${role.house.text}`] : []),
    ]),
    heading('In je eigen dossier', 3),
    {
      kind: 'table',
      caption: 'Wat je wel en niet in je dossier schrijft.',
      columns: [
        { title: 'Schrijf op', width: 1 },
        { title: 'Laat weg', width: 1 },
      ],
      rows: [[bullets(dossier.write.map(textOf)), bullets(dossier.leaveOut.map(textOf))]],
    },
    ...(further.length === 0 ? [] : [heading('Meer nummers', 3), ...list(further)]),
  ]
}

function describeCounter(state: CheckState): Block[] {
  return [
    heading('Tegenspraak'),
    ...counterQuestions.flatMap((question, index): Block[] => {
      const typed = state.counter[index] ?? ''
      const answer = leaveOutInternal(typed)
      if (answer.trim() !== '') return [heading(question, 3), paragraph(answer)]
      const why = typed.trim() === '' ? 'Niet ingevuld.' : 'Het antwoord blijft buiten dit verslag.'
      return [heading(question, 3), paragraph(why, 'zacht')]
    }),
  ]
}

function describeSources(outcome: Outcome, rules: Interpretation): Block[] {
  const named = listCheckSources(outcome, rules).map(nameSource)
  const half = Math.ceil(named.length / 2)
  return [
    heading('Bronnen'),
    paragraph(
      'De regels van deze check zijn ons eigen ontwerp. Waar ze op feiten rusten, komen die uit deze bronnen. Bij iedere zin in de naslag staat welke bron het is.',
      'zacht',
    ),
    {
      kind: 'table',
      caption: 'De bronnen, op titel.',
      columns: [
        { title: 'Bron', width: 1 },
        { title: 'Bron, vervolg', width: 1 },
      ],
      rows: [[bullets(named.slice(0, half)), bullets(named.slice(half))]],
    },
  ]
}

/** A source on one line; that a date is not known is said in the naslag. */
const nameSource = ({ title, publisher, date }: ShownSource) =>
  [title, publisher, date === 'onbekend' ? '' : date].filter((part) => part !== '').join(', ')

export const textOf = ({ text }: { readonly text: string }) => text
const bullets = (texts: readonly string[]) => texts.map((text) => `• ${text}`).join('\n')

/** Signals by their number on the first sheet: "signaal 1, 2 en 5". */
export function referTo(some: Held<never>['because'], signals: Outcome['signals']): string {
  const numbers = some.map(({ id }) => String(signals.findIndex(({ page }) => page.id === id) + 1))
  return `signaal ${joinDutch(numbers)}`
}
