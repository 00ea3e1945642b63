import { createHash } from 'node:crypto'
import { hostname, platform, userInfo } from 'node:os'
import type { Lineage, Save } from '../merge/lineage'

/** This computer as others see it: a code for file names and a label for people. Says neither who nor which computer. */
export type Device = { readonly code: string; readonly label: string }

/** Makes the saves of one run of the app: each has a number of its own, whatever becomes of it. */
export type SaveMaker = {
  readonly run: string
  readonly next: () => Promise<Save>
  /** What a person reads of this device: a function, when it is known, and the label. */
  readonly who: () => Promise<string>
}

const kinds: Readonly<Record<string, string>> = {
  win32: 'Windows-computer',
  darwin: 'Mac',
  linux: 'Linux-computer',
}

/**
 * The device that this process runs on. Name of computer and user often say who somebody is, so only a sum of both leaves
 * here; the same device always has the same.
 */
export function describeDevice(): Device {
  const code = createHash('sha256')
    .update(`signaalwijzer ${hostname()} ${readUserName()}`)
    .digest('hex')
    .slice(0, 8)
  return { code, label: `${kinds[platform()] ?? 'computer'} ${code.slice(0, 3).toUpperCase()}` }
}

function readUserName(): string {
  try {
    return userInfo().username
  } catch {
    // a system user without an entry: the computer alone tells devices apart
    return ''
  }
}

/** Begins a run. `readRole` is asked at most once a minute. */
export function createSaves(device: Device, now: () => Date, readRole: () => Promise<string>): SaveMaker {
  const run = makeRunName()
  let number = 0
  let role = ''
  let askedAt = -Infinity
  const who = async () => {
    if (performance.now() - askedAt > 60_000) {
      askedAt = performance.now()
      role = await readRole()
    }
    return [role, device.label].filter(Boolean).join(' · ')
  }
  return {
    run,
    who,
    next: async () => {
      number += 1
      const own = number
      return { run, number: own, at: now(), who: await who() }
    },
  }
}

/** Two runs with one name would seem to be one: this many random bits never meet. */
function makeRunName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  return Buffer.from(bytes).toString('base64url')
}

/** Who saved what another version has not seen: the one of whom most is new. */
export function findStranger(lineage: Lineage, known: Lineage, ownRun: string): string | undefined {
  const news = Object.entries(lineage.writers)
    .map(([run, { saves, who }]) => ({ run, who, more: saves - (known.writers[run]?.saves ?? 0) }))
    .filter(({ run, more }) => run !== ownRun && more > 0)
  return news.toSorted((one, other) => other.more - one.more)[0]?.who
}
