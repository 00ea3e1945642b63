import { describe, expect, it } from 'vitest'
import { accept, type Result } from '#contract/result.ts'
import { trackInFlight } from '../../../../main/app/track-in-flight'

describe('closing the app', () => {
  it('waits for what is being saved', async () => {
    let finish: (result: Result<unknown>) => void = () => {}
    const app = trackInFlight(() => new Promise((resolve) => (finish = resolve)))
    const saving = app.dispatch('saveSession', {})
    let isSettled = false
    const settled = app.settle().then(() => (isSettled = true))
    await Promise.resolve()
    expect(isSettled).toBe(false)
    finish(accept({}))
    await Promise.all([saving, settled])
    expect(isSettled).toBe(true)
  })

  it('waits for nothing when nothing is asked', async () => {
    await trackInFlight(() => Promise.resolve(accept({}))).settle()
  })
})
