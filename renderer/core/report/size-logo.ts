import type { Logo } from './outline'

const tallestLogo = 16
const widestLogo = 60

/** How large a logo stands on paper, in millimetres: never taller or wider than it should, and never out of shape. */
export function sizeLogo({ width, height }: Pick<Logo, 'width' | 'height'>): {
  readonly width: number
  readonly height: number
} {
  const scale = Math.min(tallestLogo / height, widestLogo / width)
  return { width: width * scale, height: height * scale }
}
