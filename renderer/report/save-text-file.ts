import type { PageMediaType } from '#contract/files/saved-files.ts'
import type { Bridge } from '#bridge/bridge.ts'
import { offerFile } from './offer-file'

/** Offers a text as a file, in whatever way the host has. Answers the sentence that says what happened; empty when it was cancelled. */
export async function saveTextFile(
  bridge: Pick<Bridge, 'saveFile'>,
  file: { readonly name: string; readonly mediaType: PageMediaType; readonly text: string },
): Promise<string> {
  const { name, mediaType, text } = file
  const offered = await offerFile(bridge, { name, mediaType, bytes: new TextEncoder().encode(text) })
  return offered.state === 'cancelled' ? '' : offered.message
}
