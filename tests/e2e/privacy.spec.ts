import type { Page } from '@playwright/test'
import { expect, goTo, test } from './support/app-test'
import { sampleSession } from './support/route-samples'
import { putSession, readAllText } from './support/session-files'
import { tourRoutes } from './support/tour'

// nothing leaves, also not of what happens by itself
test.use({ idles: true })

/** A word that stands nowhere else, typed where someone would describe what they saw. */
const marker = 'Kwibusvogel'

/** Ticks a signal and types the marker in every field of the check. */
async function fillCheck(page: Page): Promise<void> {
  await goTo(page, '#/signaalcheck')
  await expect(page.getByLabel('Zoek een signaal')).toBeVisible()
  for (const choice of ['Leerplicht', 'Jonger dan 12', 'vermoed']) {
    const tile = page.getByRole('button', { name: choice, exact: true })
    if (await tile.isVisible()) await tile.click()
  }
  await page.getByLabel('Zoek een signaal').fill(marker)
  await expect(page.getByText(`Geen signaal met “${marker}”`)).toBeVisible()
  await page.getByLabel('Zoek een signaal').fill('bankpas')
  await page
    .getByRole('checkbox', { name: /bankpas/i })
    .first()
    .check()
  await page.getByRole('tab', { name: 'Tegenspraak' }).click()
  for (const question of [
    'Wat pleit ertegen?',
    'Is de jongere zelf gesproken, en wat zei die?',
    'Zou ik dit ook denken bij een andere jongere?',
  ])
    await page.getByLabel(question).fill(`${marker}: een antwoord`)
}

/** Everything that a browser keeps of a page, as text. */
function readBrowserStores(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const databases = await indexedDB.databases()
    return JSON.stringify({
      address: window.location.href,
      historyState: window.history.state as unknown,
      localStorage: Object.fromEntries(Object.entries(localStorage)),
      sessionStorage: Object.fromEntries(Object.entries(sessionStorage)),
      databases: databases.map(({ name }) => name),
      caches: await caches.keys(),
      cookies: document.cookie,
      windowName: window.name,
      title: document.title,
    })
  })
}

test.describe('the signal check leaves nothing behind', () => {
  test('not in the browser and not on the disk, also after its PDF was made', async ({
    page,
    dataFolder,
  }) => {
    await fillCheck(page)
    await page.getByRole('link', { name: 'Bewaar als pdf' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Bewaar als pdf' }).click()
    await (await download).path()
    await expect(page.getByText(/staat bij je downloads/)).toBeVisible()
    // Something that is saved for certain, so that whatever would be written along with it is there by now.
    await goTo(page, '#/instellingen')
    await page.getByLabel('Kleuren').selectOption('Donker')
    await expect.poll(() => readAllText(dataFolder)).toContain('donker')

    expect(await readAllText(dataFolder)).not.toContain(marker)
    // Nor which signal it was, nor the context: in no file, under no name.
    for (const left of ['geld-bankpas-weg', 'Heeft de eigen bankpas', 'leerplicht', 'onder-12'])
      expect((await readAllText(dataFolder)).toLowerCase()).not.toContain(left.toLowerCase())
    const stores = await readBrowserStores(page)
    expect(stores).not.toContain(marker)
    for (const left of ['geld-bankpas-weg', 'onder-12']) expect(stores).not.toContain(left)
    expect(JSON.parse(stores)).toMatchObject({
      localStorage: {},
      sessionStorage: {},
      databases: [],
      caches: [],
      cookies: '',
    })
    const { cookies, origins } = await page.context().storageState({ indexedDB: true })
    expect(JSON.stringify({ cookies, origins })).not.toContain(marker)
    expect(cookies).toMatchObject([{ httpOnly: true, sameSite: 'Strict' }])
    await goTo(page, '#/signaalcheck')
    await page.getByRole('tab', { name: /^Tegenspraak/ }).click()
    await expect(page.getByLabel('Wat pleit ertegen?')).toHaveValue(`${marker}: een antwoord`)
  })

  test('the app that was closed and opened again knows nothing of it', async ({ page }) => {
    await fillCheck(page)
    page.once('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await expect(page.getByRole('heading', { level: 1, name: 'Signaalcheck' })).toBeVisible()
    await expect(page.getByText('Nog niets aangevinkt.')).toBeVisible()
    await expect(page.getByLabel('Wat pleit ertegen?')).toHaveCount(0)
  })

  test('wiping takes it away at once, and can be taken back', async ({ page }) => {
    await fillCheck(page)
    await page.getByRole('button', { name: 'Wis deze check' }).click()
    await expect(page.getByText('Nog niets aangevinkt.')).toBeVisible()
    await page.getByRole('button', { name: 'Zet terug' }).click()
    await page.getByRole('tab', { name: /^Tegenspraak/ }).click()
    await expect(page.getByLabel('Wat pleit ertegen?')).toHaveValue(`${marker}: een antwoord`)
  })
})

test.describe('closing the window asks first, as long as a check would be lost', () => {
  /** Tries to close the page; answers whether the browser asked. The page stays open. */
  async function asksOnClose(page: Page): Promise<boolean> {
    const asked = page.waitForEvent('dialog').then(async (dialog) => {
      expect(dialog.type()).toBe('beforeunload')
      await dialog.dismiss()
      return true
    })
    const gone = page.waitForEvent('close').then(() => false)
    await page.close({ runBeforeUnload: true })
    return Promise.race([asked, gone])
  }

  test('with a filled-in check, also when another screen is open by then', async ({ page }) => {
    await fillCheck(page)
    expect(await asksOnClose(page)).toBe(true)
    await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Naslag' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Naslag' })).toBeVisible()
    expect(await asksOnClose(page)).toBe(true)
  })

  test('not with an empty check', async ({ page }) => {
    await fillCheck(page)
    await page.getByRole('button', { name: 'Wis deze check' }).click()
    expect(await asksOnClose(page)).toBe(false)
  })
})

