import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  firstAnswerLimit,
  mostRestarts,
  openSearchClient,
  silenceLimit,
} from '../../../renderer/features/search/search-client'
import { openSearchDesk } from '../../../renderer/features/search/search-desk'
import { buildIndex } from '#core/search/index/build-index.ts'
import { exampleSections } from './example-sections'
import { FakeWorker } from './fake-worker'
import { shippedLanguage } from './shipped-language'

const index = buildIndex(exampleSections, shippedLanguage)
const workers: FakeWorker[] = []
const start = () => {
  const worker = new FakeWorker(openSearchDesk(index))
  workers.push(worker)
  return worker
}
const last = () => workers.at(-1)!
/** The client with one place that asks. */
const open = (by = start) => {
  const client = openSearchClient(by)
  return { ...client, ...client.openAsker() }
}

beforeEach(() => {
  workers.length = 0
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

describe('the search worker', () => {
  it('answers a query', async () => {
    const client = open()
    const answer = client.search('geldezel')
    last().work()
    expect((await answer)?.hits[0]?.page).toBe('fenomeen/geldezel')
  })

  it('starts once, and not before it is needed', () => {
    const client = open()
    expect(workers).toHaveLength(0)
    client.warmUp()
    client.warmUp()
    void client.search('geldezel')
    expect(workers).toHaveLength(1)
  })

  it('gives only the newest query an answer when someone types on', async () => {
    const client = open()
    const answers = [client.search('g'), client.search('ge'), client.search('gel')]
    last().work()
    last().work()
    const [first, second, third] = await Promise.all(answers)
    expect(first).toBeNull()
    expect(second).toBeNull()
    expect(third?.state).toBe('gevonden')
    expect(last().asked).toEqual(['g', 'gel'])
  })

  it('is replaced when it dies, and the query is answered all the same', async () => {
    const client = open()
    const answer = client.search('geldezel')
    last().die()
    expect(workers).toHaveLength(2)
    last().work()
    expect((await answer)?.hits[0]?.page).toBe('fenomeen/geldezel')
    expect(workers[0]?.terminated).toBe(true)
  })

  it('is replaced when it stays silent', async () => {
    const client = open()
    const first = client.search('doxing')
    last().work()
    await first
    const answer = client.search('geldezel')
    vi.advanceTimersByTime(silenceLimit)
    expect(workers).toHaveLength(2)
    last().work()
    expect((await answer)?.state).toBe('gevonden')
  })

  it('gets more time for its first answer, which waits for the index, and is replaced when that does not come', async () => {
    const client = open()
    const answer = client.search('geldezel')
    vi.advanceTimersByTime(silenceLimit)
    expect(workers).toHaveLength(1)
    vi.advanceTimersByTime(firstAnswerLimit - silenceLimit)
    expect(workers).toHaveLength(2)
    last().work()
    expect((await answer)?.state).toBe('gevonden')
  })

  it('that dies while nothing is asked is replaced at the next query', async () => {
    const client = open()
    client.warmUp()
    last().die()
    const answer = client.search('geldezel')
    last().work()
    expect((await answer)?.state).toBe('gevonden')
  })

  it('that dies again and again makes the query fail, and the next one starts afresh', async () => {
    const client = open()
    const failing = client.search('geldezel')
    failing.catch(() => {})
    for (let time = 0; time <= mostRestarts; time += 1) last().die()
    await expect(failing).rejects.toThrow('Zoeken lukt nu niet')
    const next = client.search('doxing')
    last().work()
    expect((await next)?.hits[0]?.page).toBe('fenomeen/doxing')
  })

  it('that cannot be started makes the query fail without harming the page', async () => {
    const client = open(() => {
      throw new Error('no workers here')
    })
    client.warmUp()
    await expect(client.search('geldezel')).rejects.toThrow('Zoeken lukt nu niet')
  })

  it('late answers of a replaced worker are ignored', async () => {
    const client = open()
    const answer = client.search('geldezel')
    const old = last()
    vi.advanceTimersByTime(firstAnswerLimit)
    old.work()
    last().work()
    expect((await answer)?.hits[0]?.page).toBe('fenomeen/geldezel')
  })

  it('tells who listens that the user’s own notes came in, until they stop listening', () => {
    const client = open()
    const heard = vi.fn()
    const stop = client.onOtherSections(heard)
    client.setOwnSections(exampleSections)
    expect(heard).toHaveBeenCalledTimes(1)
    stop()
    client.setOwnSections([])
    expect(heard).toHaveBeenCalledTimes(1)
  })

  it('gives every place that asks its own answer, whoever else asks meanwhile', async () => {
    const client = open()
    const box = client.openAsker()
    const results = client.openAsker()
    const asked = [results.search('geldezel'), box.search('d'), box.search('doxing')]
    last().work()
    last().work()
    const [ofResults, older, ofBox] = await Promise.all(asked)
    expect(ofResults?.hits[0]?.page).toBe('fenomeen/geldezel')
    expect(older).toBeNull()
    expect(ofBox?.hits[0]?.page).toBe('fenomeen/doxing')
  })

  it('that dies loses no query of any place that asks', async () => {
    const client = open()
    const box = client.openAsker()
    const asked = [client.search('geldezel'), box.search('doxing')]
    last().die()
    last().work()
    last().work()
    const [first, second] = await Promise.all(asked)
    expect(first?.hits[0]?.page).toBe('fenomeen/geldezel')
    expect(second?.hits[0]?.page).toBe('fenomeen/doxing')
  })

  it('that dies again and again for one place still answers the next one in line', async () => {
    const client = open()
    const failing = client.search('geldezel')
    failing.catch(() => {})
    const next = client.openAsker().search('doxing')
    for (let time = 0; time <= mostRestarts; time += 1) last().die()
    last().work()
    await expect(failing).rejects.toThrow('Zoeken lukt nu niet')
    expect((await next)?.hits[0]?.page).toBe('fenomeen/doxing')
  })

  it('does not start for a blank query, which is answered at once', async () => {
    const client = open()
    expect(await client.search('')).toMatchObject({ state: 'leeg', hits: [] })
    expect(await client.search('   ')).toMatchObject({ state: 'leeg' })
    client.setOwnSections(exampleSections)
    expect(workers).toHaveLength(0)
  })

  it('has no answer left for a field that was emptied meanwhile', async () => {
    const client = open()
    const answers = [client.search('geldezel'), client.search('doxing'), client.search('')]
    last().work()
    const [first, second, blank] = await Promise.all(answers)
    expect(first).toBeNull()
    expect(second).toBeNull()
    expect(blank?.state).toBe('leeg')
    expect(last().asked).toEqual(['geldezel'])
  })

  it('lets waiting queries go when it is closed', async () => {
    const client = open()
    const answers = [client.search('geldezel'), client.search('doxing')]
    client.close()
    expect(await Promise.all(answers)).toEqual([null, null])
    expect(last().terminated).toBe(true)
  })
})
