import type { Case } from '#schema/case.ts'
import type { SessionBasics } from '#schema/template.ts'
import type { Session } from '#contract/session.ts'
import type { SignalSheet } from '../naslag/choose-sheet'
import { addMinutes } from '../session/add-minutes'
import { formatDay } from '../session/describe-time'
import { describeTimes } from '../session/session-times'
import { formatDayWithWeekday } from './dutch-dates'
import { leaveOutOfSession } from './internal/internal-in-session'
import type { Block, Outline } from './outline'

/** What can be in the package, in the order in which it is printed. */
export const packageParts = [
  { id: 'agenda', name: 'Agenda', text: 'Stappen met tijd, doel en werkvorm.' },
  { id: 'basisafspraken', name: 'Basisafspraken', text: 'Om op te hangen of voor te lezen.' },
  { id: 'rollen', name: 'Rollen', text: 'Wie wat doet tijdens de sessie.' },
  { id: 'checklists', name: 'Checklists', text: 'Voorbereiding en de punten per stap.' },
  {
    id: 'casuskaarten',
    name: 'Casuskaarten',
    text: 'De gekozen kaarten met alle onthullingen, voor de begeleider.',
  },
  {
    id: 'casuskaarten-groep',
    name: 'Casuskaarten voor de groep',
    text: 'Alleen de situatie en de startvraag, om uit te delen.',
  },
  { id: 'signaalkaarten', name: 'Signaalkaarten', text: 'Van één domein of voor één rol.' },
  { id: 'afsprakenkaarten', name: 'Lege afsprakenkaarten', text: 'Om in de groep op te schrijven.' },
] as const

export type PackagePart = (typeof packageParts)[number]['id']

export interface PackageContent {
  readonly basics: SessionBasics
  /** The case cards of this session. */
  readonly cases: readonly Case[]
  /** The signal cards that were chosen; null for none. */
  readonly sheet: SignalSheet | null
  /** Start of the session, "13:30"; empty leaves the times relative. */
  readonly startsAt: string
  readonly contentVersion: string
  readonly now: Date
  /** Keys of lines in doubt that stay in the own logbook because somebody said so. */
  readonly alsoInternal?: ReadonlySet<string>
}

const blankCards = 4

/**
 * Everything to print for a session, as one report: each part begins on a page of its own. It hangs on walls and goes
 * round, so what was marked as internal is not in it.
 */
export function describePackage(
  whole: Session,
  parts: ReadonlySet<PackagePart>,
  content: PackageContent,
): Outline {
  const session = leaveOutOfSession(whole, content.alsoInternal)
  const chosen = packageParts
    .filter(({ id }) => parts.has(id))
    .map(({ id }) => makers[id](session, content))
    .filter((blocks) => blocks.length > 0)
  const day = formatDay(session.date)
  return {
    title: session.title.trim() === '' ? 'Sessie zonder titel' : session.title,
    subtitle: 'Printpakket voor een signaleringssessie',
    details: [
      { label: 'Gemeente', value: session.municipality.trim() || 'Niet ingevuld' },
      { label: 'Datum', value: session.date === '' ? 'Niet ingevuld' : formatDayWithWeekday(session.date) },
      ...(describeTimes(session) === '' ? [] : [{ label: 'Tijd', value: describeTimes(session) }]),
      ...(session.place.trim() === '' ? [] : [{ label: 'Plaats', value: session.place }]),
      ...(session.purpose.trim() === '' ? [] : [{ label: 'Doel', value: session.purpose }]),
      { label: 'Inhoud', value: `Naslag van ${formatDay(content.contentVersion)}` },
    ],
    footer: ['Printpakket', session.municipality, day].filter((part) => part.trim() !== '').join(' · '),
    madeAt: content.now.toISOString(),
    blocks:
      chosen.length === 0
        ? [{ kind: 'paragraph', tone: 'zacht', text: 'Kies minstens één onderdeel dat iets bevat.' }]
        : chosen.flatMap((blocks, index) => (index === 0 ? blocks : [pageBreak, ...blocks])),
  }
}

const pageBreak: Block = { kind: 'pagebreak' }
const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text })
const say = (text: string, tone: 'gewoon' | 'zacht' | 'let-op' = 'gewoon'): Block => ({
  kind: 'paragraph',
  tone,
  text,
})
const list = (items: readonly string[]): readonly Block[] =>
  items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }]
const titled = (title: string, items: readonly string[]): readonly Block[] =>
  items.length === 0 ? [] : [heading(3, title), ...list(items)]

