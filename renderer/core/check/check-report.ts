import type { Interpretation } from '../../../content/schema/interpretation'
import type { SocialMapEntry } from '../../../main/contract/social-map'
import { describeLocalContacts } from '../report/local-contacts'
import { heading, list, paragraph } from '../report/make-blocks'
import type { Block, Outline } from '../report/outline'
import { formatDay } from '../session/describe-time'
import { ageBands, counterQuestions, nameSight, roles, type CheckState } from './check-state'
import { describeConnection } from './describe-connection'
import type { Held, Outcome, PossibleDirection } from './interpret'
import { directionsInFull, listCheckSources } from './list-check-sources'
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

/** A check as a report for the user's own file. */
export function describeCheck(state: CheckState, outcome: Outcome, paper: CheckPaper): Outline {
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
    blocks: [
      ...describeUrgent(outcome),
      ...describeSeen(outcome),
      ...describeOrdinary(outcome),
      ...describeDirections(outcome.directions),
      heading('Wat weet je nog niet?'),
      ...list(outcome.notKnownYet.flatMap(({ questions }) => questions)),
      heading('Gespreksplan'),
      ...describeTalk(outcome, paper.rules),
      ...describeActing(outcome, paper),
      ...describeContacts(outcome, paper),
      ...describeCounter(state),
      ...describeSources(outcome, paper.rules),
      paragraph('Bewaar dit alleen in je eigen dossier, volgens de regels van je organisatie.', 'zacht'),
    ],
  }
}

function describeUrgent({ urgent }: Outcome): Block[] {
  return urgent.flatMap(({ rule, because }): Block[] => [
    paragraph(`Dit kan niet wachten. ${rule.title}. ${rule.reason}`, 'let-op'),
    paragraph(`Je ziet dit door: ${nameSignals(because)}.`, 'zacht'),
    ...list(rule.steps.map(({ text }) => text)),
  ])
}

function describeSeen(outcome: Outcome): Block[] {
  return [
    heading('Wat is opgevallen'),
    ...list(outcome.signals.map(({ page, sight }) => `${page.title} (${nameSight(sight)})`)),
  ]
}

function describeOrdinary(outcome: Outcome): Block[] {
  const { text, pairs, rest } = describeConnection(outcome)
  return [
    heading('Wat kan het ook zijn?'),
    ...list([
      ...outcome.ordinaryTogether.map(({ text }) => `Samen: ${text}`),
      ...outcome.ordinary.map(({ page, text }) => `${page.title}: ${text}`),
    ]),
    paragraph(text),
    ...list(pairs),
    ...(rest === '' ? [] : [paragraph(rest)]),
  ]
}

function describeDirections(directions: readonly PossibleDirection[]): Block[] {
  const others = directions.slice(directionsInFull)
  return [
    heading('Waar kan het op wijzen?'),
    ...directions
      .slice(0, directionsInFull)
      .flatMap(({ direction, because, combinations, phenomena }): Block[] => [
        heading(direction.name, 3),
        paragraph(`Gewone verklaring: ${direction.ordinary}`),
        paragraph(direction.short),
        ...combinations.map(({ rule }) => paragraph(rule.text)),
        paragraph(`Past bij: ${nameSignals(because)}.`, 'zacht'),
        paragraph(`Deed de jongere mee? ${direction.tookPart}`),
        paragraph(`Overkwam het de jongere? ${direction.wasHarmed}`),
        ...(phenomena.length === 0
          ? []
          : [
              paragraph(`Lees in de naslag: ${phenomena.map(({ page }) => page.title).join('; ')}.`, 'zacht'),
            ]),
      ]),
    ...(others.length === 0
      ? []
      : [
          paragraph('Minder signalen passen bij:'),
          ...list(others.map(({ direction, because }) => `${direction.name} (${nameSignals(because)})`)),
        ]),
  ]
}

function describeActing({ role, age, steps, routes, house }: Outcome, { rules }: CheckPaper): Block[] {
  const [leading] = steps
  const moment = (name: string, part: 'minute' | 'hour' | 'day'): Block[] => {
    const items = [...(role?.[part] ?? []).map(({ text }) => text), ...(leading?.steps[part] ?? [])]
    return items.length === 0 ? [] : [heading(name, 3), ...list(items, true)]
  }
  return [
    heading('Wat doe je'),
    ...(leading
      ? [paragraph(`Deze stappen horen bij: ${leading.route.title}. Bespreek ze met een collega.`, 'zacht')]
      : []),
    ...moment('Eerste minuut', 'minute'),
    ...moment('Eerste uur', 'hour'),
    ...moment('Eerste dag', 'day'),
    ...(role ? [heading('Wat je niet doet', 3), ...list(role.avoid.map(({ text }) => text))] : []),
    ...(age ? [heading('Door de leeftijd', 3), ...list(age.advice.map(({ text }) => text))] : []),
    ...(routes.length > 1
      ? [
          heading('Andere routes in de naslag', 3),
          ...list(routes.slice(1).map(({ title, short }) => `${title}. ${short}`)),
        ]
      : []),
    heading('Zorg- en Veiligheidshuis', 3),
    ...list([
      ...house.map(({ rule }) => `${rule.title}. ${rule.text}`),
      ...(role ? [`Vanuit jouw rol: ${role.house.text}`] : []),
    ]),
    heading('In je eigen dossier', 3),
    paragraph('Schrijf op:'),
    ...list(rules.dossier.write.map(({ text }) => text)),
    paragraph('Laat weg:'),
    ...list(rules.dossier.leaveOut.map(({ text }) => text)),
  ]
}

function describeContacts({ contacts }: Outcome, { local, today }: CheckPaper): Block[] {
  if (contacts.length === 0 && local.length === 0) return []
  return [
    heading('Wie kun je bellen'),
    ...describeLocalContacts(local, today),
    ...(contacts.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: 'Controleer nummers en tijden voor gebruik.',
            columns: [
              { title: 'Wie', width: 3 },
              { title: 'Nummer', width: 2 },
              { title: 'Wanneer', width: 4 },
            ],
            rows: contacts.map(({ title, contact }) => [title, contact?.phone ?? '', contact?.hours ?? '']),
          },
        ]),
  ]
}

function describeCounter(state: CheckState): Block[] {
  return [
    heading('Tegenspraak'),
    ...counterQuestions.flatMap((question, index): Block[] => {
      const answer = state.counter[index] ?? ''
      const given = answer.trim() !== ''
      return [heading(question, 3), paragraph(given ? answer : 'Niet ingevuld.', given ? 'gewoon' : 'zacht')]
    }),
  ]
}

function describeSources(outcome: Outcome, rules: Interpretation): Block[] {
  return [
    heading('Bronnen'),
    paragraph(
      'De regels van deze check zijn ons eigen ontwerp. Waar ze op feiten rusten, komen die uit deze bronnen. Bij iedere zin in de naslag staat welke bron het is.',
      'zacht',
    ),
    ...list(
      listCheckSources(outcome, rules).map(({ title, publisher, date }) =>
        [title, publisher, date].filter((part) => part !== '').join(' · '),
      ),
    ),
  ]
}

const nameSignals = (signals: Held<never>['because']) => signals.map(({ title }) => title).join('; ')
