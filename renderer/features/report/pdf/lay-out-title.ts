import type { Outline } from '../../../core/report/outline'
import { layOutLines, layOutText } from './lay-out-text'
import { page } from './page-geometry'
import { measureText, type ReportFonts } from './report-fonts'
import type { Ink, Strip } from './strip'
import { colors, styles } from './text-styles'

const accent = { width: 42, height: 3 } as const
const longestLabel = page.contentWidth * 0.3

/** The top of the first page: one line of accent, the title, what kind of paper it is and the facts. */
export function layOutTitle(fonts: ReportFonts, { title, subtitle, details }: Outline): readonly Strip[] {
  const line: Strip = {
    height: accent.height,
    spaceBefore: 0,
    keepWithNext: true,
    ink: [{ kind: 'rectangle', x: 0, y: 0, ...accent, color: colors.accent }],
  }
  const full = { x: 0, width: page.contentWidth }
  return [
    line,
    ...layOutText(fonts, title, styles.title, { ...full, spaceBefore: 11 }),
    ...(subtitle.trim() === ''
      ? []
      : layOutText(fonts, subtitle, styles.subtitle, { ...full, spaceBefore: 3 })),
    ...layOutDetails(fonts, details),
  ]
}

/** Labels and values in two columns; the label column is as wide as the longest label. */
function layOutDetails(fonts: ReportFonts, details: Outline['details']): readonly Strip[] {
  const { detailLabel, detailValue } = styles
  const widest = Math.max(0, ...details.map(({ label }) => measureText(fonts, label, detailLabel)))
  const labelWidth = Math.min(longestLabel, widest + 1)
  const x = labelWidth + 18
  const strips = details.flatMap(({ label, value }, index): readonly Strip[] => {
    const labels = layOutLines(fonts, label, detailLabel, { x: 0, width: labelWidth })
    const values = layOutLines(fonts, value, detailValue, { x, width: page.contentWidth - x })
    const count = Math.max(labels.length, values.length)
    return Array.from({ length: count }, (_, line) => ({
      height: detailValue.leading,
      spaceBefore: index === 0 && line === 0 ? 14 : line === 0 ? 1.5 : 0,
      keepWithNext: line === 0 && count > 1,
      ink: [...(labels[line] ?? []), ...(values[line] ?? [])],
    }))
  })
  return strips.length === 0 ? [] : [...strips, closingRule]
}

const rule: Ink = { kind: 'rectangle', x: 0, y: 0, width: page.contentWidth, height: 0.5, color: colors.line }
/** Some white under the line, for a report that starts without a heading. */
const closingRule: Strip = { height: 7, spaceBefore: 12, keepWithNext: false, ink: [rule] }
