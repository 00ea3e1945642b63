/** Which file of the family a text is drawn with. */
export type Face = 'regular' | 'semibold' | 'italic'

export interface TextStyle {
  readonly face: Face
  /** Size and distance between two lines, in pt. */
  readonly size: number
  readonly leading: number
  readonly color: string
}

/** Colours for white paper; the same roles as the tokens on screen. */
export const colors = {
  ink: '#1B1F23',
  soft: '#4B5259',
  line: '#CFCBC2',
  accent: '#0B5C6B',
  accentSoft: '#E3EFF1',
  attention: '#B97A00',
} as const

/** Every style of text on paper, on a scale of 1.2 from 10.5 pt. */
export const styles = {
  title: { face: 'semibold', size: 23, leading: 28, color: colors.ink },
  subtitle: { face: 'regular', size: 12.5, leading: 17, color: colors.soft },
  detailLabel: { face: 'regular', size: 10, leading: 15, color: colors.soft },
  detailValue: { face: 'regular', size: 10, leading: 15, color: colors.ink },
  heading1: { face: 'semibold', size: 15, leading: 20, color: colors.accent },
  heading2: { face: 'semibold', size: 12, leading: 17, color: colors.ink },
  heading3: { face: 'semibold', size: 10.5, leading: 15, color: colors.ink },
  body: { face: 'regular', size: 10.5, leading: 15.5, color: colors.ink },
  soft: { face: 'italic', size: 10, leading: 15, color: colors.soft },
  tableHead: { face: 'semibold', size: 9.5, leading: 13, color: colors.accent },
  tableCell: { face: 'regular', size: 9.5, leading: 13.5, color: colors.ink },
  footer: { face: 'regular', size: 8.5, leading: 11.5, color: colors.soft },
} as const satisfies Record<string, TextStyle>
