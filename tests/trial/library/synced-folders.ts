import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Draw } from './random'

/** Makes the name that a product gives to the one of two files that must give way. */
type NameConflict = (stem: string, device: string, draw: Draw) => string

const day = (draw: Draw) => `2026-11-${String(10 + draw.below(20))}`
const digits = (draw: Draw, count: number) => Array.from({ length: count }, () => draw.below(10)).join('')

/** How the products name it, as main/library/shared/conflict-names.ts has it from their sources. */
export const products: Readonly<Record<string, NameConflict>> = {
  Syncthing: (stem, device, draw) =>
    `${stem}.sync-conflict-202611${10 + draw.below(20)}-${digits(draw, 6)}-${device.toUpperCase().padEnd(7, 'A').slice(0, 7)}`,
  Nextcloud: (stem, _device, draw) => `${stem} (conflicted copy ${day(draw)} ${digits(draw, 6)})`,
  'Nextcloud, with who': (stem, device, draw) =>
    `${stem} (conflicted copy ${device} ${day(draw)} ${digits(draw, 6)})`,
  ownCloud: (stem, _device, draw) => `${stem}_conflict-202611${10 + draw.below(20)}-${digits(draw, 6)}`,
  OneDrive: (stem, device, draw) =>
    `${stem}-DESKTOP-${device.toUpperCase()}${draw.once(2) ? `-${2 + draw.below(900)}` : ''}`,
  'OneDrive, numbered': (stem, _device, draw) => `${stem} (${1 + draw.below(900)})`,
  Dropbox: (stem, device, draw) => `${stem} (${device}'s conflicted copy ${day(draw)})`,
  'Dropbox, Dutch': (stem, device, draw) => `${stem} (conflicterende kopie van ${device} ${day(draw)})`,
  Seafile: (stem, device, draw) => `${stem} (SFConflict ${device}@voorbeeld.nl ${day(draw)}-10-15-00)`,
  Samba: (stem, _device, draw) => `${stem} - Kopie${draw.once(2) ? ` (${2 + draw.below(90)})` : ''}`,
}

/** The live folder of one device, as the product sees it. */
export type SyncedFolder = { readonly device: string; readonly live: string }

/**
 * A sync product between the live folders of some devices: it knows bytes and names only. What changed on one side goes to
 * the server; what changed on both is kept twice, one of them under another name. Writes either beside and renames, or
 * into the file that is there, as products differ in that.
 */
export function createProduct(name: string, draw: Draw) {
  const nameConflict = products[name]
  if (!nameConflict) throw new Error(`no such product: ${name}`)
  const writesInPlace = draw.once(4)
  const server = new Map<string, { readonly bytes: Buffer; readonly sum: string }>()
  const seen = new Map<string, Map<string, string>>()

  const put = async (path: string, bytes: Buffer) => {
    if (writesInPlace) return writeFile(path, bytes)
    const temporary = `${path}.part`
    await writeFile(temporary, bytes)
    await rename(temporary, path)
  }

  /** One round of one device; `halfway`: the device falls out in the middle of fetching, and a part of a file stays. */
  const sync = async ({ device, live }: SyncedFolder, halfway = false): Promise<void> => {
    const known = seen.get(device) ?? new Map<string, string>()
    seen.set(device, known)
    await mkdir(live, { recursive: true })
    const here = await readFiles(live)
    for (const file of new Set([...here.keys(), ...server.keys(), ...known.keys()])) {
      const [own, theirs, base] = [here.get(file), server.get(file), known.get(file)]
      if (own?.sum === theirs?.sum) {
        if (own) known.set(file, own.sum)
        else known.delete(file)
        continue
      }
      const [isOwnNew, isTheirsNew] = [own?.sum !== base, theirs?.sum !== base]
      if (isOwnNew && isTheirsNew && own && theirs) {
        // both changed: the one that was first on the server keeps the name
        const copy = `${nameConflict(file.slice(0, -'.json'.length), device, draw)}.json`
        await rename(join(live, file), join(live, copy))
        server.set(copy, own)
        known.set(copy, own.sum)
        await put(join(live, file), theirs.bytes)
        known.set(file, theirs.sum)
      } else if (isOwnNew && own) {
        server.set(file, own)
        known.set(file, own.sum)
      } else if (isTheirsNew && theirs) {
        if (halfway) {
          await writeFile(join(live, `${file}.part`), theirs.bytes.subarray(0, theirs.bytes.length / 2))
          return
        }
        await put(join(live, file), theirs.bytes)
        known.set(file, theirs.sum)
      } else if (!own) {
        // taken away here, unchanged there
        server.delete(file)
        known.delete(file)
      } else {
        await rm(join(live, file), { force: true })
        known.delete(file)
      }
    }
  }
  return { sync }
}

async function readFiles(folder: string): Promise<Map<string, { bytes: Buffer; sum: string }>> {
  const files = new Map<string, { bytes: Buffer; sum: string }>()
  for (const name of await readdir(folder)) {
    if (!name.endsWith('.json') || name.startsWith('.')) continue
    const bytes = await readFile(join(folder, name))
    files.set(name, { bytes, sum: createHash('sha256').update(bytes).digest('hex') })
  }
  return files
}
