const pointsPerMillimetre = 72 / 25.4

/** Converts millimetres to points (pt), the one unit of everything that is drawn. */
export function millimetres(length: number): number {
  return length * pointsPerMillimetre
}

/**
 * The paper: A4 with generous white. All lengths in pt, from the top left corner.
 * Running text is narrower than the page, because a line of more than some 85 characters is tiring; tables use all of it.
 */
export const page = {
  width: millimetres(210),
  height: millimetres(297),
  left: millimetres(24),
  right: millimetres(24),
  top: millimetres(22),
  /** Foot of the last line of the footer. */
  footerBottom: millimetres(14),
  /** White between the content and the footer. */
  footerGap: millimetres(8),
  contentWidth: millimetres(162),
  textWidth: millimetres(140),
} as const
