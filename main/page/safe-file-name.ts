import { savedFiles } from '#contract/files/saved-files.ts'
import type { OfferedFile } from '../host'

/** Characters that some system refuses or that could hide the true extension: separators, controls, bidi marks. */
const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}<>:"/\\|?*]/gu

/** Names that Windows keeps for devices, with any extension. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * Makes a name that every system accepts as a file name in one folder, with the extension of its media type,
 * from whatever the page proposed. At most 120 characters; 'signaalwijzer' when nothing useful is left.
 */
export function makeSafeFileName(proposed: string, mediaType: OfferedFile['mediaType']): string {
  const extension = `.${savedFiles[mediaType].extension}`
  const bare = proposed.toLowerCase().endsWith(extension) ? proposed.slice(0, -extension.length) : proposed
  const clean = bare.normalize('NFC').replace(unsafe, ' ').replace(/\s+/g, ' ')
  const stem = Array.from(clean)
    .slice(0, 120 - extension.length)
    .join('')
    .replace(/^[. ]+|[. ]+$/g, '')
  return `${stem === '' || reserved.test(stem) ? 'signaalwijzer' : stem}${extension}`
}
