import { z } from 'zod'
import { accept, refuse, type Result } from '#contract/result.ts'
import { readBase64, writeBase64 } from './cipher'
import { openParcel, packParcel, type Parcel, type Sealing } from './parcel'
import type { LibraryKey } from './ways-in'

const schema = z.strictObject({ library: z.string().max(60), key: z.string().max(60) })

/** Seals the library key in a file for one other member of the team, who gets the code by voice. */
export function packJoinFile({ library, key }: LibraryKey, sealing: Sealing): Promise<Result<Parcel>> {
  const plain = JSON.stringify({ library, key: writeBase64(key) })
  return packParcel('uitnodiging', Buffer.from(plain, 'utf8'), sealing)
}

/** The key in such a file. Refused when it is for another library than this one. */
export async function openJoinFile(library: string, text: string, code: string): Promise<Result<LibraryKey>> {
  const opened = await openParcel('uitnodiging', text, code)
  if (!opened.ok) return opened
  const held = schema.parse(JSON.parse(Buffer.from(opened.value).toString('utf8')))
  const key = readBase64(held.key)
  if (held.library !== library || key?.length !== 32) return otherLibrary
  return accept({ library, key })
}

const otherLibrary = refuse(
  'bad-request',
  'Deze uitnodiging is voor een andere map dan deze. Open Signaalwijzer op de gedeelde map van je team, of vraag een nieuwe uitnodiging.',
)
