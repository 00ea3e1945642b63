import { join } from 'node:path'
import { rm } from 'node:fs/promises'
import { writeDurably } from './durable-write'
import { makeFolder } from './folders'

/** Whether the app can keep things in this folder, tried by writing there; makes the folder. Undefined when it can. */
export async function explainUnusableFolder(folder: string): Promise<string | undefined> {
  const sentence = `Signaalwijzer kan niet schrijven in de map ${folder}. Kies met --data een andere map.`
  const probe = join(folder, '.schrijfproef')
  try {
    const made = await makeFolder(folder)
    const written = made.ok ? await writeDurably(probe, Buffer.from('proef')) : made
    if (!written.ok) return written.code === 'disk-full' ? written.message : sentence
    await rm(probe, { force: true })
    return undefined
  } catch {
    return sentence
  }
}
