import type { Logo, Outline, Sender } from '#core/report/outline.ts'
import { sizeLogo } from '#core/report/size-logo.ts'
import { millimetres } from './page-geometry'
import { layOutLines, layOutText } from './lay-out-text'
import { measureText, type ReportFonts } from '../pdf/report-fonts'
import { roomy, type Look } from './report-look'
import type { Ink, Strip } from './strip'
import type { Tag } from './tag'
import { tagInk, tagStrips } from './tag-ink'
import { colors, styles } from './text-styles'

const accent = { width: 42, height: 3 } as const
/** Of the width of the page. */
const longestLabel = 0.3

/** The top of the first page: one line of accent, the title, what kind of paper it is and the facts. */
export function layOutTitle(
  fonts: ReportFonts,
  { title, subtitle, details, sender }: Outline,
  look = roomy,
): readonly Strip[] {
  const line: Strip = {
    height: accent.height,
    spaceBefore: 0,
    keepWithNext: true,
    ink: [{ kind: 'rectangle', x: 0, y: 0, ...accent, color: colors.accent }],
  }
  const full = { x: 0, width: look.contentWidth }
  return [
    ...(sender === undefined ? [] : layOutSender(fonts, sender, look)),
    line,
    ...tagStrips(layOutText(fonts, title, look.title, { ...full, spaceBefore: 11 }), { type: 'Title' }),
    ...(subtitle.trim() === ''
      ? []
      : tagStrips(layOutText(fonts, subtitle, look.subtitle, { ...full, spaceBefore: 3 }), { type: 'P' })),
    ...layOutDetails(fonts, details, look),
  ]
}

/** Above everything: the logo of the organisation and its name. */
function layOutSender(fonts: ReportFonts, { name, logo }: Sender, look: Look): readonly Strip[] {
  const words =
    name.trim() === ''
      ? []
      : tagStrips(
          layOutText(fonts, name, styles.heading2, { x: 0, width: look.contentWidth, spaceBefore: 0 }),
          { type: 'P' },
        )
  const strips = [...(logo === undefined ? [] : [layOutLogo(logo)]), ...words]
  const behind: Strip = { height: 8, spaceBefore: 0, keepWithNext: true, ink: [] }
  return strips.length === 0 ? [] : [...strips.map((strip) => ({ ...strip, keepWithNext: true })), behind]
}

function layOutLogo(logo: Logo): Strip {
  const size = sizeLogo(logo)
  const [width, height] = [millimetres(size.width), millimetres(size.height)]
  const ink: Ink = {
    ...{ kind: 'image', x: 0, y: 0, width, height, png: logo.png },
    tag: { type: 'Figure', alt: logo.alt },
  }
  return { height: height + 6, spaceBefore: 0, keepWithNext: true, ink: [ink] }
}

/** Labels and values below each other; the label column is as wide as the longest label. A small paper has two beside each other. */
function layOutDetails(
  fonts: ReportFonts,
  details: Outline['details'],
  { space, contentWidth, detailsPerRow }: Look,
): readonly Strip[] {
  const { detailLabel, detailValue } = styles
  const widest = Math.max(0, ...details.map(({ label }) => measureText(fonts, label, detailLabel)))
  const labelWidth = Math.min(longestLabel * contentWidth, widest + 1)
  const width = contentWidth / detailsPerRow
  const list: Tag = { type: 'L' }
  const layOutDetail = ({ label, value }: Outline['details'][number], left: number) => {
    const x = left + labelWidth + 18
    const item: Tag = { type: 'LI', within: list }
    const [lbl, body]: readonly [Tag, Tag] = [
      { type: 'Lbl', within: item },
      { type: 'LBody', within: item },
    ]
    return [
      layOutLines(fonts, label, detailLabel, { x: left, width: labelWidth }).map((ink) => tagInk(ink, lbl)),
      layOutLines(fonts, value, detailValue, { x, width: left + width - x }).map((ink) => tagInk(ink, body)),
    ]
  }
  const rows = details.flatMap((_, index) =>
    index % detailsPerRow === 0 ? [details.slice(index, index + detailsPerRow)] : [],
  )
  const strips = rows.flatMap((row, index): readonly Strip[] => {
    const columns = row.flatMap((detail, place) => layOutDetail(detail, place * width))
    const count = Math.max(...columns.map((lines) => lines.length))
    return Array.from({ length: count }, (_, line) => ({
      height: detailValue.leading,
      spaceBefore: index === 0 && line === 0 ? space.details : line === 0 ? 1.5 : 0,
      keepWithNext: line === 0 && count > 1,
      ink: columns.flatMap((lines) => lines[line] ?? []),
    }))
  })
  return strips.length === 0 ? [] : [...strips, closeTitle(contentWidth, space.afterTitle)]
}

/** A line, and some white under it for a report that starts without a heading. */
function closeTitle(width: number, spaceBefore: number): Strip {
  const rule: Ink = { kind: 'rectangle', x: 0, y: 0, width, height: 0.5, color: colors.line }
  return { height: 7, spaceBefore, keepWithNext: false, ink: [rule] }
}
