import type { Browser, Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startApp } from '../../e2e/support/start-app'
import { putSession } from '../../e2e/support/session-files'
import { makeLongSession } from './long-report'

/** The first one also loads the worker and its fonts. */
const savings = 5

/** The longest task on the page's own thread, in milliseconds. */
export interface LongestTask {
  /** Of work: what it takes on a computer that does nothing else. */
  readonly work: number
  /** From its begin to its end, with the time that the computer gave to others. */
  readonly whole: number
}

/**
 * The longest task on the page's own thread while the built app makes the PDF of the long session, from the click until the
 * file is offered, as Chromium traces it.
 */
export async function measurePage(browser: Browser): Promise<LongestTask> {
  const folder = await mkdtemp(join(tmpdir(), 'signaalwijzer-bench-'))
  const data = join(folder, 'gegevens')
  const { id } = await putSession(data, { ...makeLongSession(), phase: 'gesloten' })
  const app = await startApp(data)
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  try {
    const page = await context.newPage()
    await page.goto(app.address)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.evaluate((hash) => (window.location.hash = hash), `#/sessies/${id}/verslag`)
    await page.getByRole('button', { name: 'Bewaar als pdf' }).waitFor()
    await page.waitForLoadState('networkidle')
    await browser.startTracing(page, { categories: ['toplevel', '__metadata'] })
    for (let round = 0; round < savings; round += 1) await save(page)
    const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
    return findLongest(trace.traceEvents)
  } finally {
    await context.close()
    await app.kill()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Saves once, also when a question comes first, and waits for the sentence that says so. */
async function save(page: Page): Promise<void> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Bewaar als pdf' }).click()
  const anyway = page.getByRole('button', { name: 'Bewaar toch' })
  const asked = anyway.waitFor().then(
    () => true,
    () => false,
  )
  if (await Promise.race([download.then(() => false), asked])) await anyway.click()
  await download
  await page.getByText('staat bij je downloads').waitFor()
}

/** Of Chromium's trace what we read; times in microseconds. */
interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly dur?: number
  /** Of its own thread only. */
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

function findLongest(events: readonly TraceEvent[]): LongestTask {
  const isMain = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  )
  const tasks = events.filter(
    ({ name, ph, pid, tid }) => name.endsWith('RunTask') && ph === 'X' && isMain.has(`${pid} ${tid}`),
  )
  if (tasks.length === 0) throw new Error('Chromium traced no task of the page')
  const longest = (times: readonly number[]) => Math.max(...times) / 1000
  return {
    work: longest(tasks.map(({ tdur = 0 }) => tdur)),
    whole: longest(tasks.map(({ dur = 0 }) => dur)),
  }
}
