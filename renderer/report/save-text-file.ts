import type { PageMediaType } from '#contract/files/saved-files.ts'
import type { Bridge } from '#bridge/bridge.ts'
import { startDownload } from '#bridge/download.ts'
import { encodeBase64 } from './encode-base64'

/** Offers a text as a file, in whatever way the host has. Answers the sentence that says what happened; empty when it was cancelled. */
export async function saveTextFile(
  bridge: Pick<Bridge, 'saveFile'>,
  file: { readonly name: string; readonly mediaType: PageMediaType; readonly text: string },
): Promise<string> {
  const { name, mediaType, text } = file
  const saved = await bridge.saveFile({
    name,
    mediaType,
    base64: encodeBase64(new TextEncoder().encode(text)),
  })
  if (!saved.ok) return saved.message
  if (saved.value.kind === 'cancelled') return ''
  if (saved.value.kind === 'saved') return `Bewaard als ${saved.value.path}`
  startDownload(saved.value.address)
  return `${name} staat bij je downloads.`
}
