import type { SearchSection } from '../../../content/schema/section'

/** As many sections as asked, made from the shipped ones: copies under other page ids, each with a text of a later section mixed in. */
export function growSections(sections: readonly SearchSection[], count: number): readonly SearchSection[] {
  return Array.from({ length: count }, (_, at) => {
    const round = Math.floor(at / sections.length)
    const own = sections[at % sections.length]!
    if (round === 0) return own
    const other = sections[(at * 7 + round * 13) % sections.length]!
    const page = `${own.page}-${round}`
    return {
      ...own,
      id: `${page}#${own.anchor}`,
      page,
      title: `${own.title} ${round}`,
      text: mixSentences(own.text, other.text),
    }
  })
}

function mixSentences(own: string, other: string): string {
  const mine = own.split('. ')
  const theirs = other.split('. ')
  return mine.map((sentence, at) => (at % 2 === 0 ? sentence : (theirs[at] ?? sentence))).join('. ')
}
