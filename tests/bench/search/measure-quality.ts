/** A query with the pages that answer it: 3 for the page itself, 1 for a page that helps. */
export interface LabelledQuery {
  readonly query: string
  readonly relevant: Readonly<Record<string, number>>
}

/** Means over the queries that have an answer, 0..1. */
export interface Quality {
  readonly ndcg10: number
  readonly recall5: number
  readonly mrr: number
  /** Share of queries without any relevant page among the first ten. */
  readonly missed: number
}

/** Measures ranked page ids against the labels. Queries without a relevant page cannot be ranked and are left out. */
export function measureQuality(
  queries: readonly LabelledQuery[],
  search: (query: string) => readonly string[],
): Quality {
  const answerable = queries.filter(({ relevant }) => Object.keys(relevant).length > 0)
  let ndcg10 = 0
  let recall5 = 0
  let mrr = 0
  let missed = 0
  for (const { query, relevant } of answerable) {
    const pages = [...new Set(search(query))].slice(0, 10)
    ndcg10 += scoreNdcg(pages, relevant)
    const found = pages.slice(0, 5).filter((page) => page in relevant).length
    recall5 += found / Math.min(5, Object.keys(relevant).length)
    const first = pages.findIndex((page) => page in relevant)
    if (first === -1) missed += 1
    else mrr += 1 / (first + 1)
  }
  const count = Math.max(1, answerable.length)
  return { ndcg10: ndcg10 / count, recall5: recall5 / count, mrr: mrr / count, missed: missed / count }
}

/** nDCG at 10 with gains 2^grade - 1: 1 when the best pages stand first. */
export function scoreNdcg(pages: readonly string[], relevant: Readonly<Record<string, number>>): number {
  const gain = (grade: number): number => 2 ** grade - 1
  const sum = (grades: readonly number[]): number =>
    grades.reduce((total, grade, at) => total + gain(grade) / Math.log2(at + 2), 0)
  const ideal = Object.values(relevant).sort((a, b) => b - a)
  return sum(pages.slice(0, 10).map((page) => relevant[page] ?? 0)) / sum(ideal.slice(0, 10))
}
