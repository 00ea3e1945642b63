import { join } from 'node:path'
import { dayOfMoment } from '#contract/day.ts'
import { limits } from '#contract/limits.ts'
import type { KeptSession, Retention as Answer } from '#contract/retention.ts'
import { accept, refuse, type Result } from '#contract/result.ts'
import type { SessionSummary } from '#contract/session.ts'
import { sessionFormat } from '../disk/formats'
import { splitTimedName } from '../disk/move-aside'
import { readDocument } from '../disk/read-document'
import { readFolder } from '../disk/read-folder'
import type { OpenedSessions } from '../sessions/sessions'
import { idOfFile } from '../sessions/session-files'
import { summarise } from '../sessions/summarise'
import { isBelievable } from './believe-clock'
import { findReturned, forgetSession, type FileOwner } from './forget-sessions'
import { addShownDay, findKeptTo, isNoticeDue, mayGo, type KeepRule } from './keep-rule'
import {
  noRecord,
  readDay,
  readRecords,
  writeDay,
  writeRecord,
  type RetentionRecord,
} from './retention-records'

/** What a backup must know of the sessions that are to go. */
export type Going = {
  /** Sessions that are gone, that are going, or of which the last day is over. */
  readonly isOver: (id: string, keptTo: string) => boolean
  readonly keptTo: (session: SessionSummary) => string
  readonly chosen: (id: string) => string
  readonly gone: readonly string[]
  readonly since: string
}

/** Until when sessions are kept, and how they go. */
export type Retention = {
  /** Destroys what may go, and answers what goes when. `shown`: of which the notice is on the screen now. */
  readonly tend: (shown: readonly string[]) => Promise<Result<Omit<Answer, 'backup'>>>
  readonly chooseKeptTo: (id: string, day: string) => Promise<Result<undefined>>
  /** Puts a session in the bin and destroys it half a minute later; after a crash at the next start. */
  readonly removeForGood: (id: string) => Promise<Result<undefined>>
  /** Takes a session out of the bin, for as long as nothing of it was destroyed: it does not go any more. */
  readonly keepAfterAll: (id: string) => Promise<Result<undefined>>
  readonly believeClock: () => Promise<Result<undefined>>
}

/** The same, with what a backup asks of it. */
export type RetentionAtWork = Retention & {
  readonly readGoing: () => Promise<Going>
  /** Takes over from a backup that a session was to go on a day that somebody chose. */
  readonly takeOver: (id: string, chosen: string) => Promise<Result<undefined>>
  /** Takes over since when sessions go, in a library that has none of its own yet. */
  readonly beginAt: (since: string) => Promise<Result<undefined>>
  /** Does nothing later any more: what is left is done at the next look. */
  readonly rest: () => void
}

/** What it works with. `readMonths`: how long the rule keeps a session, by setting or policy. */
export type RetentionParts = {
  readonly sessions: OpenedSessions
  readonly readMonths: () => Promise<number>
  /** Lets a task run later; for tests that do not wait half a minute. */
  readonly later?: (task: () => void, ms: number) => { readonly stop: () => void }
}

