import type { Outline } from './outline'

/** The headings of a report below which stands what was agreed. */
const kept: ReadonlySet<string> = new Set(['Besluiten', 'Afspraken', 'Hoe het verder gaat'])

/**
 * The report as one page to hang up: the facts, the decisions, the agreements and how it goes on. What stands above the
 * first heading stays, because that is about the whole report.
 */
export function keepAgreements(outline: Outline): Outline {
  let keeps = true
  return {
    ...outline,
    subtitle: `${outline.subtitle}: alleen de afspraken`,
    compact: true,
    blocks: outline.blocks.filter((block) => {
      if (block.kind === 'heading' && block.level === 1) keeps = kept.has(block.text)
      return keeps
    }),
  }
}
