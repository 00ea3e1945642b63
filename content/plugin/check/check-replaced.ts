import type { Problem } from '../../schema/build/explain-issues'
import { listFacts, type PenaltyFile } from '../../schema/build/penalties'
import type { Truth } from '../../schema/build/truths'
import { penaltiesFile } from './check-penalties'
import { truthsFile } from './check-truths'
import { namedFacts } from './check-page'
import { readIds, type JsxNode } from '../page/fact-ids'
import { findLine } from '../read/find-line'
import { frontMatterText } from '../read/parse-page'
import type { StandingAdvice } from '../read/read-advices'
import type { RuleFile } from '../read/read-yaml'
import type { ContentData } from '../read/read-data'
import type { Page } from '../read/read-pages'
import type { Register } from '../read/read-register'
import { visit } from 'unist-util-visit'

/** What one text cites, and where. */
interface Citation {
  readonly file: string
  readonly line: number
  readonly id: string
}

/** Everything that cites facts: pages and advices as they stand in their files, data files, penalties and truths. */
export interface Citing {
  readonly written: readonly Page[]
  readonly advices: readonly StandingAdvice[]
  readonly data: Pick<ContentData, 'named'>
  readonly penalties: RuleFile<PenaltyFile> | undefined
  readonly truths: RuleFile<readonly Pick<Truth, 'feit'>[]> | undefined
}

/**
 * Citations of a fact that newer ones replace. A fact that is corrected in part may be cited for the rest, in a text
 * that also cites what corrects it.
 */
export function checkReplaced(citing: Citing, { facts }: Pick<Register, 'facts'>): Problem[] {
  return listCitations(citing).flatMap((citations) => {
    const cited = new Set(citations.map(({ id }) => id))
    return citations.flatMap(({ file, line, id }): Problem[] => {
      const { vervangen_door: next, deels_vervangen_door: part } = facts.get(id) ?? {}
      if (next)
        return [
          {
            file,
            line,
            message: `feit '${id}' is vervangen: gebruik ${next.join(' of ')}, en zeg wat daar staat`,
          },
        ]
      if (part && !part.some((other) => cited.has(other)))
        return [
          {
            file,
            line,
            message: `feit '${id}' klopt niet meer helemaal: zet de verbetering erbij (${part.join(' of ')}), of haal het weg`,
          },
        ]
      return []
    })
  })
}

/** The citations of each text together. */
function listCitations({ written, advices, data, penalties, truths }: Citing): Citation[][] {
  return [
    ...written.map((page) => [...listInFront(page, namedFacts(page)), ...listInBody(page)]),
    ...advices.map((advice) => [...listInFront(advice, advice.frontMatter.feiten), ...listInBody(advice)]),
    ...data.named.map(({ file, facts, lineOf }) => facts.map((id) => ({ file, line: lineOf(id), id }))),
    ...(penalties ? listGrounds(penalties.data) : []).map((ids) =>
      ids.map((id) => ({ file: penaltiesFile, line: penalties?.lineOf(id) ?? 0, id })),
    ),
    ...(truths?.data ?? []).map(({ feit }) => [
      { file: truthsFile, line: truths?.lineOf(feit) ?? 0, id: feit },
    ]),
  ]
}

/** The facts of each row, and of what counts for every row. */
function listGrounds({ jeugd, rijen }: PenaltyFile): (readonly string[])[] {
  return [...Object.values(jeugd).map(({ feiten }) => feiten), ...rijen.map(({ feit }) => listFacts(feit))]
}

function listInFront({ file, tree }: Pick<Page, 'file' | 'tree'>, ids: readonly string[]): Citation[] {
  return [...new Set(ids)].map((id) => ({ file, line: 1 + findLine(frontMatterText(tree), id), id }))
}

function listInBody({ file, tree }: Pick<Page, 'file' | 'tree'>): Citation[] {
  const found: Citation[] = []
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    const element = node as JsxNode
    if (element.name !== 'Feit') return
    for (const id of readIds(element)) found.push({ file, line: element.position?.start.line ?? 1, id })
  })
  return found
}
