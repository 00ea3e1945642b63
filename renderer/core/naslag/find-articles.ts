import type { PenaltyRow } from '#schema/penalty-row.ts'

/** An article as somebody types it: "art. 285 Sr", "420bis". */
interface TypedArticle {
  readonly number: string
  /** How its law is cited; empty when it was not said. */
  readonly law: string
}

const number = String.raw`\d{1,3}[a-z]{0,8}`
const law = String.raw`sr|opiumwet|(?:wetboek van )?strafrecht`
/** A number alone is an article only when nothing else was typed; beside words it needs "art." or its law. */
const shapes = [
  new RegExp(String.raw`^(${number})$`, 'u'),
  new RegExp(String.raw`\bart(?:ikel)?\.?\s*(${number})\b(?:\s+(${law})\b)?`, 'u'),
  new RegExp(String.raw`\b(${number})\s+(${law})\b`, 'u'),
  new RegExp(String.raw`\b(${law})\s+(?:art(?:ikel)?\.?\s*)?(${number})\b`, 'u'),
]

/** The article that a query names; null when it names none. */
export function readArticle(query: string): TypedArticle | null {
  const text = query.toLowerCase().trim()
  for (const shape of shapes) {
    const [, one = '', other = ''] = shape.exec(text) ?? []
    if (one === '') continue
    const [numbered, lawName] = /^\d/u.test(one) ? [one, other] : [other, one]
    return { number: numbered, law: lawName.endsWith('strafrecht') ? 'sr' : lawName }
  }
  return null
}

/** The rows of the article that a query names; none when it names no article, or one that we do not have. */
export function findArticles(rows: readonly PenaltyRow[], query: string): readonly PenaltyRow[] {
  const typed = readArticle(query)
  if (!typed) return []
  return rows.filter(
    (row) =>
      row.article.split(/,|\s/u).includes(typed.number) &&
      (typed.law === '' || row.law.toLowerCase() === typed.law),
  )
}
