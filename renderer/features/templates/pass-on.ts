import { fileKinds } from '#contract/file-kinds.ts'
import type { PageMediaType } from '#contract/saved-files.ts'
import type { OwnTemplate } from '#contract/own-template.ts'
import type { Bridge } from '#bridge/bridge.ts'
import { startDownload } from '#bridge/download.ts'
import { makeFileName } from '#core/report/file-name.ts'
import { encodeBase64 } from '#report/encode-base64.ts'

/** Offers a template as a file for a colleague. Answers the sentence that says what happened; empty when it was cancelled. */
export async function passOnTemplate(bridge: Bridge, template: OwnTemplate): Promise<string> {
  const text = JSON.stringify({ ...fileKinds.template, data: template }, null, 2)
  return saveTextFile(bridge, {
    name: makeFileName(['Draaiboek', template.title], 'json'),
    mediaType: 'application/json',
    text,
  })
}

/** Offers a text as a file, in whatever way the host has. */
export async function saveTextFile(
  bridge: Bridge,
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
