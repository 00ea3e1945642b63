import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { limits } from '#contract/limits.ts'
import { accept, refuse, type RefusalCode } from '#contract/result.ts'
import type { Session } from '#contract/session.ts'
import {
  editSession,
  type SessionEditor,
} from '../../../../../../renderer/features/session/desk/session-editor'
import { makeEmptySession } from '../../../../../scenarios/report/example-session'

const first = makeEmptySession({ revision: 4 })
const start = Date.parse('2026-11-23T09:00:00.000Z')

beforeEach(() => {
  vi.useFakeTimers({ now: start })
})
const opened: SessionEditor[] = []
afterEach(() => {
  // what could not be saved here is nothing that another test has to save
  for (const editor of opened.splice(0)) editor.giveUp()
  vi.useRealTimers()
})

/** A disk that takes its time, checks the revision as the library does, and fails when it is told to. */
function openDisk({ takes = 0 } = {}) {
  const disk = {
    takes,
    revision: first.revision,
    purpose: first.purpose,
    /** What another window put there, besides the purpose. */
    rest: {} as Partial<Session>,
    failWith: undefined as RefusalCode | undefined,
    /** The save comes through, its answer does not: a laptop that slept, a host that was slow. */
    losesAnswers: false,
    asked: [] as string[],
    busy: 0,
    mostBusy: 0,
    /** What was typed and when it was first on disk. */
    landed: new Map<string, number>(),
  }
  const saveSession = async ({ session }: { session: Session }) => {
    disk.asked.push(session.purpose)
    disk.busy += 1
    disk.mostBusy = Math.max(disk.mostBusy, disk.busy)
    if (disk.takes > 0) await new Promise((done) => setTimeout(done, disk.takes))
    disk.busy -= 1
    if (disk.failWith !== undefined) return refuse(disk.failWith, 'Dat lukte niet.')
    if (session.revision !== disk.revision) return refuse('changed-elsewhere', 'Elders veranderd.')
    disk.revision += 1
    disk.purpose = session.purpose
    disk.rest = session
    if (!disk.landed.has(session.purpose)) disk.landed.set(session.purpose, Date.now())
    if (disk.losesAnswers) return refuse('unavailable', 'Geen antwoord.')
    return accept({ revision: disk.revision, savedAt: new Date().toISOString() })
  }
  const readSession = () =>
    Promise.resolve(
      accept({
        session: { ...first, ...disk.rest, revision: disk.revision, purpose: disk.purpose },
        savedAt: new Date().toISOString(),
      }),
    )
  const editor = editSession({ saveSession, readSession }, first)
  opened.push(editor)
  return { disk, editor }
}

const type = (editor: SessionEditor, purpose: string) =>
  editor.change((session) => ({ ...session, purpose }), 'purpose')
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)
const state = (editor: SessionEditor) => editor.saving.read()

