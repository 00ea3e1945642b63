import type { Output } from '#contract/requests.ts'
import type { Result } from '#contract/result.ts'
import type { SavedMediaType } from '#contract/files/saved-files.ts'

/** A file that the page made, on its way to the user. */
export type OfferedFile = {
  /** Safe as a file name on every system: see `safe-file-name.ts`. */
  readonly name: string
  readonly mediaType: SavedMediaType
  readonly bytes: Uint8Array
  /** Called when the browser fetched it, where `saveFile` answers with an address. */
  readonly onFetched?: (() => void) | undefined
}

/** What a host must offer, so that the requests can be written once. Everything else they do themselves. */
export type Host = {
  readonly name: 'electron' | 'loopback'
  /** Gives a file to the user: by asking where to put it, or by an address that downloads it once. */
  readonly saveFile: (file: OfferedFile) => Promise<Result<Output<'saveFile'>>>
  /** Gives files that belong together: by asking once for a folder, or by an address for each. */
  readonly saveFiles: (files: readonly OfferedFile[]) => Promise<Result<Output<'saveFiles'>>>
  /** Opens an address in the user's own browser. The address has been checked by `check-link.ts`. */
  readonly openLink: (url: string) => Promise<Result<Output<'openLink'>>>
  /** Opens the file that was saved last, or shows it in its folder; a refusal when there is none. */
  readonly openSaved: (how: 'open' | 'show') => Promise<Result<Output<'openSaved'>>>
  /** Opens a second window on the page at `hash`, which we made ourselves, or answers that the page must do it. */
  readonly openWindow: (hash: string) => Promise<Result<Output<'openHall'>>>
}
