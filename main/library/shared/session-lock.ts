import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Output } from '#contract/requests.ts'
import type { Format } from '../disk/envelope'
import type { Folders } from '../disk/folders'
import { markFile } from '../disk/mark-file'
import { readDocument } from '../disk/read-document'
import { writeDocument } from '../disk/write-document'
import type { Device, SaveMaker } from './device'

const lockSchema = z.object({
  /** A function and a device, never a name. */
  by: z.string(),
  since: z.iso.datetime(),
  /** When this was written last, by the clock of that device. */
  at: z.iso.datetime(),
})

const lockFormat = { kind: 'bezig', schema: lockSchema, steps: [] } as const satisfies Format<
  typeof lockSchema
>

type Others = Output<'followSession'>['others']

/** Says beside a session that somebody works in it here, and hears of others who do. Only ever a warning. */
export type SessionLocks = {
  /** Says it again, at most once a minute. */
  readonly hold: (id: string, isPractice: boolean) => Promise<void>
  readonly leave: (id: string) => Promise<void>
  /** Whether somebody works in it on this device. */
  readonly isHeld: (id: string) => boolean
  /** Who else works in it, as far as the names in the folder tell. */
  readonly listOthers: (id: string, fileNames: readonly string[]) => Promise<Others>
}

const sayEveryMs = 60_000
/** Nothing new for so long (ms): that device fell out, or the product between us did. */
const staleAfterMs = 150_000

/** `elapsed`: a clock that only goes forward. Whether another one is still there is told by what it writes, not by its time. */
export function createSessionLocks(
  folders: Folders,
  device: Device,
  saves: Pick<SaveMaker, 'who'>,
  now: () => Date,
  elapsed: () => number = () => performance.now(),
): SessionLocks {
  const held = new Map<string, { readonly since: string; readonly saidAt: number }>()
  const seen = new Map<string, { readonly mark: string; readonly changedAt: number }>()
  const pathOf = (id: string) => join(folders.live, nameLock(id, device.code))

  const isThere = async (fileName: string, at: string): Promise<boolean> => {
    const file = await stat(join(folders.live, fileName)).catch(() => undefined)
    if (!file) return false
    const mark = markFile(file)
    const before = seen.get(fileName)
    if (before?.mark === mark) return elapsed() - before.changedAt < staleAfterMs
    // at first sight only its own time tells; a clock that runs ahead is given the time to write again
    const isOld = !before && now().getTime() - Date.parse(at) > staleAfterMs
    seen.set(fileName, { mark, changedAt: isOld ? -Infinity : elapsed() })
    return !isOld
  }

  return {
    hold: async (id, isPractice) => {
      const own = held.get(id)
      if (isPractice || (own && elapsed() - own.saidAt < sayEveryMs)) return
      const at = now().toISOString()
      const since = own?.since ?? at
      held.set(id, { since, saidAt: elapsed() })
      const lock = { by: await saves.who(), since, at }
      // a folder that cannot be written shows that at the next save, with its sentence
      await writeDocument(folders.seals, pathOf(id), lockFormat, lock).catch(() => undefined)
    },
    isHeld: (id) => held.has(id),
    leave: async (id) => {
      if (held.delete(id)) await rm(pathOf(id), { force: true }).catch(() => undefined)
    },
    listOthers: async (id, fileNames) => {
      const others: Others = []
      for (const fileName of fileNames) {
        if (!fileName.startsWith(`${id}.`) || !fileName.endsWith(ending)) continue
        if (fileName === nameLock(id, device.code)) continue
        const read = await readDocument(folders.seals, join(folders.live, fileName), lockFormat)
        if (read.ok && (await isThere(fileName, read.value.at)))
          others.push({ by: read.value.by, since: read.value.since })
      }
      return others
    },
  }
}

const ending = '.bezig'
const nameLock = (id: string, code: string): string => `${id}.${code}${ending}`
