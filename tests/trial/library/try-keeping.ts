import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { addDays } from '#contract/day.ts'
import { openBackup } from '../../../main/library/backup/backup-file'
import { openSealedLibrary, type SealedLibrary } from '../../../main/library/sealed-library'
import { isSealedFile, readSealedFile } from '../../../main/library/seal/sealed-file'
import { findTestSeals, testKeyFile, testPlaces } from '../../prepare/test-key'
import { makeSession } from '../../unit/main/example-session'
import { bundleProgram } from './bundle'
import { createDraw } from './random'
import type { Row, Trial } from './rows'

const passphrase = 'een zin voor de back-up'
const quiet = { show: () => undefined, isStopped: () => false }
const start = '2026-03-01'
const lastDay = '2027-03-01'
/** What stands in every session that is to go, and in no other. */
const secret = 'Zin die nergens meer te lezen mag zijn'

/** A library of which the day can be chosen, opened by the key file of the tests. */
function openAt(dataFolder: string, day: () => string): SealedLibrary {
  return openSealedLibrary({
    dataFolder,
    places: testPlaces,
    cost: { N: 2, r: 1, p: 1 },
    now: () => new Date(`${day()}T12:00:00`),
  })
}

/**
 * Sessions whose time is over, in a library with versions, a bin and copies, and an app that is killed while it destroys
 * them: afterwards all keys that a user has open nothing of them, in the folder and in every backup made after their day.
 */
export async function tryExpired({ share, seed, folder }: Trial): Promise<Row> {
  const sessions = Math.max(4, Math.round(100 * share))
  const data = join(folder, 'gegevens')
  const draw = createDraw(seed)
  const problems: string[] = []
  let day = start
  const app = openAt(data, () => day)
  await app.retention.tend([])
  const ids = Array.from({ length: sessions }, (_, at) => `sessie-${at}-weg`)
  const at = { createdAt: `${start}T12:00:00.000Z`, changedAt: `${start}T12:00:00.000Z` }
  for (const id of ids) {
    const session = makeSession({ id, date: start, purpose: secret, title: secret, ...at })
    await app.sessions.saveSession({ session })
    await app.sessions.saveSession({ session: { ...session, revision: 1, place: secret } })
  }
  for (const id of ids.filter(() => draw.once(5))) await app.sessions.removeSession({ id })
  const stays = makeSession({ id: 'sessie-blijft', date: '2030-01-01', purpose: 'Dit blijft', ...at })
  await app.sessions.saveSession({ session: stays })
  const earlier = await app.backups.make(passphrase, quiet)
  const look = async (to: string) => {
    day = to
    const kept = await app.retention.tend([])
    const shown = kept.ok ? kept.value.sessions.filter(({ goesSoon }) => goesSoon).map(({ id }) => id) : []
    await app.retention.tend(shown)
  }
  for (let to = start; to < addDays(lastDay, -14); to = addDays(to, 28)) await look(to)
  await look(addDays(lastDay, -14))
  await look(lastDay)
  const before = await readOpenable(data)
  if (!before.some((text) => text.includes(secret)))
    problems.push('they could not be read before their day was over')

  const program = await bundleProgram('forget-in-a-loop', folder)
  const over = addDays(lastDay, 1)
  let kills = 0
  for (let isDone = false; !isDone && kills < 200;) {
    const child = spawn(process.execPath, [program, data, over, testKeyFile], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let printed = ''
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString('utf8')
      // later each time, so that it comes to its end
      if (printed.startsWith('begonnen'))
        setTimeout(() => child.kill('SIGKILL'), 10 + draw.below(40) + kills * 10)
    })
    await once(child, 'close')
    const [, answer = ''] = printed.split('\n')
    if (answer !== '' && answer !== 'klaar') problems.push(`an app that was not killed says: ${answer}`)
    isDone = answer !== ''
    if (!isDone) kills += 1
  }
  day = over
  const after = openAt(data, () => day)
  await after.retention.tend([])
  const left = await readOpenable(data)
  if (left.some((text) => text.includes(secret)))
    problems.push('a session whose time is over can still be read')
  if (!left.some((text) => text.includes('Dit blijft'))) problems.push('a session that stays is gone')
  const names = (await readdir(data, { recursive: true })).filter(
    (name) =>
      name.endsWith('.json') && !name.includes('bewaartermijn') && ids.some((id) => name.includes(id)),
  )
  if (names.length > 0) problems.push(`left on disk: ${names.slice(0, 3).join(', ')}`)
  const later = await after.backups.make(passphrase, quiet)
  if (!later.ok) problems.push(`no backup: ${later.message}`)
  else if (await holdsSecret(later.value.bytes)) problems.push('a later backup holds it')
  // what was made before is a file out of our reach: it is skipped, here and on an empty computer
  if (!earlier.ok) problems.push(`no backup: ${earlier.message}`)
  else
    for (const target of [after, openAt(join(folder, 'leeg'), () => day)]) {
      const restored = await target.backups.restore(earlier.value.bytes, passphrase, quiet)
      if (!restored.ok) problems.push(`no restore: ${restored.message}`)
      const listed = await target.sessions.listSessions({})
      if (listed.ok && listed.value.sessions.some(({ id }) => ids.includes(id)))
        problems.push('a restore brought one back')
    }
  return {
    name: 'sessions whose time is over: folder, and every later backup with the passphrase',
    tried: `${sessions} sessions, ${kills} kills while destroying`,
    found: 'unreadable, and not restored from an earlier backup',
    problems,
  }
}

/** All text in a data folder that can be read with the keys of its user. */
async function readOpenable(data: string): Promise<string[]> {
  const seals = await findTestSeals(data)
  const entries = await readdir(data, { recursive: true, withFileTypes: true })
  const texts: string[] = []
  for (const entry of entries.filter((one) => one.isFile())) {
    const bytes = await readFile(join(entry.parentPath, entry.name))
    const file = isSealedFile(bytes) ? readSealedFile(bytes) : undefined
    const plain = typeof file === 'object' ? await seals?.unseal(bytes, file.heading.kind) : undefined
    texts.push(Buffer.from(plain?.ok ? plain.value : bytes).toString('utf8'))
  }
  return texts
}

async function holdsSecret(bytes: Uint8Array): Promise<boolean> {
  const opened = await openBackup(bytes, passphrase)
  if (!opened.ok) return true
  const { list, open } = opened.value
  return list.parts.some((part) => Buffer.from(open(part) ?? []).includes(secret))
}
