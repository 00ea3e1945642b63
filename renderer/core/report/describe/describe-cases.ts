import type { Session, SessionCase } from '#contract/session.ts'
import { countPeople } from '#core/session/change-cases.ts'
import type { Block } from '../outline'

/** Titles of case cards by page id; a card that is not in the content any more goes by its id. */
export type CaseTitles = ReadonlyMap<string, string>

/** The case cards: how far the group came, its opinion before and after in counts only, and what it learned. */
export function describeCases(session: Session, titles: CaseTitles = new Map()): readonly Block[] {
  if (session.cases.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: 'Casuskaarten' },
    { kind: 'paragraph', tone: 'zacht', text: 'Dit zijn verzonnen situaties om mee te oefenen.' },
    ...session.cases.flatMap((one) => describeCase(one, titles)),
  ]
}

function describeCase(one: SessionCase, titles: CaseTitles): readonly Block[] {
  return [
    { kind: 'heading', level: 2, text: titles.get(one.page) ?? one.page.replace(/^casus\//, 'Casus ') },
    { kind: 'paragraph', tone: 'zacht', text: describeReveals(one.revealed) },
    ...describeOpinions(one),
    one.learned.trim() === ''
      ? { kind: 'paragraph', tone: 'zacht', text: 'Niet opgeschreven wat de groep hiervan leerde.' }
      : { kind: 'paragraph', tone: 'gewoon', text: one.learned },
  ]
}

function describeReveals(revealed: number): string {
  if (revealed === 0) return 'Nog geen onthulling getoond.'
  return revealed === 1 ? 'Eén onthulling getoond.' : `${revealed} onthullingen getoond.`
}

function describeOpinions({ before, after }: SessionCase): readonly Block[] {
  if (countPeople(before) + countPeople(after) === 0) return []
  const opinions = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return [
    {
      kind: 'table',
      caption: 'Hoeveel mensen wat zouden doen, voor de eerste en na de laatste onthulling',
      columns: [
        { title: 'Wat zou je nu doen?', width: 60 },
        { title: 'Eerst', width: 20, align: 'end' },
        { title: 'Na afloop', width: 20, align: 'end' },
      ],
      rows: opinions.map((opinion) => [opinion, String(before[opinion] ?? 0), String(after[opinion] ?? 0)]),
    },
  ]
}
