import type { Outline } from '#core/report/outline.ts'
import { millimetres, page } from './page-geometry'
import { styles, type TextStyle } from './text-styles'

/** Sizes and white that differ between a report to read and a paper to work from. Lengths in pt. */
export interface Look {
  readonly title: TextStyle
  readonly subtitle: TextStyle
  readonly body: TextStyle
  readonly soft: TextStyle
  readonly cell: TextStyle
  /** White at the left of the paper; as much is at the right. */
  readonly left: number
  readonly contentWidth: number
  /** Width of running text. */
  readonly textWidth: number
  /** From the top of the paper to the first line, and from the foot of the last line to the end of the paper. */
  readonly top: number
  readonly footerBottom: number
  readonly footerGap: number
  readonly space: {
    readonly headings: Readonly<Record<1 | 2 | 3, number>>
    readonly paragraph: number
    readonly soft: number
    readonly attention: number
    readonly firstItem: number
    readonly item: number
    readonly table: number
    /** In a row of a table, above and below the text. */
    readonly aboveCell: number
    readonly belowCell: number
    readonly details: number
    readonly afterTitle: number
  }
  /** Facts below the title that stand beside each other. */
  readonly detailsPerRow: number
}

/** A report that is read from start to end. */
export const roomy: Look = {
  title: styles.title,
  subtitle: styles.subtitle,
  body: styles.body,
  soft: styles.soft,
  cell: styles.tableCell,
  left: page.left,
  contentWidth: page.contentWidth,
  textWidth: page.textWidth,
  top: page.top,
  footerBottom: page.footerBottom,
  footerGap: page.footerGap,
  space: {
    headings: { 1: 26, 2: 16, 3: 12 },
    paragraph: 6,
    soft: 3,
    attention: 8,
    firstItem: 6,
    item: 3,
    table: 8,
    aboveCell: 4.5,
    belowCell: 5,
    details: 14,
    afterTitle: 12,
  },
  detailsPerRow: 1,
}

const small: TextStyle = { ...styles.tableCell, leading: 12.75 }

/** A paper of a few pages that lies on the table: as small as the text of a table, which is the smallest that we print. */
export const compact: Look = {
  title: { ...styles.title, size: 20, leading: 24 },
  subtitle: { ...styles.subtitle, size: 11, leading: 15 },
  body: small,
  soft: { ...styles.soft, size: small.size, leading: small.leading },
  cell: small,
  left: millimetres(18),
  contentWidth: millimetres(174),
  textWidth: millimetres(160),
  top: millimetres(16),
  footerBottom: millimetres(10),
  footerGap: millimetres(5),
  space: {
    headings: { 1: 18, 2: 12, 3: 8 },
    paragraph: 3,
    soft: 2,
    attention: 6,
    firstItem: 2,
    item: 1,
    table: 3,
    aboveCell: 3,
    belowCell: 3.5,
    details: 6,
    afterTitle: 5,
  },
  detailsPerRow: 2,
}

/** The look that an outline asks for. */
export const chooseLook = ({ compact: small }: Pick<Outline, 'compact'>): Look => (small ? compact : roomy)
