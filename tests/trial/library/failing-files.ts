import type { Stats } from 'node:fs'
import type * as Files from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'

/** The real one: this file stands in its place in the bundle that is tried. */
const real = createRequire(import.meta.url)('fs/promises') as typeof Files

/** What goes wrong, at which file operation from now on. `cut`: the power goes, and nothing works after it. */
export type Fault = {
  readonly at: number
  readonly kind: 'ENOSPC' | 'EIO' | 'EACCES' | 'short' | 'cut'
}

let fault: Fault | undefined
let done = 0
let isOff = false

/** What is not yet sure to survive a power cut: how to put it back, and what makes it sure. */
type Pending = { readonly path: string; readonly undo: () => Promise<void> }
let unsynced: Pending[] = []

/** Lets one fault come; answers nothing until it is asked how many operations there were. */
export function arm(next: Fault): void {
  fault = next
  done = 0
  isOff = false
  unsynced = []
}

/** Ends it and answers whether the fault came. After a power cut everything that was not synced is gone. */
export async function disarm(): Promise<boolean> {
  const came = fault !== undefined && done >= fault.at
  const wasCut = fault?.kind === 'cut'
  fault = undefined
  isOff = false
  if (wasCut) for (const { undo } of unsynced.toReversed()) await undo().catch(() => undefined)
  unsynced = []
  return came
}

function fail(code: string): never {
  throw Object.assign(new Error(code), { code })
}

/** Counts one operation; throws when it is its turn. Answers whether it must stop halfway. */
function step(): boolean {
  if (isOff) fail('EIO')
  done += 1
  if (fault === undefined || done !== fault.at) return false
  if (fault.kind === 'short') return true
  if (fault.kind !== 'cut') fail(fault.kind)
  isOff = true
  fail('EIO')
}

/** How to put a file back as it is now. */
async function remember(path: string): Promise<() => Promise<void>> {
  const before = await real.readFile(path).catch(() => undefined)
  return () => (before === undefined ? real.rm(path, { force: true }) : real.writeFile(path, before))
}

const settle = (path: string) => {
  unsynced = unsynced.filter((pending) => pending.path !== path)
}

export async function open(path: string, flags: string, mode?: number) {
  step()
  const file = await real.open(path, flags, mode)
  const isFolder = flags === 'r' && (await file.stat()).isDirectory()
  return {
    writeFile: async (bytes: Uint8Array) => {
      const isShort = step()
      // bytes that were never synced are no bytes after a cut
      unsynced.push({ path, undo: () => real.truncate(path, 0) })
      await file.writeFile(isShort ? bytes.subarray(0, bytes.length / 2) : bytes)
      if (isShort) fail('ENOSPC')
    },
    sync: async () => {
      if (step()) fail('EIO')
      await file.sync()
      settle(isFolder ? `${path}/` : path)
    },
    stat: () => {
      step()
      return file.stat()
    },
    close: () => file.close(),
  }
}

export async function rename(from: string, to: string) {
  if (step()) fail('EIO')
  const [backFrom, backTo] = [await remember(from), await remember(to)]
  await real.rename(from, to)
  // bytes that were never synced go along under the new name
  const isRaw = unsynced.some(({ path }) => path === from)
  if (isRaw) unsynced.push({ path: to, undo: () => real.truncate(to, 0) })
  unsynced.push({
    path: `${dirname(to)}/`,
    undo: async () => {
      await backTo()
      await backFrom()
    },
  })
}

export async function copyFile(from: string, to: string, mode?: number) {
  const isShort = step()
  await real.copyFile(from, to, mode)
  unsynced.push({ path: to, undo: () => real.truncate(to, 0) })
  if (!isShort) return
  await real.truncate(to, 10)
  fail('ENOSPC')
}

const counted =
  <Input extends readonly unknown[], Output>(run: (...input: Input) => Promise<Output>) =>
  async (...input: Input): Promise<Output> => {
    if (step()) fail('EIO')
    return run(...input)
  }

export const readFile = counted(real.readFile as (path: string, options?: unknown) => Promise<Buffer>)
export const writeFile = counted(
  real.writeFile as (path: string, data: unknown, options?: unknown) => Promise<void>,
)
export const readdir = counted(real.readdir as (path: string) => Promise<string[]>)
export const stat = counted(real.stat as (path: string) => Promise<Stats>)
export const lstat = counted(real.lstat as (path: string) => Promise<Stats>)
export const mkdir = counted(real.mkdir as (path: string, options?: unknown) => Promise<string | undefined>)
export const rm = counted(real.rm as (path: string, options?: unknown) => Promise<void>)
export const unlink = counted(real.unlink as (path: string) => Promise<void>)
export const link = counted(real.link as (from: string, to: string) => Promise<void>)
export const utimes = counted(real.utimes as (path: string, atime: Date, mtime: Date) => Promise<void>)
export const chmod = counted(real.chmod as (path: string, mode: number) => Promise<void>)
export const { constants } = real
