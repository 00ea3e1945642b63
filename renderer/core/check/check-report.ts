import type { PageSummary } from '../../../content/schema/page'
import type { Block, Outline } from '../report/outline'
import { formatDay } from '../session/describe-time'
import { counterQuestions, roles, sights, type CheckState } from './check-state'
import type { Outcome } from './interpret'

/** The sentence that goes with every check, on screen and on paper. */
export const noProof = 'Dit is geen bewijs en geen oordeel. Een signaal kan ook een gewone verklaring hebben.'

/** A check as a report for the user's own file. `today` is "2026-11-22". */
export function describeCheck(
  state: CheckState,
  outcome: Outcome,
  contentVersion: string,
  today: string,
): Outline {
  const role = roles.find(({ id }) => id === state.role)?.name ?? 'niet ingevuld'
  return {
    title: 'Signaalcheck',
    subtitle: noProof,
    details: [
      { label: 'Datum', value: formatDay(today) },
      { label: 'Gezien door', value: role },
      { label: 'Inhoud van', value: formatDay(contentVersion) },
    ],
    footer: 'Signaalwijzer · signaalcheck · geen bewijs en geen oordeel',
    blocks: [
      ...(outcome.urgent
        ? [
            paragraph(
              'Er staat een signaal bij dat niet kan wachten. Laat de jongere niet alleen en handel nu.',
              'let-op',
            ),
          ]
        : []),
      heading('Wat is opgevallen'),
      list(outcome.signals.map(({ page, sight }) => `${page.title} (${sightName(sight)})`)),
      ...(outcome.onlyHearsay
        ? [paragraph('Niets hiervan is zelf gezien. Kijk en vraag eerst zelf.', 'let-op')]
        : []),
      heading('Wat kan het ook zijn?'),
      list(outcome.ordinary.map(({ page, text }) => `${page.title}: ${text}`)),
      heading('Waar kan het op wijzen?'),
      ...outcome.directions.flatMap(({ direction, because }): Block[] => [
        heading(direction.name, 3),
        paragraph(direction.short),
        paragraph(`Past bij: ${because.map(({ title }) => title).join('; ')}.`, 'zacht'),
        paragraph(`Gewone verklaring: ${direction.ordinary}`),
        paragraph(`Deed de jongere mee? ${direction.tookPart}`),
        paragraph(`Overkwam het de jongere? ${direction.wasHarmed}`),
      ]),
      heading('Wat weet je nog niet?'),
      list(outcome.notKnownYet),
      heading('Vragen die je kunt stellen'),
      list(outcome.questions.map(({ ask }) => ask)),
      heading('Wat doe je'),
      list(
        outcome.routes.map(({ title, short }) => `${title}. ${short}`),
        true,
      ),
      ...describeContacts(outcome.contacts),
      heading('Tegenspraak'),
      ...counterQuestions.flatMap((question, index): Block[] => [
        heading(question, 3),
        paragraph(
          state.counter[index]?.trim() || 'Niet ingevuld.',
          state.counter[index]?.trim() ? 'gewoon' : 'zacht',
        ),
      ]),
      paragraph('Bewaar dit alleen in je eigen dossier, volgens de regels van je organisatie.', 'zacht'),
    ],
  }
}

function describeContacts(contacts: readonly PageSummary[]): Block[] {
  if (contacts.length === 0) return []
  return [
    heading('Wie kun je bellen'),
    {
      kind: 'table',
      caption: 'Controleer nummers en tijden voor gebruik.',
      columns: [
        { title: 'Wie', width: 3 },
        { title: 'Nummer', width: 2 },
        { title: 'Wanneer', width: 4 },
      ],
      rows: contacts.map(({ title, contact }) => [title, contact?.phone ?? '', contact?.hours ?? '']),
    },
  ]
}

const sightName = (sight: string) => sights.find(({ id }) => id === sight)?.name ?? sight
const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: 'heading', level, text })
const paragraph = (text: string, tone: 'gewoon' | 'zacht' | 'let-op' = 'gewoon'): Block => ({
  kind: 'paragraph',
  text,
  tone,
})
const list = (items: readonly string[], ordered = false): Block => ({ kind: 'list', ordered, items })