const makers: Readonly<Record<PackagePart, (session: Session, content: PackageContent) => readonly Block[]>> =
  {
    agenda: (session, { startsAt }) => {
      let passed = 0
      const rows = session.steps.map((step, index) => {
        const from = passed
        passed += step.minutes
        const time =
          startsAt === ''
            ? `${from} – ${passed} min`
            : `${addMinutes(startsAt, from)} – ${addMinutes(startsAt, passed)}`
        return [String(index + 1), time, step.title, step.goal, step.form]
      })
      return [
        heading(1, 'Agenda'),
        say(`Samen ${passed} minuten.`, 'zacht'),
        {
          kind: 'table',
          caption: 'Agenda: stap, tijd, doel en werkvorm',
          columns: [
            { title: 'Nr.', width: 5 },
            { title: 'Tijd', width: 17 },
            { title: 'Stap', width: 24 },
            { title: 'Doel', width: 38 },
            { title: 'Werkvorm', width: 16 },
          ],
          rows,
        },
      ]
    },
    basisafspraken: (_session, { basics }) =>
      basics.basisafspraken.length === 0
        ? []
        : [heading(1, 'Basisafspraken'), { kind: 'list', ordered: true, items: basics.basisafspraken }],
    rollen: (session, { basics }) => {
      const known = session.roles.map(({ role, by }) => ({
        name: basics.rollen.find(({ id }) => id === role)?.naam ?? role,
        by,
        tasks: basics.rollen.find(({ id }) => id === role)?.taken ?? [],
      }))
      if (known.length === 0) return []
      return [
        heading(1, 'Rollen'),
        ...known.flatMap(({ name, by, tasks }) => [
          heading(2, by.trim() === '' ? name : `${name}: ${by}`),
          ...list(tasks),
        ]),
      ]
    },
    checklists: (session) => [
      heading(1, 'Checklists'),
      ...(session.preparation.length === 0
        ? []
        : [
            heading(2, 'Voorbereiding'),
            {
              kind: 'checklist',
              items: session.preparation.map(({ when, text, done }) => ({
                text: when.trim() === '' ? text : `${when}: ${text}`,
                done,
              })),
            } as const,
          ]),
      ...session.steps.flatMap((step, index): readonly Block[] => [
        heading(2, `${index + 1}. ${step.title}`),
        ...titled('Begeleider', step.instructions),
        ...titled('Vragen aan de groep', step.questions),
        ...titled('Noteren', step.toNote),
        ...(step.checklist.length === 0 ? [] : [{ kind: 'checklist', items: step.checklist } as const]),
      ]),
    ],
    casuskaarten: (_session, { cases }) =>
      cases.flatMap((card, index) => [...(index === 0 ? [] : [pageBreak]), ...describeCard(card)]),
    'casuskaarten-groep': (_session, { cases }) =>
      cases.flatMap((card, index) => [...(index === 0 ? [] : [pageBreak]), ...describeFront(card)]),
    signaalkaarten: (_session, { sheet }) =>
      sheet === null
        ? []
        : [
            heading(1, sheet.title),
            say(
              'Een signaal is geen bewijs. Kijk eerst wat het ook kan zijn, en praat met de jongere.',
              'let-op',
            ),
            ...sheet.groups.flatMap(({ name, cards }): readonly Block[] => [
              heading(2, name),
              {
                kind: 'table',
                caption: `Signaalkaarten: ${name}`,
                columns: [
                  { title: 'Signaal', width: 24 },
                  { title: 'Kan ook zijn', width: 26 },
                  { title: 'Kan wijzen op', width: 24 },
                  { title: 'Vraag eens', width: 26 },
                ],
                rows: cards.map(({ title, signal }) => [
                  title,
                  signal.alsoBe,
                  signal.pointsTo,
                  signal.alwaysSerious ? `${signal.question}\nHier wacht je niet mee.` : signal.question,
                ]),
              },
            ]),
          ],
    afsprakenkaarten: () => [
      heading(1, 'Afsprakenkaarten'),
      say(
        'Een afspraak is klaar met wat, wie, wanneer en gelukt als. Schrijf een functie of organisatie op, geen naam.',
        'zacht',
      ),
      ...Array.from({ length: blankCards }, (_card, at): Block => ({
        kind: 'table',
        caption: `Lege afsprakenkaart ${at + 1}`,
        columns: [
          { title: `Afspraak ${at + 1}`, width: 22 },
          { title: 'Vul hier in', width: 78 },
        ],
        rows: ['Wat\n ', 'Wie\n ', 'Wanneer', 'Gelukt als\n '].map((label) => [label, '']),
      })),
    ],
  }

/** What the group may read before the first reveal. */
function describeFront(card: Case): readonly Block[] {
  return [
    heading(1, `Casus: ${card.titel}`),
    say(
      `Verzonnen situatie. ${card.thema}, leeftijd ${card.leeftijd}, ongeveer ${card.minuten_advies} minuten.`,
      'zacht',
    ),
    ...(card.uitleg_gevoelig === undefined ? [] : [say(card.uitleg_gevoelig, 'let-op')]),
    say(card.situatie),
    say(`Startvraag: ${card.startvraag}`),
  ]
}

function describeCard(card: Case): readonly Block[] {
  return [
    ...describeFront(card),
    ...card.onthullingen.flatMap(
      ({ stap, nieuwe_informatie: news, vraag, let_op: beware }): readonly Block[] => [
        heading(3, `Onthulling ${stap}`),
        say(news),
        say(`Vraag: ${vraag}`),
        ...(beware === undefined ? [] : [say(`Let op: ${beware}`, 'zacht')]),
      ],
    ),
    ...titled('Vragen om over te praten', card.discussievragen),
    ...titled(
      'Signalen in dit verhaal',
      card.signalen.map(({ label }) => label),
    ),
    ...titled('Wat kan het ook zijn?', card.kan_ook_betekenen),
    ...titled('Wat beschermt', card.beschermende_factoren),
    ...titled(
      'Goede vervolgstappen',
      card.goede_vervolgstappen.map(({ wie, stap }) => `${wie}: ${stap}`),
    ),
    ...titled('Meteen handelen bij', card.direct_handelen_bij),
    ...titled('Valkuilen', card.valkuilen),
    say(card.kernboodschap, 'let-op'),
  ]
}
