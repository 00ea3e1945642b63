import type { SocialMapEntry } from '#contract/social-map.ts'
import { countDutch } from '#core/report/count-dutch.ts'
import { leaveOutOfEntries, nameEntry } from '../report/local-contacts'
import { joinDutch } from '../report/join-dutch'
import { leaveOutInternal } from '../report/internal/leave-out-internal'
import { heading, list, paragraph } from '../report/make-blocks'
import type { Block, Outline } from '../report/outline'
import {
  describeFrame,
  describeOwnWords,
  nameContact,
  referTo,
  shareWidth,
  textOf,
  type CheckPaper,
} from './check-report'
import { counterQuestions, describeSight, type CheckState } from './check-state'
import { hearsay, notTogether } from './describe-connection'
import type { Outcome } from './interpret'
import { lowerFirst } from './lower-first'

/** How much of each part may stand on the sheet. */
interface Room {
  readonly signals: number
  /** Things that cannot wait with what to do; of the others the name stands there. */
  readonly urgent: number
  /** Whether each of those has all its steps, or the first only. */
  readonly allUrgentSteps: boolean
  readonly steps: number
  readonly contacts: number
  readonly directions: number
}

/** From roomy to bare; the first that fits is used. What cannot wait and its numbers, and what was typed, never fall off. */
const rooms: readonly Room[] = [
  { signals: 40, urgent: 9, allUrgentSteps: true, steps: 12, contacts: 8, directions: 4 },
  { signals: 40, urgent: 9, allUrgentSteps: true, steps: 8, contacts: 6, directions: 3 },
  { signals: 20, urgent: 9, allUrgentSteps: true, steps: 6, contacts: 5, directions: 3 },
  { signals: 14, urgent: 6, allUrgentSteps: true, steps: 5, contacts: 5, directions: 3 },
  { signals: 12, urgent: 6, allUrgentSteps: true, steps: 4, contacts: 4, directions: 3 },
  { signals: 12, urgent: 6, allUrgentSteps: false, steps: 4, contacts: 4, directions: 3 },
  { signals: 10, urgent: 6, allUrgentSteps: false, steps: 4, contacts: 3, directions: 2 },
  { signals: 8, urgent: 5, allUrgentSteps: false, steps: 3, contacts: 3, directions: 2 },
  { signals: 7, urgent: 4, allUrgentSteps: false, steps: 3, contacts: 3, directions: 0 },
  { signals: 6, urgent: 4, allUrgentSteps: false, steps: 2, contacts: 3, directions: 0 },
  { signals: 5, urgent: 3, allUrgentSteps: false, steps: 2, contacts: 3, directions: 0 },
  { signals: 4, urgent: 2, allUrgentSteps: false, steps: 2, contacts: 3, directions: 0 },
  { signals: 2, urgent: 2, allUrgentSteps: false, steps: 2, contacts: 3, directions: 0 },
  { signals: 1, urgent: 1, allUrgentSteps: false, steps: 1, contacts: 2, directions: 0 },
]

/**
 * A check on one A4: what was noticed and what else it can be, what to do first, whom to call, and the own
 * counter-argument. What does not fit is counted on the sheet itself, never dropped in silence; only what the user typed
 * is always whole, also when that makes the sheet longer.
 */
export function describeSheet(state: CheckState, outcome: Outcome, whole: CheckPaper): Outline {
  const paper = { ...whole, local: leaveOutOfEntries(whole.local) }
  const room = chooseRoom(state, outcome, paper)
  // Typed text that is too long for a sheet makes it longer, and takes nothing else off it.
  const laid =
    room ?? chooseRoom({ ...state, own: [], counter: ['', '', ''] }, outcome, paper) ?? rooms.at(-1)
  return { ...describeFrame(state, paper), blocks: laid ? layBlocks(state, outcome, paper, laid) : [] }
}

/** Whether what was typed fits on one sheet with all the rest; if not, the paper is longer and its maker should know. */
export function fitsOnSheet(state: CheckState, outcome: Outcome, whole: CheckPaper): boolean {
  return chooseRoom(state, outcome, { ...whole, local: leaveOutOfEntries(whole.local) }) !== undefined
}

function chooseRoom(state: CheckState, outcome: Outcome, paper: CheckPaper): Room | undefined {
  return rooms.find((room) => estimateHeight(layBlocks(state, outcome, paper, room)) <= sheetHeight)
}

