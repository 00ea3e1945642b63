import type { Agreement, Session } from '../../../main/contract/session'
import { isComplete, listMissingParts } from '../session/agreements'
import { formatDay } from '../session/describe-time'
import { joinDutch } from './join-dutch'
import type { Block } from './outline'

/** The agreements: a table of the complete ones, then the incomplete ones with what each still misses. */
export function describeAgreements(session: Session): readonly Block[] {
  const started = session.agreements.filter(holdsText)
  const complete = started.filter(isComplete)
  const incomplete = started.filter((agreement) => !isComplete(agreement))
  return [
    { kind: 'heading', level: 1, text: 'Afspraken' },
    ...(started.length === 0 ? [sayNone(session)] : []),
    ...(complete.length > 0 ? [tabulate(complete)] : []),
    ...(incomplete.length > 0 ? listIncomplete(incomplete) : []),
  ]
}

function sayNone(session: Session): Block {
  const text =
    session.phase === 'gesloten' ? 'Er zijn geen afspraken gemaakt.' : 'Er zijn nog geen afspraken gemaakt.'
  return { kind: 'paragraph', tone: 'zacht', text }
}

function tabulate(agreements: readonly Agreement[]): Block {
  return {
    kind: 'table',
    caption: 'Afspraken: wat, wie, wanneer en gelukt als',
    columns: [
      { title: 'Nr.', width: 5 },
      { title: 'Wat', width: 31 },
      { title: 'Wie', width: 18 },
      { title: 'Wanneer', width: 20 },
      { title: 'Gelukt als', width: 26 },
    ],
    rows: agreements.map(({ what, who, when, doneWhen }, index) => [
      String(index + 1),
      what,
      who,
      formatDay(when),
      doneWhen,
    ]),
  }
}

function listIncomplete(agreements: readonly Agreement[]): readonly Block[] {
  return [
    { kind: 'heading', level: 2, text: 'Nog niet compleet' },
    { kind: 'list', ordered: false, items: agreements.map(describeIncomplete) },
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