describe('saving what is typed', () => {
  it('says from the start that the session is on disk, and writes nothing of its own accord', async () => {
    const { disk, editor } = openDisk()
    expect(state(editor)).toEqual({ kind: 'saved', at: first.changedAt })
    await pass(60_000)
    expect(disk.asked).toEqual([])
  })

  it('is done within the promised time after the last letter', async () => {
    const { disk, editor } = openDisk()
    type(editor, 'Hallo')
    await pass(limits.saveWithinMs)
    expect(disk.purpose).toBe('Hallo')
    expect(state(editor)).toMatchObject({ kind: 'saved' })
  })

  it('writes a word once, not every letter', async () => {
    const { disk, editor } = openDisk()
    for (const text of ['H', 'Ha', 'Hal', 'Hall', 'Hallo']) {
      type(editor, text)
      await pass(40)
    }
    await pass(limits.saveWithinMs)
    expect(disk.asked).toEqual(['Hallo'])
  })

  it('is done within the promised time for every letter, also while someone types on without a pause', async () => {
    const { disk, editor } = openDisk({ takes: 50 })
    const typed = new Map<string, number>()
    for (let letter = 1; letter <= 120; letter += 1) {
      const text = `tekst ${letter}`
      type(editor, text)
      typed.set(text, Date.now())
      await pass(50)
    }
    await pass(limits.saveWithinMs)
    expect(disk.purpose).toBe('tekst 120')
    for (const [text, moment] of typed) {
      const number = Number(text.split(' ')[1])
      const holding = [...disk.landed].find(([landed]) => Number(landed.split(' ')[1]) >= number)
      expect((holding?.[1] ?? Infinity) - moment).toBeLessThanOrEqual(limits.saveWithinMs)
    }
  })

  it('saves after it what was typed during a save, on the new revision', async () => {
    const { disk, editor } = openDisk({ takes: 300 })
    type(editor, 'eerst')
    await pass(250)
    expect(state(editor)).toEqual({ kind: 'saving' })
    type(editor, 'eerst en later')
    await pass(2000)
    expect(disk.asked).toEqual(['eerst', 'eerst en later'])
    expect(disk.revision).toBe(6)
    expect(state(editor)).toMatchObject({ kind: 'saved' })
  })

  it('takes back what was typed since the last pause, not the whole field', async () => {
    const { editor } = openDisk()
    type(editor, 'Eerste zin.')
    type(editor, 'Eerste zin. Tweede')
    await pass(5000)
    type(editor, 'Eerste zin. Tweede zin.')
    type(editor, 'Eerste zin. Tweede zin. Derde.')
    editor.undo()
    expect(editor.history.read().current.purpose).toBe('Eerste zin. Tweede')
    editor.undo()
    expect(editor.history.read().current.purpose).toBe('')
  })

  it('saves an undo and a redo too', async () => {
    const { disk, editor } = openDisk()
    type(editor, 'Hallo')
    await pass(1000)
    editor.undo()
    await pass(1000)
    expect(disk.purpose).toBe('')
    editor.redo()
    await pass(1000)
    expect(disk.purpose).toBe('Hallo')
  })

  it('has nothing to save when typing was undone before it was written', async () => {
    const { disk, editor } = openDisk()
    type(editor, 'Oeps')
    editor.undo()
    await pass(1000)
    expect(disk.asked).toEqual([])
    type(editor, 'H')
    type(editor, 'Ha')
    await pass(50)
    expect(disk.asked).toEqual([])
    await pass(limits.saveWithinMs)
    expect(disk.asked).toEqual(['Ha'])
  })
})

describe('saving at once', () => {
  it('does not wait for a pause, and resolves when it is on disk', async () => {
    const { disk, editor } = openDisk({ takes: 100 })
    type(editor, 'Weg hier')
    const done = editor.flush().then(() => disk.purpose)
    await pass(100)
    expect(await done).toBe('Weg hier')
  })

  it('writes nothing when everything is on disk', async () => {
    const { disk, editor } = openDisk()
    await editor.flush()
    expect(disk.asked).toEqual([])
  })

  it('writes one at a time when a page is hidden, left and saved by the clock during a save', async () => {
    const { disk, editor } = openDisk({ takes: 300 })
    type(editor, 'een')
    const save = editor.flush()
    type(editor, 'twee')
    const more = [editor.flush(), editor.flush(), editor.flush()]
    await pass(5000)
    await Promise.all([save, ...more])
    expect(disk.mostBusy).toBe(1)
    expect(disk.asked).toEqual(['een', 'twee'])
    expect(state(editor)).toMatchObject({ kind: 'saved' })
  })
})

