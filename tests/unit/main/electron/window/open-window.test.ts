import { EventEmitter } from 'node:events'
import type { BrowserWindow } from 'electron'
import { setImmediate as turn } from 'node:timers/promises'
import { describe, expect, it, vi } from 'vitest'
import { openPage } from '../../../../../main/electron/window/open-window'
import { createPageTalk } from '../../../../../main/electron/talk/page-talk'

/** The main window, as far as it is wired; `did` is what was asked of it. */
function open({ isCrashed = false } = {}) {
  const did: string[] = []
  const webContents = Object.assign(new EventEmitter(), {
    isCrashed: () => isCrashed,
    isDestroyed: () => false,
    setZoomMode: (mode: string) => did.push(`zoom ${mode}`),
  })
  const window = Object.assign(new EventEmitter(), {
    webContents,
    isDestroyed: () => false,
    loadURL: () => Promise.resolve(),
    show: () => did.push('show'),
    getNormalBounds: () => bounds,
    isMaximized: () => true,
    close: () => did.push('close'),
  })
  const questions = { ask: vi.fn(() => Promise.resolve(0)), askNow: vi.fn(() => 0) }
  const talk = createPageTalk()
  const closing = openPage(window as unknown as BrowserWindow, {
    talk,
    questions,
    quit: () => did.push('quit'),
    showMenu: (entries) => did.push(...entries.map((entry) => ('label' in entry ? entry.label : '-'))),
    keepPlace: (place) => did.push(JSON.stringify(place)),
    log: () => {},
  })
  return { window, webContents, questions, did, talk, closing }
}

const bounds = { x: 10, y: 20, width: 900, height: 700 }

const prevented = (tell: (event: { preventDefault: () => void }) => void) => {
  const preventDefault = vi.fn()
  tell({ preventDefault })
  return preventDefault.mock.calls.length > 0
}

describe('the main window', () => {
  it('keeps the size of its letters to itself', () => {
    expect(open().did).toContain('zoom isolated')
  })

  it('gives no false alarm when Electron calls a window unresponsive that only was not closed', async () => {
    const { window, questions } = open()
    window.emit('unresponsive')
    await turn()
    expect(questions.ask).not.toHaveBeenCalled()
  })

  it('asks over itself when its page hangs', () => {
    const { window, webContents, questions } = open()
    webContents.emit('unresponsive')
    expect(questions.ask).toHaveBeenCalledWith(window, expect.anything(), expect.anything())
  })

  it.each(['close', 'query-session-end'])('does not go (%s) before the page has saved', async (event) => {
    const { window, did, talk } = open()
    expect(prevented((one) => window.emit(event, one))).toBe(true)
    if (event === 'query-session-end') expect(prevented((one) => window.emit('close', one))).toBe(true)
    const { kind, turn: number } = await talk.next()
    expect(kind).toBe('flush')
    talk.answer(number)
    await turn()
    expect(did.filter((one) => one === 'close').length).toBeGreaterThan(0)
    expect(prevented((one) => window.emit('close', one))).toBe(false)
    window.emit('closed')
    expect(did.includes('quit')).toBe(event === 'query-session-end')
  })

  it('does not wait for a page that is gone', async () => {
    const { window, did } = open({ isCrashed: true })
    window.emit('close', { preventDefault: () => {} })
    await turn()
    expect(did).toContain('close')
  })

  it('keeps where it stands when it is closed', () => {
    const { window, did } = open()
    window.emit('close', { preventDefault: () => {} })
    expect(did).toContain(JSON.stringify({ bounds, isMaximized: true }))
  })

  it.each([
    ['browser-backward', 'back'],
    ['browser-forward', 'forward'],
  ])('listens to the buttons on the side of a mouse: %s', async (command, kind) => {
    const { window, talk } = open()
    window.emit('app-command', {}, 'volume-up')
    window.emit('app-command', {}, command)
    expect((await talk.next()).kind).toBe(kind)
  })

  it('has a menu of the right button where there is something to do', () => {
    const { webContents, did } = open()
    const editFlags = { canCut: false, canCopy: true, canPaste: false, canSelectAll: false }
    webContents.emit('context-menu', {}, { isEditable: false, selectionText: '', editFlags })
    expect(did).toEqual(['zoom isolated'])
    webContents.emit('context-menu', {}, { isEditable: false, selectionText: 'geldezel', editFlags })
    expect(did).toContain('Kopiëren')
  })
})