function layBlocks(state: CheckState, outcome: Outcome, paper: CheckPaper, room: Room): Block[] {
  const { shown, missing } = chooseSignals(outcome, room.signals)
  const steps = listSteps(outcome, shown)
  const numbers = Math.max(room.contacts, countUrgentContacts(outcome) + Math.min(1, paper.local.length))
  const calls = listCalls(outcome, paper, numbers)
  const left = [
    countLeft(missing, 'signaal', 'signalen'),
    countLeft(
      countUrgentSteps(outcome, room),
      'stap bij wat niet kan wachten',
      'stappen bij wat niet kan wachten',
    ),
    countLeft(steps.length - room.steps, 'andere stap', 'andere stappen'),
    countLeft(calls.length - numbers, 'nummer', 'nummers'),
  ].filter((part) => part !== '')
  return [
    ...describeUrgent(outcome, room),
    ...outcome.lookInto.map(({ rule }) => paragraph(`Ga dit vandaag na: ${lowerFirst(rule.title)}.`)),
    heading('Wat viel op, en wat kan het ook zijn?'),
    describeSignals(outcome, shown),
    ...describeOwnWords(state),
    ...(outcome.onlyHearsay && outcome.urgent.length === 0 ? [paragraph(hearsay)] : []),
    ...describeDirections(outcome, room),
    heading('Wat doe je eerst'),
    ...list(['Bespreek het eerst met een collega.', ...steps.slice(0, room.steps)]),
    heading('Wie bel je'),
    ...list(calls.slice(0, numbers)),
    heading('Tegenspraak'),
    describeCounter(state),
    paragraph(
      [
        ...(left.length === 0
          ? []
          : [`Niet op dit blad: ${joinDutch(left)}. Alles staat in de pdf met gespreksplan en bronnen.`]),
        'Bewaar dit alleen in je eigen dossier, volgens de regels van je organisatie.',
      ].join(' '),
      'zacht',
    ),
  ]
}

/** Only who ticks nearly everything has more; how many is said. */
const mostUrgentNames = 12

/** What cannot wait: each by name, the first ones with what to do. */
function describeUrgent({ urgent }: Outcome, room: Room): Block[] {
  const others = urgent.slice(room.urgent)
  const unnamed = others.length - mostUrgentNames
  const more = unnamed > 0 ? `; en nog ${unnamed}` : ''
  return [
    ...urgent.slice(0, room.urgent).map(({ rule }) => {
      const steps = room.allUrgentSteps ? rule.steps : rule.steps.slice(0, 1)
      return paragraph(
        `Dit kan niet wachten. ${rule.title}. Doe nu: ${steps.map(textOf).join(' ')}`,
        'let-op',
      )
    }),
    ...(others.length === 0
      ? []
      : [
          paragraph(
            `Ook dit kan niet wachten: ${others
              .slice(0, mostUrgentNames)
              .map(({ rule }) => rule.title)
              .join('; ')}${more}.`,
            'let-op',
          ),
        ]),
  ]
}

/** Steps of what cannot wait that have no place in this room. */
function countUrgentSteps({ urgent }: Outcome, room: Room): number {
  return urgent.reduce((sum, { rule }, index) => {
    const shown = index >= room.urgent ? 0 : room.allUrgentSteps ? rule.steps.length : 1
    return sum + rule.steps.length - shown
  }, 0)
}

/** The gravest kinds go first when there is no room for all; they keep their numbers and their order. */
function chooseSignals({ signals, ownSteps, urgent }: Outcome, most: number) {
  if (signals.length <= most) return { shown: signals, missing: 0 }
  const grave = new Set([
    ...urgent.flatMap(({ because }) => because.map(({ id }) => id)),
    ...ownSteps.map(({ page }) => page.id),
  ])
  const first = [...grave, ...signals.map(({ page }) => page.id)]
  const chosen = new Set([...new Set(first)].slice(0, most))
  return {
    shown: signals.filter(({ page }) => chosen.has(page.id)),
    missing: signals.length - chosen.size,
  }
}

function describeSignals({ signals, ordinary }: Outcome, shown: Outcome['signals']): Block {
  const alsoBe = new Map(ordinary.map(({ page, text }) => [page.id, text]))
  const seen = shown.map(
    ({ page, sight }) =>
      `${signals.findIndex((one) => one.page.id === page.id) + 1}. ${page.title}${describeSight(sight)}`,
  )
  const other = shown.map(({ page }) => alsoBe.get(page.id) ?? '')
  const [left, right] = shareWidth(seen, other)
  return {
    kind: 'table',
    caption: 'Wat is opgevallen, en wat het ook kan zijn.',
    columns: [
      { title: 'Wat is opgevallen', width: left },
      { title: 'Kan ook zijn', width: right },
    ],
    rows: seen.map((text, index) => [text, other[index] ?? '']),
  }
}

function describeDirections({ directions, together, signals }: Outcome, { directions: most }: Room): Block[] {
  if (directions.length === 0 || most === 0) return []
  if (!together) return signals.length > 1 ? [paragraph(notTogether)] : []
  const named = directions
    .slice(0, most)
    .map(({ direction, because }) => `${lowerFirst(direction.name)} (${referTo(because, signals)})`)
  return [paragraph(`Kan wijzen op: ${named.join('; ')}.`)]
}

