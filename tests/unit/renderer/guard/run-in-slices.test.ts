import { describe, expect, it } from 'vitest'
import { runInSlices } from '../../../../renderer/guard/run-in-slices'

/** Work of so many steps, each of which holds the page up for longer than a slice. */
function* work(steps: number, done: () => void): Generator<undefined, string> {
  for (let step = 0; step < steps; step += 1) {
    const until = performance.now() + 20
    while (performance.now() < until);
    done()
    yield
  }
  return 'klaar'
}

describe('reading that must not hold up the page', () => {
  it('lets others go first between its slices, and gives its answer', async () => {
    const order: string[] = []
    setTimeout(() => order.push('toets'))
    const answer = runInSlices(work(3, () => order.push('stap')))
    expect(await answer).toBe('klaar')
    expect(order).toEqual(['stap', 'toets', 'stap', 'stap'])
  })

  it('stops without an answer when nobody waits for it any more', async () => {
    let steps = 0
    const answer = await runInSlices(
      work(5, () => (steps += 1)),
      () => steps === 2,
    )
    expect(answer).toBeUndefined()
    expect(steps).toBe(2)
  })
})
