import { join } from 'node:path'
import { rm } from 'node:fs/promises'
import { writeDurably } from './durable-write'
import { makeFolder } from './folders'

/**
 * Whether the app can keep things in this folder, tried by writing there; makes the folder. Undefined when it can.
 * `isFixed`: the user can choose no other one, because an organisation chose this one.
 */
export async function explainUnusableFolder(folder: string, isFixed = false): Promise<string | undefined> {
  const advice = isFixed
    ? 'Je organisatie heeft deze map vastgelegd. Vraag je beheerder om "gegevensmap" in beleid.json na te kijken.'
    : 'Kies met --data een andere map.'
  const sentence = `Signaalwijzer kan niet schrijven in de map ${folder}. ${advice}`
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
