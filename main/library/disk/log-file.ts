import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { limits } from '#contract/limits.ts'

/** The names of the two files of a log, the newest first. */
export const logFiles = ['signaalwijzer.log', 'signaalwijzer.oud.log'] as const

/**
 * Makes a log in `folder` that never grows over `most` bytes: when the file is half of that, it takes the place of the
 * old one. Written at once, because the next line may be the last of this process. A disk that refuses is no matter:
 * a log must never break what it tells about.
 */
export function openLogFile(folder: string, most: number = limits.logBytes): (line: string) => void {
  const [newest, old] = logFiles.map((name) => join(folder, name)) as [string, string]
  return (line) => {
    try {
      mkdirSync(folder, { recursive: true })
      if (measure(newest) + Buffer.byteLength(line) > most / 2) renameSync(newest, old)
      appendFileSync(newest, line, { mode: 0o600 })
    } catch {
      // nothing to be done about it here
    }
  }
}

function measure(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}