test('a tour of every screen asks nothing of any other machine, and breaks no rule of the security policy', async ({
  page,
  dataFolder,
}) => {
  await putSession(dataFolder, { id: sampleSession })
  const { origin } = new URL(page.url())
  const asked: string[] = []
  page.context().on('request', (request) => asked.push(request.url()))
  page.context().on('page', () => asked.push('a new window'))
  const breaches: string[] = []
  await page.exposeFunction('tellBreach', (what: string) => breaches.push(what))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      ;(window as unknown as { tellBreach: (what: string) => void }).tellBreach(
        `${violatedDirective} ${blockedURI}`,
      )
    })
  })
  await page.goto(origin)
  await page.reload()
  await tourRoutes(page, async (address) => {
    // What is there only after a click counts as well.
    if (address.startsWith('#/zoeken'))
      await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
  })
  await goTo(page, `#/sessies/${sampleSession}/verslag`)
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Bewaar als pdf' }).click()
  await (await download).path()

  expect(asked.length).toBeGreaterThan(20)
  expect(asked.filter((url) => !url.startsWith(`${origin}/`))).toEqual([])
  expect(breaches).toEqual([])
})

test('the policy holds: a script, a picture or a request of somewhere else is stopped', async ({ page }) => {
  // A page of its own: the one of the fixture may not complain.
  const victim = await page.context().newPage()
  await victim.goto(page.url())
  const stopped = await victim.evaluate(async () => {
    const breaches: string[] = []
    const breach = new Promise<void>((resolve) =>
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        breaches.push(effectiveDirective)
        if (breaches.length === 3) resolve()
      }),
    )
    const script = document.createElement('script')
    script.textContent = 'document.title = "gekaapt"'
    document.body.append(script)
    const picture = new Image()
    picture.src = 'http://127.0.0.1:9/spoor.png'
    await fetch('http://127.0.0.1:9/spoor').catch(() => undefined)
    await breach
    return { breaches, title: document.title }
  })
  expect(stopped.breaches.sort()).toEqual(['connect-src', 'img-src', 'script-src-elem'])
  expect(stopped.title).not.toBe('gekaapt')
})
