import type { Agreement, EarlierAgreement, Session } from '#contract/session.ts'
import { isComplete, listMissingParts } from '#core/session/agreements/agreements.ts'
import { describeOutcome } from '#core/session/agreements/describe-outcome.ts'
import { formatDay } from '#core/session/describe-time.ts'
import { joinDutch } from '../join-dutch'
import type { Block } from '../outline'

/**
 * The agreements: a table of the complete ones of this session, the incomplete ones with what each still misses, and
 * those of earlier sessions with what was said of them and how often they were postponed.
 */
export function describeAgreements(session: Session): readonly Block[] {
  const started = session.agreements.filter(holdsText)
  const complete = started.filter(isComplete)
  const incomplete = started.filter((agreement) => !isComplete(agreement))
  return [
    { kind: 'heading', level: 1, text: 'Afspraken' },
    ...(started.length === 0 ? [sayNone(session)] : []),
    ...(complete.length > 0 ? [tabulate('Afspraken van deze sessie', complete.map(describeNew))] : []),
    ...(incomplete.length > 0 ? listIncomplete(incomplete) : []),
    ...(session.earlier.length > 0 ? listEarlier(session.earlier) : []),
  ]
}

function sayNone(session: Session): Block {
  const text =
    session.phase === 'gesloten' ? 'Er zijn geen afspraken gemaakt.' : 'Er zijn nog geen afspraken gemaakt.'
  return { kind: 'paragraph', tone: 'zacht', text }
}

/** One line of the table, without its number. */
type Row = readonly [what: string, who: string, when: string, doneWhen: string, status: string]

function describeNew({ what, who, when, doneWhen }: Agreement): Row {
  return [what, who, formatDay(when), doneWhen, 'nieuw']
}

function describeEarlier(agreement: EarlierAgreement): Row {
  const { what, who, when, doneWhen } = agreement
  return [what, who, formatDay(when), doneWhen, describeOutcome(agreement)]
}

function tabulate(name: string, rows: readonly Row[]): Block {
  return {
    kind: 'table',
    caption: `${name}: wat, wie, wanneer, gelukt als en hoe het staat`,
    columns: [
      { title: 'Nr.', width: 5 },
      { title: 'Wat', width: 30 },
      { title: 'Wie', width: 15 },
      { title: 'Wanneer', width: 14 },
      { title: 'Gelukt als', width: 21 },
      { title: 'Status', width: 15 },
    ],
    rows: rows.map((row, index) => [String(index + 1), ...row]),
  }
}

function listIncomplete(agreements: readonly Agreement[]): readonly Block[] {
  return [
    { kind: 'heading', level: 2, text: 'Nog niet compleet' },
    { kind: 'list', ordered: false, items: agreements.map(describeIncomplete) },
  ]
}

function listEarlier(agreements: readonly EarlierAgreement[]): readonly Block[] {
  return [
    { kind: 'heading', level: 2, text: 'Van eerdere sessies' },
    tabulate('Afspraken van eerdere sessies', agreements.map(describeEarlier)),
  ]
}

/** Everything that is there on its own line, then what is missing: nothing that was typed may get lost. */
function describeIncomplete(agreement: Agreement): string {
  const { what, who, when, doneWhen } = agreement
  return [
    what.trim() === '' ? 'Afspraak zonder omschrijving' : what,
    ...(who.trim() === '' ? [] : [`Wie: ${who}`]),
    ...(when === '' ? [] : [`Wanneer: ${formatDay(when)}`]),
    ...(doneWhen.trim() === '' ? [] : [`Gelukt als: ${doneWhen}`]),
    `Nog niet compleet: mist ${joinDutch(listMissingParts(agreement))}.`,
  ].join('\n')
}

function holdsText({ what, who, when, doneWhen }: Agreement): boolean {
  return [what, who, when, doneWhen].some((value) => value.trim() !== '')
}
