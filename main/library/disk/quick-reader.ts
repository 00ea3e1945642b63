import { closeSync, constants, fstatSync, openSync, readSync, statSync, type Stats } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { errorCode, isMissing } from './disk-refusals'

/** Reads many small files. Errors are those of Node's own `readFile` and `stat`. */
export type QuickReader = {
  /** Undefined for a file that is gone, or whose name leads nowhere. */
  readonly stat: (path: string) => Promise<Stats | undefined>
  readonly read: (path: string) => Promise<Uint8Array>
}

/** Other work of the app waits this long (ms) at most for a row of small files. */
const turnMs = 8
/** A near disk answers within this time (ms), with now and then a slow answer; so much more than that and it is far. */
const nearMs = 2
const farMs = 200
/** A larger file is read beside other work. */
const smallBytes = 1_000_000

/**
 * Makes a reader for a row of files. Asking the disk directly takes an eighth of the time of asking it from aside, so a
 * near disk is asked directly, for a few ms in each turn; once it turns out to be far everything goes from aside. A file
 * without blocks of its own may have to be fetched by a sync product: it is never waited for.
 */
export function createQuickReader(now: () => number = () => performance.now()): QuickReader {
  let late = 0
  let began = -Infinity
  let pause: Promise<unknown> | undefined

  const takeTurn = async () => {
    if (now() - began <= turnMs) return
    pause ??= nextTurn().then(() => {
      began = now()
      pause = undefined
    })
    await pause
  }
  const ask = <Value>(task: () => Value): Value => {
    const start = now()
    try {
      return task()
    } finally {
      late = Math.max(0, late + now() - start - nearMs)
    }
  }
  return {
    stat: async (path) => {
      if (late > farMs) return statOrGone(path)
      await takeTurn()
      try {
        return ask(() => statSync(path, { throwIfNoEntry: false }))
      } catch (error) {
        if (leadsNowhere(error)) return undefined
        throw error
      }
    },
    read: async (path) => {
      if (late > farMs) return readFile(path)
      await takeTurn()
      return ask(() => readSmall(path)) ?? readFile(path)
    },
  }
}

/** Undefined for a file that is better read from aside. */
function readSmall(path: string): Uint8Array | undefined {
  // what is no ordinary file must not make us wait; Windows knows no such flag, and nothing is added there
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK)
  try {
    const { size, blocks, mode } = fstatSync(file)
    if (blocks === 0 || size > smallBytes || (mode & 0o170000) !== 0o100000) return undefined
    const bytes = Buffer.allocUnsafe(size)
    let length = 0
    while (length < size) {
      const read = readSync(file, bytes, length, size - length, length)
      if (read === 0) break
      length += read
    }
    return bytes.subarray(0, length)
  } finally {
    closeSync(file)
  }
}

async function statOrGone(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path)
  } catch (error) {
    if (leadsNowhere(error)) return undefined
    throw error
  }
}

const leadsNowhere = (error: unknown): boolean => isMissing(error) || errorCode(error) === 'ELOOP'
