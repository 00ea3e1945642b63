import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureBuilt } from '../start/build-app'
import { readBundled } from './read-bundled'
import { renewNotices } from './write-notices'

const tell = (line: string) => process.stderr.write(`${line}\n`)

/** `npm run notices`: writes THIRD_PARTY_NOTICES.md anew from what the build puts into the app. */
async function makeNotices(root: string): Promise<number> {
  const failure = await ensureBuilt(root, tell)
  if (failure !== undefined) {
    tell(failure)
    return 1
  }
  const path = join(root, 'THIRD_PARTY_NOTICES.md')
  const packages = await readBundled(root)
  await writeFile(path, renewNotices(await readFile(path, 'utf8'), packages))
  process.stdout.write(`THIRD_PARTY_NOTICES.md: ${packages.length} pakketten.\n`)
  return 0
}

process.exitCode = await makeNotices(fileURLToPath(new URL('../..', import.meta.url)))
