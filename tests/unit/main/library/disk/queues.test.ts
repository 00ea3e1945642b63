import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createQueues } from '../../../../../main/library/disk/queues'

describe('taking turns', () => {
  it('runs tasks of one key one by one, in the order they came', async () => {
    const runInTurn = createQueues()
    const seen: string[] = []
    const task = (name: string, ms: number) => async () => {
      seen.push(`${name} begint`)
      await wait(ms)
      seen.push(`${name} klaar`)
    }
    await Promise.all([runInTurn('a', task('een', 15)), runInTurn('a', task('twee', 1))])
    expect(seen).toEqual(['een begint', 'een klaar', 'twee begint', 'twee klaar'])
  })

  it('does not let keys wait for each other', async () => {
    const runInTurn = createQueues()
    let release = () => {}
    const stuck = runInTurn('a', () => new Promise<void>((resolve) => (release = resolve)))
    expect(await runInTurn('b', () => Promise.resolve('klaar'))).toBe('klaar')
    release()
    await stuck
  })

  it('goes on after a task that throws, and tells only its own caller', async () => {
    const runInTurn = createQueues()
    const broken = runInTurn('a', () => Promise.reject(new Error('stuk')))
    const next = runInTurn('a', () => Promise.resolve('klaar'))
    await expect(broken).rejects.toThrow('stuk')
    expect(await next).toBe('klaar')
  })
})