/** What to do first: of the cards, of the role, then of the best fitting route. */
function listSteps(
  { ownSteps, role, steps, signals, onlyFeeling, urgent }: Outcome,
  shown: Outcome['signals'],
): string[] {
  const [route] = steps
  // A number that is not on the sheet refers to nothing.
  const refer = ({ page }: (typeof ownSteps)[number]) =>
    shown.some((one) => one.page.id === page.id) ? ` (${referTo([page], signals)})` : ''
  // The step of what cannot wait comes first: with many signals there is room for a few.
  const place = new Map(
    urgent.flatMap(({ because }) => because.map(({ id }) => id)).map((id, index) => [id, index]),
  )
  const placeOf = ({ page }: (typeof ownSteps)[number]) => place.get(page.id) ?? place.size
  const first = ownSteps.toSorted((one, other) => placeOf(one) - placeOf(other))
  return [
    ...new Set([
      ...onlyFeeling.map(textOf),
      ...first.map((own) => `${own.text}${refer(own)}`),
      ...(role?.minute ?? []).map(textOf),
      ...(route?.steps.minute ?? []),
      ...(role?.hour ?? []).map(textOf),
      ...(route?.steps.hour ?? []),
    ]),
  ]
}

/** Numbers of the outcome itself that stand on every sheet. */
const leastNational = 2
/** Who ticks nearly everything has more of what cannot wait than a sheet has room for. */
const mostUrgentContacts = 6

/** Numbers of what cannot wait: with a young person who does not want to live 113 is one, whatever else was ticked. */
function countUrgentContacts({ contacts, urgent }: Outcome): number {
  const asked = new Set(urgent.flatMap(({ rule }) => rule.contacts))
  return Math.min(mostUrgentContacts, contacts.filter(({ id }) => asked.has(id)).length)
}

/** The neighbourhood first, as far as it leaves room for the numbers that the outcome asks for. */
function listCalls(outcome: Outcome, { local }: CheckPaper, numbers: number): string[] {
  const near = Math.min(3, Math.max(1, numbers - Math.max(leastNational, countUrgentContacts(outcome))))
  const { contacts, helpers } = outcome
  const calls = [...local.slice(0, near).map(nameNear), ...contacts.map(nameContact)]
  return calls.length === 0 ? helpers.map(textOf) : calls
}

/** A contact of the neighbourhood in one line; who checked it, and when, stands in the social map. */
const nameNear = (entry: SocialMapEntry) =>
  `In de buurt: ${[nameEntry(entry), entry.phone || entry.email || entry.website, entry.hours].filter(Boolean).join(', ')}`

function describeCounter({ counter }: CheckState): Block {
  return {
    kind: 'table',
    caption: 'Je eigen tegenspraak.',
    columns: [
      { title: 'Vraag', width: 3 },
      { title: 'Antwoord', width: 5 },
    ],
    rows: counterQuestions.map((question, index) => {
      const typed = counter[index] ?? ''
      const answer = leaveOutInternal(typed)
      if (answer.trim() !== '') return [question, answer]
      return [question, typed.trim() === '' ? 'Niet ingevuld.' : 'Het antwoord blijft buiten dit verslag.']
    }),
  }
}

/** Points between head and foot of an A4 in small letters, less the head of the paper and an organisation's own. */
const sheetHeight = 685
const line = 12.75
/** Letters on a line of the whole width; a word that does not fit leaves a line short, so it is on the safe side. */
const lineLetters = 102

/** How high blocks are about, never too low: the layout itself knows only where the fonts are. A test holds it to that. */
function estimateHeight(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + estimateBlock(block), 0)
}

function estimateBlock(block: Block): number {
  switch (block.kind) {
    case 'heading':
      return 30
    case 'paragraph':
      return countLines(block.text, lineLetters) * line + (block.tone === 'let-op' ? 18 : 4)
    case 'list':
      return block.items.reduce((sum, item) => sum + countLines(item, lineLetters - 4) * line + 1.5, 2)
    case 'table': {
      const whole = block.columns.reduce((sum, { width }) => sum + width, 0)
      const heights = block.rows.map((row) =>
        Math.max(
          ...row.map((text, index) =>
            countLines(text, (lineLetters * (block.columns[index]?.width ?? 1)) / whole),
          ),
        ),
      )
      return heights.reduce((sum, lines) => sum + lines * line + 7, line + 10)
    }
    case 'checklist':
    case 'bars':
    case 'pagebreak':
      return 0
  }
}

const countLines = (text: string, letters: number) =>
  text
    .split('\n')
    .reduce((sum, one) => sum + Math.max(1, Math.ceil(one.length / Math.max(8, letters * 0.94))), 0)

const countLeft = (many: number, one: string, more: string) => (many <= 0 ? '' : countDutch(many, one, more))
