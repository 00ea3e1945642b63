import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { limits } from '#contract/limits.ts'
import { accept, refuse } from '#contract/result.ts'
import { followHost } from '#bridge/host-talk.ts'
import { flushUnsaved, saveBeforeLeaving } from '#dom/unsaved.ts'
import { editDocument } from '#editing/edit-document.ts'
import { askBeforeClosing } from '../../../../../main/electron/window/ask-before-closing'
import { createClosing } from '../../../../../main/electron/window/closing'
import { createPageTalk, flushPage } from '../../../../../main/electron/talk/page-talk'
import { createQuitting } from '../../../../../main/electron/window/quitting'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  endAll()
  vi.useRealTimers()
})

/** Every page of this test, so that none of them is asked about in the next. */
const pages: { end: () => void }[] = []
function endAll() {
  for (const page of pages.splice(0)) page.end()
  vi.clearAllTimers()
}

/** A disk that takes its time, or is full. What was sent to it comes on it, also when the page that sent it is gone. */
function makeDisk(writeMs: number, isFull = false) {
  const disk = { text: '', revision: 0, running: new Set<Promise<unknown>>() }
  const write = (text: string, { revision }: { revision: number }) => {
    const answer = new Promise<void>((resolve) => setTimeout(resolve, writeMs)).then(() => {
      if (isFull) return refuse('disk-full', 'De schijf is vol.')
      if (revision !== disk.revision) return refuse('changed-elsewhere', 'Elders veranderd.')
      disk.text = text
      disk.revision += 1
      return accept({ savedAt: '2026-11-29T10:00:00.000Z', revision: disk.revision, leftOut: '' })
    })
    disk.running.add(answer)
    void answer.finally(() => disk.running.delete(answer))
    return answer
  }
  const settle = async () => {
    while (disk.running.size > 0) await Promise.all(disk.running)
  }
  return { disk, write, settle }
}

/** A page with a document, and the part of a window that says that it may go. `leave` answers whether it wants to stay. */
function openPage(write: ReturnType<typeof makeDisk>['write']) {
  const listeners: Record<string, ((event: Event) => void)[]> = {}
  const listen = (type: string, listener: (event: Event) => void) =>
    void (listeners[type] ??= []).push(listener)
  saveBeforeLeaving({ addEventListener: listen, document: { addEventListener: listen } })
  let isGone = false
  const editor = editDocument<string>({
    first: '',
    savedAt: '',
    revision: 0,
    // A page that is gone sends nothing any more, and hears no answer.
    write: (text, as) => {
      if (isGone) return new Promise(() => undefined)
      const answer = write(text, as)
      return new Promise((resolve) => void answer.then((result) => isGone || resolve(result)))
    },
    merge: () => undefined,
  })
  const fire = (type: string) => {
    const event = { type, defaultPrevented: false, preventDefault: () => (event.defaultPrevented = true) }
    for (const listener of listeners[type] ?? []) listener(event as unknown as Event)
    return event.defaultPrevented
  }
  const end = () => {
    isGone = true
    editor.giveUp()
  }
  pages.push({ end })
  return {
    type: (letters: string) => editor.change((text) => text + letters),
    typed: () => editor.history.read().current,
    wantsToStay: () => fire('beforeunload'),
    hide: () => fire('visibilitychange'),
    end: () => {
      fire('pagehide')
      end()
    },
  }
}

/** The app in Electron, as far as closing goes; each rule of Electron names the file that it follows. */
function openElectron({ writeMs, isFull = false, stays = true, hangs = false }: Case) {
  const { disk, write, settle } = makeDisk(writeMs, isFull)
  const page = openPage(write)
  const talk = createPageTalk()
  const happened = { asked: 0, closed: false, ended: false }
  if (!hangs)
    void followHost(
      {
        nextMessage: async () => accept(await talk.next()),
        answerMessage: (turn) => {
          talk.answer(turn)
          return Promise.resolve()
        },
        showState: () => Promise.resolve(),
      },
      flushUnsaved,
    )
  let preventUnload: (event: { preventDefault(): void }) => void = () => {}
  const preventable = () => {
    const event = { defaultPrevented: false, preventDefault: () => (event.defaultPrevented = true) }
    return event
  }
  const window = {
    isDestroyed: () => happened.closed,
    // shell/browser/api/electron_api_browser_window.cc: 'close', then the page's beforeunload, then 'closed'.
    close: () => {
      if (happened.closed) return
      const event = preventable()
      closing.onClose(event)
      if (event.defaultPrevented) return
      if (page.wantsToStay()) {
        const unload = preventable()
        preventUnload(unload)
        if (!unload.defaultPrevented) return
      }
      page.end()
      happened.closed = true
      closing.onClosed()
      quit()
    },
  }
  const closing = createClosing({ window, flush: () => flushPage(talk), quit: () => quit() })
  askBeforeClosing(
    { on: (_event, listener) => (preventUnload = listener) },
    () => {
      happened.asked += 1
      return stays ? 0 : 1
    },
    closing.onStay,
  )
  const quitting = createQuitting(settle, () => quit())
  // shell/browser/browser.cc: before-quit, the windows, will-quit; each can prevent the rest.
  function quit(): void {
    const before = preventable()
    closing.onQuit(before)
    if (before.defaultPrevented || happened.ended) return
    const will = preventable()
    quitting.onWillQuit(will)
    if (!will.defaultPrevented) happened.ended = true
  }
  return { page, disk, happened, window, quit, closing, talk }
}

type Moment = 'window' | 'window twice' | 'quit' | 'quit twice' | 'window, then quit' | 'log-off'

interface Case {
  readonly writeMs: number
  readonly isFull?: boolean
  readonly stays?: boolean
  readonly hangs?: boolean
}

