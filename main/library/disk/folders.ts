import { mkdir, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { accept, type Result } from '#contract/result.ts'
import { noSeals, type Seals } from '../seal/seals'
import { errorCode, refuseForDisk } from './disk-refusals'

/** Where everything lies inside the data folder, and how it is sealed there. Folder names are Dutch, because a user can see them. */
export type Folders = {
  readonly seals: Seals
  readonly root: string
  readonly live: string
  readonly versions: string
  /** What each device saved last, so that a file from elsewhere that lacks it takes nothing away. */
  readonly ownLast: string
  readonly aside: string
  readonly copiesAside: string
  readonly settingsAside: string
  readonly bin: string
  /** Until when sessions are kept, and which are gone for ever. */
  readonly retention: string
  /** Which backups were made, not the backups. */
  readonly backups: string
  readonly index: string
  readonly settings: string
  readonly aboutYou: string
  readonly socialMap: string
  readonly socialMapAside: string
  readonly templates: string
  readonly templatesAside: string
  readonly counts: string
  readonly countsAside: string
}

/** Works out the paths inside a data folder; touches nothing. */
export function layOut(root: string, seals: Seals = noSeals): Folders {
  return {
    seals,
    root,
    live: join(root, 'sessies'),
    versions: join(root, 'versies'),
    ownLast: join(root, 'laatst-bewaard'),
    aside: join(root, 'opzij'),
    copiesAside: join(root, 'opzij', 'kopieen'),
    settingsAside: join(root, 'opzij', 'instellingen'),
    bin: join(root, 'prullenbak'),
    retention: join(root, 'bewaartermijn'),
    backups: join(root, 'back-ups'),
    index: join(root, 'sessies.index.json'),
    settings: join(root, 'instellingen.json'),
    aboutYou: join(root, 'over-jou.json'),
    socialMap: join(root, 'sociale-kaart.json'),
    socialMapAside: join(root, 'opzij', 'sociale-kaart'),
    templates: join(root, 'draaiboeken.json'),
    templatesAside: join(root, 'opzij', 'draaiboeken'),
    counts: join(root, 'tellingen.json'),
    countsAside: join(root, 'opzij', 'tellingen'),
  }
}

/** Makes a folder that only the user can open, with its parents. Fine when it is there; refuses as the disk does. */
export async function makeFolder(path: string): Promise<Result<undefined>> {
  try {
    await makeWithParents(path)
    return accept(undefined)
  } catch (error) {
    return refuseForDisk(error)
  }
}

/** Node's own `recursive` never ends where a file system answers ENOENT to everything, so we climb ourselves. */
async function makeWithParents(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 })
  } catch (error) {
    if (errorCode(error) === 'EEXIST' && (await stat(path)).isDirectory()) return
    if (errorCode(error) !== 'ENOENT' || dirname(path) === path) throw error
    await makeWithParents(dirname(path))
    await mkdir(path, { mode: 0o700 }).catch(async (again: unknown) => {
      // Another process may have been first.
      if (!(await stat(path)).isDirectory()) throw again
    })
  }
}
