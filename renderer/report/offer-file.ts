import type { PageMediaType } from '#contract/files/saved-files.ts'
import type { Bridge } from '#bridge/bridge.ts'
import { startDownload } from '#bridge/download.ts'
import { encodeBase64 } from './encode-base64'

/** What came of offering a file. */
export type Offered =
  /** `opens`: the host wrote it and can open it. */
  | { readonly state: 'done'; readonly message: string; readonly opens: boolean }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'cancelled' }

/** Gives a file to the user in whatever way the host has, and says in one sentence what happened. */
export async function offerFile(
  bridge: Pick<Bridge, 'saveFile'>,
  file: { readonly name: string; readonly mediaType: PageMediaType; readonly bytes: Uint8Array },
): Promise<Offered> {
  const { name, mediaType, bytes } = file
  const saved = await bridge.saveFile({ name, mediaType, base64: encodeBase64(bytes) })
  if (!saved.ok) return { state: 'failed', message: saved.message }
  switch (saved.value.kind) {
    case 'cancelled':
      return { state: 'cancelled' }
    case 'saved':
      return { state: 'done', message: `Bewaard als ${saved.value.path}`, opens: true }
    case 'download':
      startDownload(saved.value.address)
      return { state: 'done', message: `${name} staat bij je downloads.`, opens: false }
  }
}
