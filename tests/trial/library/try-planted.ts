import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { listSampleAddresses } from '../../e2e/support/route-samples'
import { putOwnTemplates, putSession, readAllText } from '../../e2e/support/session-files'
import { visit } from '../../e2e/support/tour'
import { findChromium } from '../../prepare/find-chromium'
import { describeLaunch } from '../../prepare/launch-chromium'
import { testKeyFile } from '../../prepare/test-key'
import { makeOwnTemplate } from '../../unit/main/example-documents'
import type { Row, Trial } from './rows'

/** Typed into every field; short enough for the shortest one. */
const planted = 'Kwibusvogelzin op de drempel'
const name = 'a sentence typed into every text field that a screen shows: in clear nowhere'

const fields =
  'textarea:visible:enabled:not([readonly]), input:visible:enabled:not([type=checkbox], [type=radio], [type=file], [type=date], [type=time], [type=number], [readonly])'

/**
 * The app in a process and a browser of its own, with a profile that is kept: what is typed must be found in no file of
 * data, temporary folder, log, list or profile, while whoever has the key finds it. Less than the whole trial fills fewer
 * fields of each screen.
 */
export async function tryPlanted({ share, folder }: Trial): Promise<Row> {
  const [data, temporary, profile] = [
    join(folder, 'gegevens'),
    join(folder, 'tijdelijk'),
    join(folder, 'profiel'),
  ]
  await mkdir(temporary)
  await putSession(data, { phase: 'bezig' })
  await putOwnTemplates(data, makeOwnTemplate({ id: 'draaiboek-een' }))
  const path = findChromium()
  if (path === undefined)
    return { name, tried: '', found: '', problems: [], skipped: 'skipped: no Chromium on this computer' }
  const app = await startWatched(data, temporary)
  let browser: BrowserContext | undefined
  const problems: string[] = []
  let count = 0
  const screens = [...new Map(listSampleAddresses().map((one) => [one.split('?')[0], one])).values()]
  try {
    browser = await chromium.launchPersistentContext(profile, describeLaunch(path))
    const page = await browser.newPage()
    await page.goto(app.address)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    for (const address of screens) count += await plant(page, address, share)
    // whoever has the key reads it: it was really kept
    for (let turn = 0; turn < 40 && !(await readAllText(data)).includes(planted); turn += 1) await wait(250)
    if (!(await readAllText(data)).includes(planted)) problems.push('nothing of it was kept')
    await browser.close()
    browser = undefined
    await app.stop()
    // what stood there before this app came is kept apart until the user says that all is well
    await rm(join(data, 'voor-verzegelen'), { recursive: true, force: true })
    if (app.printed().includes(planted)) problems.push('the app printed it')
    for (const file of await findPlanted(folder)) problems.push(`it stands in ${file.slice(folder.length)}`)
  } finally {
    await browser?.close()
    await app.stop()
  }
  return {
    name,
    tried: `${count} fields on ${screens.length} screens`,
    found: 'in none of the files of data, temporary folder, log, list and browser profile',
    problems,
  }
}

/** The app in a process of its own, of which the temporary files and every printed word are ours to read. */
async function startWatched(dataFolder: string, temporary: string) {
  const args = ['--import', 'tsx', 'main/start.ts', '--browser', '--no-open', '--data', dataFolder]
  const env = { ...process.env, TMPDIR: temporary, SIGNAALWIJZER_SLEUTELBESTAND: testKeyFile }
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env })
  let printed = ''
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()))
  const address = await new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).on('line', (line) => {
      printed += `${line}\n`
      const found = /^Signaalwijzer: (http:\S+)$/.exec(line)?.[1]
      if (found !== undefined) resolve(found)
    })
    child.once('exit', () => {
      reject(new Error(printed))
    })
  })
  return {
    address,
    printed: () => printed,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
    },
  }
}

/** Fills the text fields of a screen, or a share of them; answers how many. */
async function plant(page: Page, address: string, share: number): Promise<number> {
  await visit(page, address)
  const main = page.getByRole('main')
  // the hall has no such place, and nothing to type
  if ((await main.count()) === 0) return 0
  if (address === '#/sociale-kaart')
    await main.getByRole('button', { name: 'Voeg organisatie toe' }).first().click()
  await main.locator('details').evaluateAll((all) => {
    for (const one of all as HTMLDetailsElement[]) one.open = true
  })
  const all = await main.locator(fields).count()
  const count = Math.min(all, Math.max(4, Math.ceil(all * share)))
  for (let at = 0; at < count; at += 1) {
    const field = main.locator(fields).nth(at)
    if ((await field.count()) === 0) break
    await field.fill(planted)
    await field.press('Escape')
  }
  return count
}

/** Every file below a folder in which the sentence stands, in the letters of a file or of a database of a browser. */
async function findPlanted(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const found: string[] = []
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name)
    const bytes = await readFile(path).catch(() => Buffer.alloc(0))
    for (const wanted of [
      Buffer.from(planted),
      Buffer.from(planted, 'utf16le'),
      Buffer.from(encodeURIComponent(planted)),
    ])
      if (bytes.includes(wanted)) found.push(path)
  }
  return found
}