describe('when saving fails', () => {
  it('says why, tries again by itself, and loses nothing', async () => {
    const { disk, editor } = openDisk()
    disk.failWith = 'disk-full'
    type(editor, 'Bewaar mij')
    await pass(1000)
    expect(state(editor)).toEqual({ kind: 'failed', message: 'Dat lukte niet.', final: false })
    expect(editor.history.read().current.purpose).toBe('Bewaar mij')
    disk.failWith = undefined
    await pass(10_000)
    expect(disk.purpose).toBe('Bewaar mij')
    expect(state(editor)).toMatchObject({ kind: 'saved' })
  })

  it('keeps trying for as long as it takes', async () => {
    const { disk, editor } = openDisk()
    disk.failWith = 'unavailable'
    type(editor, 'Bewaar mij')
    await pass(600_000)
    expect(disk.asked.length).toBeGreaterThan(10)
    disk.failWith = undefined
    await pass(10_000)
    expect(disk.purpose).toBe('Bewaar mij')
  })

  it('saves what was typed during the failing save as well', async () => {
    const { disk, editor } = openDisk({ takes: 200 })
    disk.failWith = 'failed'
    type(editor, 'een')
    await pass(300)
    type(editor, 'een twee')
    await pass(200)
    disk.failWith = undefined
    await pass(10_000)
    expect(disk.purpose).toBe('een twee')
  })

  it('can be tried at once by the user', async () => {
    const { disk, editor } = openDisk()
    disk.failWith = 'read-only'
    type(editor, 'Bewaar mij')
    await pass(1000)
    disk.failWith = undefined
    await editor.flush()
    expect(disk.purpose).toBe('Bewaar mij')
  })

  it('knows its own save again when only the answer was lost, also when somebody typed on', async () => {
    const { disk, editor } = openDisk()
    disk.losesAnswers = true
    type(editor, 'een')
    await pass(1000)
    type(editor, 'een twee')
    await pass(10_000)
    disk.losesAnswers = false
    type(editor, 'een twee drie')
    await pass(10_000)
    expect(disk.purpose).toBe('een twee drie')
    expect(state(editor)).toMatchObject({ kind: 'saved' })
  })

  it('takes back on disk too what was undone after a save of which the answer was lost', async () => {
    const { disk, editor } = openDisk()
    disk.losesAnswers = true
    type(editor, 'Toch niet')
    await pass(1000)
    editor.undo()
    disk.losesAnswers = false
    await pass(10_000)
    expect(disk.purpose).toBe(first.purpose)
    expect(state(editor)).toMatchObject({ kind: 'saved' })
  })

  it('is over when the change that could not be saved is undone', async () => {
    const { disk, editor } = openDisk()
    disk.failWith = 'disk-full'
    type(editor, 'Te veel')
    await pass(1000)
    editor.undo()
    await pass(1000)
    expect(state(editor)).toEqual({ kind: 'saved', at: first.changedAt })
  })

  it('waits for another change when the session itself was refused, and does not ask to reopen it', async () => {
    const { disk, editor } = openDisk()
    disk.failWith = 'bad-request'
    type(editor, 'Te lang')
    await pass(60_000)
    expect(disk.asked).toHaveLength(1)
    expect(state(editor)).toMatchObject({ kind: 'failed', final: false })
    disk.failWith = undefined
    type(editor, 'Kort')
    await pass(1000)
    expect(disk.purpose).toBe('Kort')
  })
})

const counted = (id: string, gezien: number) => ({
  id,
  page: 'signaal/geld-bankpas-weg',
  label: 'Pas weg',
  counts: { gezien, verteld: 0, gehoord: 0, vermoed: 0 },
  seenBy: [],
  stepId: '',
})

describe('when the session was changed elsewhere', () => {
  it('takes in what another window counted, keeps what was typed, and saves both', async () => {
    const { disk, editor } = openDisk()
    disk.revision = 9
    disk.rest = { tallies: [counted('signaal-ander', 2)] }
    type(editor, 'van mij')
    await pass(1000)
    expect(disk.purpose).toBe('van mij')
    expect(disk.revision).toBe(10)
    expect(disk.rest.tallies).toEqual([counted('signaal-ander', 2)])
    expect(editor.history.read().current).toMatchObject({ purpose: 'van mij', tallies: disk.rest.tallies })
    expect(state(editor)).toMatchObject({ kind: 'saved' })
  })

  it('adds up when both counted the same signal', async () => {
    const { disk, editor } = openDisk()
    disk.revision = 9
    disk.rest = { tallies: [counted('signaal-ander', 2)] }
    editor.change((session) => ({ ...session, tallies: [counted('signaal-hier', 3)] }))
    await pass(1000)
    expect(disk.rest.tallies).toEqual([counted('signaal-ander', 5)])
  })

  it('takes it in on request without a save of its own; undo does not undo what the other did', async () => {
    const { disk, editor } = openDisk()
    type(editor, 'van mij')
    await pass(1000)
    disk.revision = 9
    disk.rest = { ...disk.rest, tallies: [counted('signaal-ander', 2)] }
    await editor.catchUp()
    expect(editor.history.read().current.tallies).toEqual([counted('signaal-ander', 2)])
    expect(disk.asked).toEqual(['van mij'])
    editor.undo()
    await pass(1000)
    expect(disk.purpose).toBe('')
    expect(disk.rest.tallies).toEqual([counted('signaal-ander', 2)])
  })

  it('loses nothing of what is typed while it takes in, however often another window is first', async () => {
    const { disk, editor } = openDisk({ takes: 20 })
    for (let turn = 1; turn <= 20; turn += 1) {
      type(editor, `tekst ${turn}`)
      disk.revision += 1
      disk.rest = { ...disk.rest, tallies: [counted('signaal-ander', turn)] }
      void editor.catchUp()
      await pass(turn * 7)
    }
    await pass(20_000)
    expect(disk.purpose).toBe('tekst 20')
    expect(disk.rest.tallies).toEqual([counted('signaal-ander', 20)])
    expect(state(editor)).toMatchObject({ kind: 'saved' })
  })

  it('stops for good when both changed the same: what the other wrote is never overwritten, what was typed stays on screen', async () => {
    const { disk, editor } = openDisk()
    disk.revision = 9
    disk.purpose = 'van een ander'
    type(editor, 'van mij')
    await pass(1000)
    const failed = { kind: 'failed', message: 'Elders veranderd.', final: true }
    expect(state(editor)).toEqual(failed)
    type(editor, 'van mij en meer')
    await editor.flush()
    await pass(60_000)
    expect(disk.asked).toHaveLength(1)
    await editor.catchUp()
    expect(disk.asked).toHaveLength(1)
    expect(disk.purpose).toBe('van een ander')
    expect(editor.history.read().current.purpose).toBe('van mij en meer')
    expect(state(editor)).toEqual(failed)
    editor.undo()
    await pass(60_000)
    expect(state(editor)).toEqual(failed)
  })
})

