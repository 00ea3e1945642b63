import { openSealedLibrary, type SealedLibrary } from '../../../../../main/library/sealed-library'
import { noKeyStore } from '../../../../../main/library/seal/key-store'
import { makeTempFolder } from '../../temp-folder'
import { lightCost, makeFirstKey, passphrase } from '../seal/open-device'
import { valueOf } from '../../example-session'

/** A sealed library in a real folder of which the day can be chosen, and the half minute after a removal. */
export type KeepingLibrary = SealedLibrary & {
  readonly folder: string
  /** Noon on this day. */
  readonly goTo: (day: string) => void
  /** Lets pass what was to happen later. */
  readonly passUndo: () => void
  /** Lets hours pass. */
  readonly passHours: (hours: number) => void
  /** As an app that was closed and is started again. */
  readonly reopen: () => Promise<KeepingLibrary>
}

/** Opens one, with a key. */
export async function openKeepingLibrary(
  day: string,
  folder?: string,
  device?: string,
): Promise<KeepingLibrary> {
  const root = folder ?? (await makeTempFolder())
  let now = new Date(`${day}T12:00:00`)
  let waiting: (() => void)[] = []
  const library = openSealedLibrary({
    dataFolder: root,
    places: { keyStore: noKeyStore },
    cost: lightCost,
    now: () => now,
    ...(device !== undefined && { device: { code: device, label: device } }),
    later: (task) => {
      waiting.push(task)
      return { stop: () => (waiting = waiting.filter((one) => one !== task)) }
    },
  })
  const { kind } = await library.seal.readState()
  if (kind === 'none') await makeFirstKey(library)
  else valueOf(await library.seal.unlock({ passphrase }))
  return {
    ...library,
    folder: root,
    goTo: (to) => {
      now = new Date(`${to}T12:00:00`)
    },
    passUndo: () => {
      now = new Date(now.getTime() + 31_000)
      const due = waiting
      waiting = []
      for (const task of due) task()
    },
    passHours: (hours) => {
      now = new Date(now.getTime() + hours * 60 * 60 * 1000)
    },
    reopen: () => openKeepingLibrary(dayOf(now), root, device),
  }
}

const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10)
