import { randomBytes } from 'node:crypto'
import type { OfferedFile } from '../host'

/** How long an address for a download works, in milliseconds. */
export const downloadLifeMs = 5 * 60 * 1000

/** The files that wait for the browser to fetch them. */
export type Downloads = {
  /** Keeps a file and answers the path from which it can be fetched once. */
  readonly offer: (file: OfferedFile) => string
  /** Takes the file of a token; undefined when it was taken before, is too old or never was. */
  readonly take: (token: string) => OfferedFile | undefined
}

/** Keeps offered files in memory only, and no longer than `downloadLifeMs`. */
export function createDownloads(now: () => number = Date.now): Downloads {
  const waiting = new Map<string, { file: OfferedFile; until: number }>()
  const forgetOld = () => {
    for (const [token, { until }] of waiting) if (until <= now()) waiting.delete(token)
  }
  return {
    offer: (file) => {
      forgetOld()
      const token = randomBytes(32).toString('base64url')
      waiting.set(token, { file, until: now() + downloadLifeMs })
      return `/download/${token}`
    },
    take: (token) => {
      forgetOld()
      const offered = waiting.get(token)
      waiting.delete(token)
      offered?.file.onFetched?.()
      return offered?.file
    },
  }
}

/** The header that makes a browser save a file under its own name, with any letter in it (RFC 6266 and 8187). */
export function attachmentHeader(name: string): string {
  const plain = name.replace(/[^A-Za-z0-9 ._-]/g, '_')
  const encoded = encodeURIComponent(name).replace(
    /['()*!]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`
}