describe('taking one change back', () => {
  const decide = (editor: SessionEditor, text: string) =>
    editor.change((session) => ({
      ...session,
      decisions: [...session.decisions, { id: `besluit-${text}`, text, stepId: '' }],
    }))
  const decided = (editor: SessionEditor) => editor.history.read().current.decisions.map(({ text }) => text)

  it('undoes the change it belongs to, not what was done after it', async () => {
    const { disk, editor } = openDisk()
    const takeBack = decide(editor, 'een')
    decide(editor, 'twee')
    type(editor, 'Daarna getypt')
    expect(takeBack()).toBe(true)
    expect(decided(editor)).toEqual(['twee'])
    expect(editor.history.read().current.purpose).toBe('Daarna getypt')
    await pass(1000)
    expect(disk.rest.decisions).toHaveLength(1)
    editor.undo()
    expect(decided(editor)).toEqual(['een', 'twee'])
  })

  it('is a plain step back, that can be redone, when nothing was done since', () => {
    const { editor } = openDisk()
    const takeBack = decide(editor, 'een')
    expect(takeBack()).toBe(true)
    editor.redo()
    expect(decided(editor)).toEqual(['een'])
  })

  it('changes nothing and says so when somebody went on with it', () => {
    const { editor } = openDisk()
    const takeBack = decide(editor, 'een')
    editor.change((session) => ({
      ...session,
      decisions: session.decisions.map((one) => ({ ...one, text: 'een, aangevuld' })),
    }))
    expect(takeBack()).toBe(false)
    expect(decided(editor)).toEqual(['een, aangevuld'])
  })

  it('does nothing a second time', () => {
    const { editor } = openDisk()
    decide(editor, 'een')
    const takeBack = decide(editor, 'twee')
    expect(takeBack()).toBe(true)
    expect(takeBack()).toBe(true)
    expect(decided(editor)).toEqual(['een'])
  })
})

describe('whatever someone does, on whatever disk', () => {
  it('the last text is on disk in the end, and no two saves run at once', async () => {
    const deed = fc.oneof(
      fc.record({ what: fc.constant('type' as const), wait: fc.nat(700) }),
      fc.record({
        what: fc.constantFrom('undo', 'redo', 'flush', 'fail', 'lose', 'mend'),
        wait: fc.nat(700),
      }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { maxLength: 25 }), fc.nat(900), async (deeds, takes) => {
        const { disk, editor } = openDisk({ takes })
        for (const [index, { what, wait }] of deeds.entries()) {
          if (what === 'type') type(editor, `tekst ${index}`)
          if (what === 'undo') editor.undo()
          if (what === 'redo') editor.redo()
          if (what === 'flush') void editor.flush()
          if (what === 'fail') disk.failWith = 'disk-full'
          if (what === 'lose') disk.losesAnswers = true
          if (what === 'mend') Object.assign(disk, { failWith: undefined, losesAnswers: false })
          await pass(wait)
        }
        Object.assign(disk, { failWith: undefined, losesAnswers: false })
        await pass(20_000)
        expect(disk.purpose).toBe(editor.history.read().current.purpose)
        expect(disk.mostBusy).toBeLessThanOrEqual(1)
        expect(state(editor)).toMatchObject({ kind: 'saved' })
      }),
      { numRuns: 60 },
    )
  })
})