/** Opens it. Touches the disk only when something is asked. */
export function openRetention({ sessions, readMonths, later = runLater }: RetentionParts): RetentionAtWork {
  const { requests, sharing, runInTurn } = sessions
  const { folders, now, device, memory, locks } = sharing
  const clockName = `klok.${device.code}`
  const timers = new Map<string, { readonly stop: () => void }>()
  let forgotten = 0

  const today = () => dayOfMoment(now())
  const inTurn = <Value>(task: () => Promise<Value>) => runInTurn('/bewaartermijn', task)

  const change = async (
    id: string,
    make: (record: RetentionRecord) => RetentionRecord,
  ): Promise<Result<RetentionRecord>> => {
    const next = make((await readRecords(folders)).get(id) ?? noRecord(id))
    const written = await writeRecord(folders, next)
    return written.ok ? accept(next) : written
  }

  /** What must be destroyed is written down first, so that a start after a crash goes on with it. */
  const destroy = async (record: RetentionRecord): Promise<Result<undefined>> => {
    const { id } = record
    const key = await folders.seals.keyOf(id)
    const going = record.going === '' ? now().toISOString() : record.going
    // of an earlier try the key may be gone already
    const begunBy = record.going === '' ? device.code : record.device
    const marked = { ...record, going, device: begunBy, key: key === '' ? record.key : key }
    const written = await writeRecord(folders, marked)
    if (!written.ok) return written
    const done = await runInTurn(id, async () => {
      memory.forget(id)
      return forgetSession(folders, id)
    })
    if (!done.ok) return done
    forgotten += 1
    const left = { chosen: '', notices: {}, seen: {} }
    return writeRecord(folders, { ...marked, ...left, gone: now().toISOString() })
  }

  /** Destroys a session that is still going by then. */
  const destroyLater = (id: string, ms: number): void => {
    timers.get(id)?.stop()
    const timer = later(() => {
      timers.delete(id)
      void inTurn(async () => {
        const record = (await readRecords(folders)).get(id)
        // what goes wrong is done again at the next look
        if (record !== undefined && isGoing(record)) await destroy(record).catch(() => undefined)
      })
    }, ms)
    timers.set(id, timer)
  }

  const momentAfter = (ms: number) => new Date(now().getTime() + ms).toISOString()

  /**
   * What this device began in an earlier run: somebody chose it, so it is ended whatever the clock says. On a clock that
   * tells nothing of how long ago that was, there is half a minute again to take it back.
   */
  const endOwn = async (record: RetentionRecord, isSure: boolean): Promise<void> => {
    const wait = Date.parse(record.going) - now().getTime()
    if (isSure && wait <= 0) {
      await destroy(record)
      return
    }
    const isKnown = isSure && wait <= limits.undoRemovalMs
    const going = isKnown ? record.going : momentAfter(limits.undoRemovalMs)
    if (!isKnown) await writeRecord(folders, { ...record, going })
    destroyLater(record.id, isKnown ? wait : limits.undoRemovalMs)
  }

  /** When a session goes that is going: by this device what another one began goes a day after it was seen. */
  const findGoesAt = ({ device: begunBy, going, seen }: RetentionRecord): string => {
    const since = seen[device.code]
    if (begunBy === device.code || since === undefined) return going
    return new Date(Date.parse(since) + limits.foreignRemovalMs).toISOString()
  }

  /** What another device began: its clock may be wrong, so it is seen here for a day before it is ended here. */
  const endForeign = async (record: RetentionRecord): Promise<void> => {
    const since = record.seen[device.code]
    const passed = since === undefined ? -1 : now().getTime() - Date.parse(since)
    if (passed >= limits.foreignRemovalMs) await destroy(record)
    else if (!(passed >= 0))
      await writeRecord(folders, { ...record, seen: { ...record.seen, [device.code]: now().toISOString() } })
  }

  /** Ends what was begun and not ended, and destroys again what came back. `isSure`: the clock is believed. */
  const endBegun = async (records: ReadonlyMap<string, RetentionRecord>, isSure: boolean): Promise<void> => {
    for (const record of records.values()) {
      if (!isGoing(record) || timers.has(record.id)) continue
      if (record.device === device.code) await endOwn(record, isSure)
      else if (isSure) await endForeign(record)
    }
    const gone = new Set([...records.values()].filter(({ gone: at }) => at !== '').map(({ id }) => id))
    for (const { id, files } of gone.size === 0 ? [] : await findReturned(folders, gone)) {
      const record = records.get(id) ?? noRecord(id)
      const key = await folders.seals.keyOf(id)
      // its key may be gone while its file came back: what that one sealed is what went, and so is a plain text of before
      const isOld = (file: FileOwner) =>
        file.key === '' ? file.changedAt <= record.gone : file.key === record.key
      if (key === record.key || (key === '' && files.length > 0 && files.every(isOld))) await destroy(record)
      // somebody gave or made it anew: it is not the one that went
      else if (key !== '') await writeRecord(folders, { ...noRecord(id), copies: record.copies })
    }
  }

  const readSince = async (day: string): Promise<string> => {
    const since = await readDay(folders, 'begin')
    // a day that is still to come is of a wrong clock
    if (since !== undefined && since <= day) return since
    return day
  }

  /** The day of the clock, and whether it can be today. A day that is believed is kept, to judge the next one by. */
  const judgeClock = async (summaries: readonly SessionSummary[]): Promise<Answer['clock']> => {
    const day = today()
    const kept = await readDay(folders, clockName)
    const worked = summaries
      .map(({ changedAt }) => dayOfMoment(changedAt))
      .sort()
      .at(-1)
    const lastSeen = kept ?? worked ?? day
    const believed = isBelievable(day, lastSeen)
    if (believed && kept !== day && (kept === undefined || day > kept))
      await writeDay(folders, clockName, day)
    return { today: day, lastSeen, believed }
  }

  const isSureOfDay = async (): Promise<boolean> => {
    const kept = await readDay(folders, clockName)
    return kept === undefined || isBelievable(today(), kept)
  }

  /** The sessions in the list and those in the bin; practice goes with one click and is not counted. */
  const listAll = async (): Promise<Result<(SessionSummary & { readonly binned: boolean })[]>> => {
    const listed = await requests.listSessions({})
    if (!listed.ok) return listed
    const live = listed.value.sessions.map((summary) => ({ ...summary, binned: false }))
    const known = new Set(live.map(({ id }) => id))
    const newest = new Map<string, string>()
    for (const name of (await readFolder(folders.bin)).sort()) {
      const id = splitTimedName(name)?.name
      if (id !== undefined && !known.has(id)) newest.set(id, name)
    }
    for (const name of newest.values()) {
      const read = await readDocument(folders.seals, join(folders.bin, name), sessionFormat)
      if (read.ok) live.push({ ...summarise(read.value), binned: true })
    }
    return accept(live.filter(({ practice }) => !practice))
  }

  const isAtWork = async (id: string): Promise<boolean> =>
    locks.isHeld(id) || (await locks.listOthers(id, await readFolder(folders.live))).length > 0

  const tend = async (shown: readonly string[]): Promise<Result<Omit<Answer, 'backup'>>> => {
    await endBegun(await readRecords(folders), await isSureOfDay())
    const listed = await listAll()
    if (!listed.ok) return listed
    const clock = await judgeClock(listed.value)
    const since = await readSince(clock.today)
    if (clock.believed && (await readDay(folders, 'begin')) !== since) {
      const begun = await writeDay(folders, 'begin', since)
      if (!begun.ok) return begun
    }
    const rule: KeepRule = { months: await readMonths(), since }
    const records = await readRecords(folders)
    const answer: KeptSession[] = []
    for (const summary of listed.value) {
      const { id, title, municipality, date, binned } = summary
      const record = records.get(id) ?? noRecord(id)
      if (record.going !== '' && !isGoing(record)) continue
      const keptTo = findKeptTo(summary, record.chosen, rule)
      const chosen = record.chosen !== ''
      if (isGoing(record)) {
        const goesAt = findGoesAt(record)
        answer.push({ id, title, municipality, date, keptTo, chosen, goesSoon: false, binned, goesAt })
        continue
      }
      const goesSoon = isNoticeDue(keptTo, clock.today)
      const shownHere = record.notices[device.code] ?? []
      if (clock.believed && mayGo(keptTo, shownHere, clock.today) && !(await isAtWork(id))) {
        const gone = await destroy(record)
        if (gone.ok) continue
      } else if (clock.believed && goesSoon && shown.includes(id)) {
        const days = addShownDay(shownHere, clock.today, keptTo)
        if (days.join() !== shownHere.join())
          await writeRecord(folders, { ...record, notices: { ...record.notices, [device.code]: days } })
      }
      answer.push({ id, title, municipality, date, keptTo, chosen, goesSoon, binned, goesAt: '' })
    }
    answer.sort((one, other) => (one.keptTo < other.keptTo ? -1 : Number(one.keptTo > other.keptTo)))
    return accept({ sessions: answer, clock, forgotten })
  }

  return {
    tend: (shown) => inTurn(() => tend(shown)),
    chooseKeptTo: (id, day) =>
      inTurn(async () => {
        if (day !== '' && day < today()) return tooEarly
        const changed = await change(id, (record) => ({ ...record, chosen: day, notices: {} }))
        return changed.ok ? accept(undefined) : changed
      }),
    removeForGood: (id) =>
      inTurn(async () => {
        if (!(await isLive(id)) && !(await isInBin(id))) return notThere
        const going = momentAfter(limits.undoRemovalMs)
        const before = (await readRecords(folders)).get(id) ?? noRecord(id)
        const marked = await writeRecord(folders, { ...before, going, device: device.code, seen: {} })
        if (!marked.ok) return marked
        const moved = await requests.removeSession({ id })
        if (!moved.ok && !(moved.code === 'not-found' && (await isInBin(id)))) {
          await writeRecord(folders, before)
          return moved
        }
        destroyLater(id, limits.undoRemovalMs)
        return accept(undefined)
      }),
    keepAfterAll: (id) =>
      inTurn(async () => {
        const record = (await readRecords(folders)).get(id) ?? noRecord(id)
        if (isGoing(record)) {
          // its key is written down before it is destroyed, and goes before all the rest
          if (record.key !== '' && (await folders.seals.keyOf(id)) === '') return tooLate
          timers.get(id)?.stop()
          timers.delete(id)
          // first: a session that is back in the list must not go at the next start
          const written = await writeRecord(folders, { ...record, going: '', device: '', seen: {} })
          if (!written.ok) return written
        }
        const back = await requests.restoreSession({ id })
        if (back.ok) return accept(undefined)
        return back.code === 'not-found' && record.gone !== '' ? tooLate : back
      }),
    believeClock: () => inTurn(() => writeDay(folders, clockName, today())),
    readGoing: async () => {
      const [records, months, listed] = await Promise.all([readRecords(folders), readMonths(), listAll()])
      const day = today()
      const isSure = await isSureOfDay()
      const since = await readSince(day)
      const gone = [...records.values()].filter(({ going }) => going !== '').map(({ id }) => id)
      const isGone = new Set(gone)
      const keptTo = (summary: SessionSummary) =>
        findKeptTo(summary, records.get(summary.id)?.chosen ?? '', { months, since })
      const all = new Map((listed.ok ? listed.value : []).map((summary) => [summary.id, keptTo(summary)]))
      return {
        isOver: (id, ownDay) => isGone.has(id) || (isSure && (all.get(id) ?? ownDay) < day),
        keptTo,
        chosen: (id) => records.get(id)?.chosen ?? '',
        gone,
        since,
      }
    },
    takeOver: (id, chosen) =>
      inTurn(async () => {
        if (chosen === '') return accept(undefined)
        const changed = await change(id, (record) => ({ ...record, chosen }))
        return changed.ok ? accept(undefined) : changed
      }),
    beginAt: (since) => inTurn(() => writeDay(folders, 'begin', since)),
    rest: () => {
      for (const timer of timers.values()) timer.stop()
      timers.clear()
    },
  }

  async function isLive(id: string): Promise<boolean> {
    return (await readFolder(folders.live)).some((name) => idOfFile(name) === id)
  }

  async function isInBin(id: string): Promise<boolean> {
    return (await readFolder(folders.bin)).some((name) => splitTimedName(name)?.name === id)
  }
}

const isGoing = ({ going, gone }: RetentionRecord): boolean => going !== '' && gone === ''

const tooEarly = refuse('bad-request', 'Deze dag is al geweest. Kies een latere dag, of kies “Verwijder nu”.')
const notThere = refuse('not-found', 'Deze sessie is er niet meer. Ga terug naar de lijst met sessies.')
const tooLate = refuse('not-found', 'Deze sessie is al verwijderd en kan niet meer terug.')

function runLater(task: () => void, ms: number): { readonly stop: () => void } {
  const timer = setTimeout(task, ms)
  // an app that ends does not wait for it: the next start does it
  timer.unref()
  return { stop: () => clearTimeout(timer) }
}
