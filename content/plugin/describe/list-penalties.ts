import { visit } from 'unist-util-visit'
import { describeDate } from '../../schema/describe-date'
import type { PenaltyRow } from '../../schema/penalty-row'
import type { Content } from '../content'
import { findOfficialText } from './find-official-text'

/** Every penalty once, with the page of the law that holds it: to be found by the number of its article. */
export function listPenalties({ penalties, pages }: Pick<Content, 'penalties' | 'pages'>): PenaltyRow[] {
  if (!penalties) return []
  const pageOf = new Map<string, string>()
  for (const page of pages.filter(({ collection }) => collection === 'wet'))
    visit(page.tree, 'table', ({ data }) => {
      const ids = (data as { hProperties?: { dataRijen?: unknown } } | undefined)?.hProperties?.dataRijen
      if (typeof ids === 'string') for (const id of ids.split(' ')) pageOf.set(id, page.id)
    })
  const { van12tot15, van16en17 } = penalties.jeugd
  return penalties.rijen.map((row) => ({
    id: row.id,
    law: row.wet,
    article: row.artikel,
    name: row.naam,
    adult: [row.volwassenen, row.opmerking].filter(Boolean).join('. '),
    under16: van12tot15.zin,
    from16: van16en17.zin,
    asOf: describeDate(row.gelezen),
    official: findOfficialText({ artikel: row.artikel, wet: row.wet, tekst: '' }),
    page: pageOf.get(row.id) ?? '',
  }))
}
