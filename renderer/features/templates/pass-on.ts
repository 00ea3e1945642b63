import { fileKinds } from '#contract/files/file-kinds.ts'
import type { OwnTemplate } from '#contract/own-template.ts'
import type { Bridge } from '#bridge/bridge.ts'
import { makeFileName } from '#core/report/file-name.ts'
import { saveTextFile } from '#report/save-text-file.ts'

/** Offers a template as a file for a colleague. Answers the sentence that says what happened; empty when it was cancelled. */
export async function passOnTemplate(bridge: Bridge, template: OwnTemplate): Promise<string> {
  const text = JSON.stringify({ ...fileKinds.template, data: template }, null, 2)
  return saveTextFile(bridge, {
    name: makeFileName(['Draaiboek', template.title], 'json'),
    mediaType: 'application/json',
    text,
  })
}
