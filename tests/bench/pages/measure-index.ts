import type { Page } from '@playwright/test'
import { readdir } from 'node:fs/promises'
import { spread } from '../statistics'

const rounds = 10
const warmUps = 1

/** Milliseconds from the start of a search worker to its first answer: its script, its index and one query. */
export async function measureIndex(page: Page) {
  const worker = (await readdir('out/renderer/assets')).find((name) => /^search-worker-.*\.js$/.test(name))
  if (worker === undefined) throw new Error('the search worker was not built')
  const times: number[] = []
  for (let round = -warmUps; round < rounds; round += 1) {
    const time = await page.evaluate(waitForFirstAnswer, `/assets/${worker}`)
    if (round >= 0) times.push(time)
  }
  return spread(times)
}

/** Runs in the page. */
function waitForFirstAnswer(address: string): Promise<number> {
  const began = performance.now()
  const worker = new Worker(address, { type: 'module' })
  return new Promise((resolve, reject) => {
    worker.onmessage = () => {
      worker.terminate()
      resolve(performance.now() - began)
    }
    worker.onerror = ({ message }) => reject(new Error(message))
    worker.postMessage({ kind: 'search', id: 1, query: 'geldezel', options: {} })
  })
}
