import { describe, expect, it } from 'vitest'
import { createKeepAwake } from '../../../../main/electron/keep-awake'

function make() {
  const did: string[] = []
  const keep = createKeepAwake({
    start: (type) => {
      did.push(type)
      return 7
    },
    stop: (id) => did.push(`stop ${id}`),
  })
  return { did, keep }
}

describe('the screen during a session', () => {
  it('stays on while the clock runs or the hall screen is open, and is asked for once', () => {
    const { did, keep } = make()
    keep('klok', true)
    keep('zaal', true)
    keep('klok', true)
    keep('klok', false)
    expect(did).toEqual(['prevent-display-sleep'])
    keep('zaal', false)
    expect(did).toEqual(['prevent-display-sleep', 'stop 7'])
  })

  it('may sleep when nothing runs, and is kept on again the next time', () => {
    const { did, keep } = make()
    keep('klok', false)
    expect(did).toEqual([])
    keep('klok', true)
    keep('klok', false)
    keep('klok', true)
    expect(did).toHaveLength(3)
  })
})
