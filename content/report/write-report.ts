import { formatNumber } from './format-number'
import type { ContentReport } from './content-report'
import { rules } from './rules'

/** The report as lines of text: what is wrong first, then how the content stands. `wanted` narrows the lists to these groups. */
export function writeReport(report: ContentReport, wanted: readonly string[]): string[] {
  const { facts, sources, toCheck } = report
  const isWanted = (group: string) => wanted.length === 0 || wanted.includes(group)
  return [
    ...writeLongSentences(report, isWanted),
    ...writeUnused(report),
    '',
    'Pagina’s per collectie',
    `  ${report.collections.map(({ name, pages }) => `${name} ${pages}`).join(', ')}`,
    '',
    'Feiten en bronnen',
    `  ${facts.used} van ${facts.total} feiten gebruikt (${percent(facts.used, facts.total)} %)`,
    `  ${sources.used} van ${sources.total} bronnen gebruikt (${percent(sources.used, sources.total)} %)`,
    '',
    'Te controleren door een mens',
    `  ${sum(Object.values(toCheck.facts))} feiten op ${toCheck.pages} pagina’s (${Object.entries(
      toCheck.facts,
    )
      .map(([reason, count]) => `${reason} ${count}`)
      .join(', ')})`,
    '',
    ...writeRules(report),
    '',
    ...writeReadability(report, isWanted),
    '',
    ...report.broken.map((sentence) => `${rules.enforced ? 'FOUT' : 'Nog niet gehaald'}: ${sentence}`),
  ]
}

function writeRules(report: ContentReport): string[] {
  const { advices, truths, makersPhrases, labels, workCards, penalties } = report
  return [
    'Wat overal hetzelfde is',
    `  ${truths.rows} waarheden, ${truths.checks} keer getoetst`,
    `  ${advices.length} adviezen:`,
    ...advices.map(({ id, pages }) => `    ${id} (${pages.length}): ${pages.join(', ') || 'op geen pagina'}`),
    `  ${penalties.rows} straffen, ${penalties.unused.length} op geen pagina: ${penalties.unused.join(', ')}`,
    `  ${makersPhrases} zinnen van de maker`,
    `  Nummers en wet: ${labels.bevestigd} zonder label, ${labels.nagaan} nagaan, ${labels.twijfel} twijfel`,
    `  ${workCards.inForm} van ${workCards.total} fenomenen als werkkaart${workCards.missing.length === 0 ? '' : `; nog niet: ${workCards.missing.join(', ')}`}`,
  ]
}

function writeLongSentences(
  { longSentences }: ContentReport,
  isWanted: (group: string) => boolean,
): string[] {
  const shown = longSentences.filter(({ group }) => isWanted(group))
  if (shown.length === 0) return []
  return [
    `Zinnen van meer dan ${rules.mostWordsInSentence} woorden`,
    ...shown.map(({ file, line, words, text }) => `  ${file}:${line}  ${words} woorden: ${text}`),
    '',
  ]
}

function writeUnused({ facts: { unused } }: ContentReport): string[] {
  return [
    'Feiten die op geen pagina staan',
    ...unused.reasons.flatMap(({ reason, facts }) => [
      `  ${facts.length} met reden: ${reason}`,
      ...wrapIds(facts.map(({ id }) => id)),
    ]),
    ...(unused.without.length === 0
      ? []
      : [
          `  ${unused.without.length} zonder reden:`,
          ...unused.without.map(({ id, file, tekst }) => `    ${id} (seeds/${file})  ${tekst}`),
        ]),
  ]
}

function wrapIds(ids: readonly string[]): string[] {
  const perLine = 8
  return Array.from(
    { length: Math.ceil(ids.length / perLine) },
    (_, line) => `    ${ids.slice(line * perLine, (line + 1) * perLine).join(' ')}`,
  )
}

function writeReadability({ readability }: ContentReport, isWanted: (group: string) => boolean): string[] {
  return [
    'Leesbaarheid                zinnen  woorden per zin  te lang  Flesch-Douma',
    ...readability
      .filter(({ group }) => isWanted(group))
      .map(({ group, sentences, meanWords, longSentences, ease }) =>
        [
          `  ${group.padEnd(24)}`,
          String(sentences).padStart(8),
          formatNumber(meanWords).padStart(17),
          String(longSentences.length).padStart(9),
          String(Math.round(ease)).padStart(14),
        ].join(''),
      ),
  ]
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
const percent = (part: number, whole: number) => formatNumber((100 * part) / Math.max(1, whole))
