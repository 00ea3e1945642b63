import { openLibrary, type Library } from '../../../../main/library/library'
import { makeTempFolder } from '../temp-folder'

/** A library in a real, empty folder, with a clock that runs and can be moved forward. */
export async function openTestLibrary(): Promise<
  Library & { folder: string; passMinutes: (minutes: number) => void; reopen: () => Library }
> {
  const folder = await makeTempFolder()
  let ahead = 0
  const now = () => new Date(Date.now() + ahead)
  return {
    ...openLibrary(folder, now),
    folder,
    passMinutes: (minutes) => {
      ahead += minutes * 60_000
    },
    reopen: () => openLibrary(folder, now),
  }
}
