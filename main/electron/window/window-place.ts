import { z } from 'zod'

const rectangle = z.object({ x: z.int(), y: z.int(), width: z.int().positive(), height: z.int().positive() })

/** Where a window stood when it was last closed. */
const windowPlaceSchema = z.object({ bounds: rectangle, isMaximized: z.boolean() })

export type WindowPlace = z.output<typeof windowPlaceSchema>
type Rectangle = WindowPlace['bounds']

/** A screen that is there now: the part of it that windows may use. */
export type Display = { readonly id: number; readonly workArea: Rectangle; readonly bounds: Rectangle }

/** This much (in pixels) of the top of a window must be on a screen, so that it can be taken hold of. */
const grip = { width: 120, height: 32 }

/** Reads a kept place; undefined for anything else than that. */
export function readWindowPlace(text: string): WindowPlace | undefined {
  try {
    const parsed = windowPlaceSchema.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}

/**
 * Where a window goes that stood at `place`: there, when enough of its title bar is on a screen that exists, and never
 * larger than that screen. Undefined when the system must choose, as after a docking station was left at work.
 */
export function fitWindowPlace(
  place: WindowPlace | undefined,
  displays: readonly Display[],
): Rectangle | undefined {
  if (place === undefined) return undefined
  const { x, y } = place.bounds
  const home = displays.find(({ workArea }) => {
    const right = Math.min(x + place.bounds.width, workArea.x + workArea.width)
    const left = Math.max(x, workArea.x)
    return right - left >= grip.width && y >= workArea.y && y + grip.height <= workArea.y + workArea.height
  })
  if (home === undefined) return undefined
  const { workArea } = home
  const width = Math.min(place.bounds.width, workArea.width)
  // A window that became narrower can have lost the part by which it was held.
  const left = Math.max(x, workArea.x - width + grip.width)
  return { x: left, y, width, height: Math.min(place.bounds.height, workArea.height) }
}

/** The screen for the hall: the first that is not the one where the facilitator works; undefined when there is one screen. */
export function chooseHallDisplay(displays: readonly Display[], own: number): Display | undefined {
  return displays.find(({ id }) => id !== own)
}