/** Types, lets the window go at a moment, and answers what became of it. */
async function run(
  how: Case,
  pauses: readonly number[] = [0],
  moment: Moment = 'window',
  between = 0,
): Promise<{ typed: string; onDisk: string; asked: number; closed: boolean; ended: boolean }> {
  const { page, disk, happened, window, quit, closing } = openElectron(how)
  for (const [index, pause] of pauses.entries()) {
    page.type(String(index % 10))
    await vi.advanceTimersByTimeAsync(pause)
  }
  const typed = page.typed()
  const leave = moment.startsWith('window')
    ? () => window.close()
    : moment === 'log-off'
      ? () => closing.onQuit({ preventDefault: () => {} })
      : quit
  leave()
  if (moment !== 'window' && moment !== 'quit') {
    await vi.advanceTimersByTimeAsync(between)
    if (moment === 'window, then quit') quit()
    else leave()
  }
  await vi.advanceTimersByTimeAsync(limits.flushWithinMs + limits.settleWithinMs + 1000)
  return { ...happened, typed, onDisk: disk.text }
}

const moments: readonly Moment[] = [
  'window',
  'window twice',
  'quit',
  'quit twice',
  'window, then quit',
  'log-off',
]

describe('whenever the window goes', () => {
  it('what was typed is on disk or the user was asked, at every moment, on any disk', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(...moments),
        fc.integer({ min: 0, max: 2500 }),
        fc.record({
          writeMs: fc.constantFrom(0, 5, 600, 1500, 5000),
          isFull: fc.boolean(),
          stays: fc.boolean(),
          hangs: fc.boolean(),
        }),
        async (pauses, moment, between, how) => {
          const { typed, onDisk, asked, closed } = await run(how, pauses, moment, between)
          expect(onDisk === typed || asked > 0).toBe(true)
          // whoever asks again later may find all on disk, and then the window goes
          if (how.stays && asked > 0 && ['window', 'quit'].includes(moment)) expect(closed).toBe(false)
          endAll()
        },
      ),
      { numRuns: 150 },
    )
  })

  it.each(moments)(
    'a disk that takes 600 ms for a write keeps all, without a question (%s)',
    async (moment) => {
      // the second letter is typed while the first is being saved
      const { typed, onDisk, asked, closed, ended } = await run({ writeMs: 600 }, [350, 0], moment)
      expect({ onDisk, asked, closed, ended }).toEqual({ onDisk: typed, asked: 0, closed: true, ended: true })
    },
  )

  it('a network drive that takes seconds for each save gets them: nobody is asked about what is being kept', async () => {
    const { typed, onDisk, asked, closed } = await run({ writeMs: 2500 }, [350, 0])
    expect({ onDisk, asked, closed }).toEqual({ onDisk: typed, asked: 0, closed: true })
  })

  it('a full disk keeps nothing, so the user is asked, and the window stays with what was typed', async () => {
    const { asked, closed } = await run({ writeMs: 5, isFull: true, stays: true }, [0])
    expect({ asked, closed }).toEqual({ asked: 1, closed: false })
  })

  it('a page that does not answer closes after the time that it gets, with a question for what was not saved', async () => {
    const { asked, closed, ended } = await run(
      { writeMs: limits.flushWithinMs + 3000, hangs: true, stays: false },
      [0],
      'quit',
    )
    expect({ asked, closed, ended }).toEqual({ asked: 1, closed: true, ended: true })
  })

  it('after "Open laten" the next time saves again what was typed since', async () => {
    const app = openElectron({ writeMs: 5, hangs: true, stays: true })
    app.page.type('een')
    app.window.close()
    app.closing.onStay()
    await vi.advanceTimersByTimeAsync(limits.flushWithinMs + 1000)
    const event = { preventDefault: vi.fn() }
    app.closing.onStay()
    app.closing.onClose(event)
    expect(event.preventDefault).toHaveBeenCalledOnce()
  })

  it('a quit that the user stopped is forgotten: closing the window later does not end the app on a Mac', () => {
    const quit = vi.fn()
    const closing = createClosing({
      window: { close: () => {}, isDestroyed: () => false },
      flush: () => Promise.resolve(),
      quit,
    })
    closing.onQuit({ preventDefault: () => {} })
    closing.onStay()
    closing.onClosed()
    expect(quit).not.toHaveBeenCalled()
  })
})

describe('a computer that goes to sleep, or another window in front', () => {
  it.each(['sleep', 'hidden'] as const)('has on disk what was typed just before (%s)', async (how) => {
    const { page, disk, talk } = openElectron({ writeMs: 5 })
    page.type('net getypt')
    if (how === 'sleep') void talk.tell({ kind: 'flush' })
    else page.hide()
    await vi.advanceTimersByTimeAsync(5)
    expect(disk.text).toBe('net getypt')
  })
})

describe('a browser tab that is closed', () => {
  it('asks while something typed is not on disk, and has saved it by the time that a person answers', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(0, 5, 600),
        async (pauses, writeMs) => {
          const { disk, write, settle } = makeDisk(writeMs)
          const page = openPage(write)
          for (const pause of pauses) {
            page.type('x')
            await vi.advanceTimersByTimeAsync(pause)
          }
          const isAsked = page.wantsToStay()
          expect(isAsked || disk.text === page.typed()).toBe(true)
          // the browser's own question is open
          await vi.advanceTimersByTimeAsync(1500)
          page.end()
          await settle()
          expect(disk.text).toBe(page.typed())
          endAll()
        },
      ),
      { numRuns: 100 },
    )
  })

  it('asks nothing when all is on disk', async () => {
    const page = openPage(makeDisk(5).write)
    page.type('x')
    await vi.advanceTimersByTimeAsync(limits.saveWithinMs)
    expect(page.wantsToStay()).toBe(false)
  })
})
