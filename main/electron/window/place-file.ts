import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readWindowPlace, type WindowPlace } from './window-place'

/** Where the window stood, on this computer: another computer has other screens. */
export type PlaceFile = {
  /** Undefined when it was never kept, or cannot be read. */
  readonly read: () => WindowPlace | undefined
  /** At once, because the window is closing; when the disk refuses, the system chooses the next time. */
  readonly keep: (place: WindowPlace) => void
}

/** Opens the file in a folder that exists by the time that a window closes. */
export function openPlaceFile(folder: string): PlaceFile {
  const path = join(folder, 'venster.json')
  return {
    read: () => {
      try {
        return readWindowPlace(readFileSync(path, 'utf8'))
      } catch {
        return undefined
      }
    },
    keep: (place) => {
      try {
        writeFileSync(path, JSON.stringify(place))
      } catch {
        // nothing is lost but a place
      }
    },
  }
}
