import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { limits } from '#contract/limits.ts'
import type { OwnTemplate } from '#contract/own-template.ts'
import { accept, refuse } from '#contract/result.ts'
import { removeOwnStep } from '#core/templates/change-template.ts'
import { editTemplate } from '../../../../../renderer/features/templates/template-editor'
import { makeOwnTemplate } from '../../../main/example-documents'

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-23T09:00:00.000Z') })
})
const opened: { giveUp: () => void }[] = []
afterEach(() => {
  // what could not be saved here is nothing that another test has to save
  for (const editor of opened.splice(0)) editor.giveUp()
  vi.useRealTimers()
})

function open() {
  const disk = { saved: [] as OwnTemplate[], broken: false }
  const editor = editTemplate(
    {
      saveOwnTemplate: ({ template }) => {
        if (disk.broken) return Promise.resolve(refuse('disk-full', 'De schijf is vol.'))
        disk.saved.push(template)
        return Promise.resolve(accept({}))
      },
    },
    makeOwnTemplate(),
  )
  opened.push(editor)
  const setTitle = (title: string) => editor.change((now) => ({ ...now, title }), 'title')
  return { disk, editor, setTitle }
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

describe('working on a template of your own', () => {
  it('is on disk within the promised time, with the moment of the change, also while someone types on', async () => {
    const { disk, editor, setTitle } = open()
    for (let letter = 1; letter <= 30; letter += 1) {
      setTitle(`titel ${letter}`)
      await pass(100)
    }
    // a save that waits for a pause would not have come yet
    expect(disk.saved.length).toBeGreaterThan(1)
    await pass(limits.saveWithinMs)
    expect(disk.saved.at(-1)).toMatchObject({ title: 'titel 30', changedAt: '2026-11-23T09:00:02.900Z' })
    expect(editor.saving.read()).toMatchObject({ kind: 'saved' })
  })

  it('brings back the step that a message is about, and leaves what was typed after it', () => {
    const { editor, setTitle } = open()
    const { steps } = editor.history.read().current
    const takeBack = editor.change((now) => removeOwnStep(now, steps[0]!.id))
    setTitle('Daarna getypt')
    expect(takeBack()).toBe(true)
    expect(editor.history.read().current).toMatchObject({ title: 'Daarna getypt', steps })
  })

  it('says why it is not saved, and tries again by itself', async () => {
    const { disk, editor, setTitle } = open()
    disk.broken = true
    setTitle('Bewaar mij')
    await pass(1000)
    expect(editor.saving.read()).toEqual({ kind: 'failed', message: 'De schijf is vol.', final: false })
    disk.broken = false
    await pass(10_000)
    expect(disk.saved.at(-1)?.title).toBe('Bewaar mij')
  })
})
