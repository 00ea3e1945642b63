import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, goTo, test } from './support/app-test'
import { runStart } from './support/run-start'
import { folders, putFile, putSession, putVersion, readAllFiles, sessionFile } from './support/session-files'
import type { Session } from '#contract/session.ts'
import { makeSession } from '../unit/main/example-session'

test.describe('an address that leads nowhere', () => {
  const unknown = [
    {
      what: 'a route',
      hash: '#/bestaat-niet',
      title: 'Deze pagina bestaat niet',
      says: /Het adres klopt niet/,
    },
    {
      what: 'a badly encoded route',
      hash: '#/naslag/%E0%A4%A',
      title: 'Deze pagina bestaat niet',
      says: /Het adres klopt niet/,
    },
    {
      what: 'a shelf',
      hash: '#/naslag/bestaat-niet',
      title: 'Deze pagina bestaat niet',
      says: /Het adres klopt niet/,
    },
    {
      what: 'a page',
      hash: '#/naslag/fenomeen/bestaat-niet',
      title: 'Deze pagina bestaat niet',
      says: /Deze pagina is er niet/,
    },
    {
      what: 'a page with the name of something in JavaScript',
      hash: '#/naslag/fenomeen/__proto__',
      title: 'Deze pagina bestaat niet',
      says: /Deze pagina is er niet/,
    },
    {
      what: 'a source',
      hash: '#/naslag/bron/bestaat-niet',
      title: 'Deze pagina bestaat niet',
      says: /Deze bron staat niet in het register/,
    },
    {
      what: 'a session',
      hash: '#/sessies/sessie-bestaat-niet',
      title: 'Deze sessie kan niet open',
      says: /Deze sessie is er niet meer/,
    },
    {
      what: 'a session id that we never make',
      hash: '#/sessies/..%2F..%2Fgeheim',
      title: 'Deze sessie kan niet open',
      says: /Deze sessie bestaat niet/,
    },
    {
      what: 'the report of a session',
      hash: '#/sessies/sessie-bestaat-niet/verslag',
      title: 'Dit verslag kan niet open',
      says: /Deze sessie is er niet meer/,
    },
  ]

  test('a page that says so in Dutch, with a way back that works', async ({ page }) => {
    for (const { what, hash, title, says } of unknown)
      await test.step(what, async () => {
        await goTo(page, hash)
        const main = page.getByRole('main')
        await expect(main.getByRole('heading', { level: 1, name: title })).toBeVisible()
        await expect(main.getByRole('paragraph').filter({ hasText: says }).first()).toBeVisible()
        await expect(page).toHaveTitle(`${title} · Signaalwijzer`)
        await main
          .getByRole('link', { name: /^Naar / })
          .first()
          .click()
        await expect(
          page.getByRole('heading', { level: 1, name: /^(Wat zie je, of wat zoek je\?|Sessies)$/ }),
        ).toBeVisible()
      })
  })

  test('a file that the host does not serve: one sentence', async ({ page, app }) => {
    const response = await page.request.get(new URL('/bestaat-niet.html', app.address).href)
    expect(response.status()).toBe(404)
    expect(await response.text()).toBe('Deze pagina is er niet. Ga terug naar het begin van Signaalwijzer.\n')
  })
})

test.describe('a session file that cannot be used', () => {
  const good = { id: 'sessie-goed', municipality: 'Weesp', title: 'Sessie die het doet' }
  const broken = makeSession({ id: 'sessie-stuk', municipality: 'Almere', title: 'Sessie die stuk ging' })
  const whole = sessionFile(broken)
  const kinds = [
    { what: 'cut off', text: whole.slice(0, whole.length / 2) },
    { what: 'not JSON', text: 'Beste collega, hierbij de notulen.' },
    { what: 'JSON of something else', text: '{"boodschappen":["melk"]}' },
  ]

  for (const { what, text } of kinds)
    test(`${what}: said in one sentence, moved aside whole, and other sessions still work`, async ({
      page,
      dataFolder,
    }) => {
      await putSession(dataFolder, good)
      await putFile(dataFolder, [folders.live, 'sessie-stuk.json'], text)
      await goTo(page, '#/sessies')
      const notice = page.getByRole('status').filter({ hasText: 'Deze sessie kon niet open' })
      await expect(notice).toContainText('er is geen eerdere versie')
      await expect(notice.getByRole('button', { name: 'Open die versie' })).toHaveCount(0)
      expect(await keptAside(dataFolder)).toEqual([text])
      await worksStill(page)
    })

  test('empty, as a sync product leaves a file that it has not fetched: said what to do, left where it is, and read once it is there', async ({
    page,
    dataFolder,
  }) => {
    await putSession(dataFolder, good)
    await putFile(dataFolder, [folders.live, 'sessie-stuk.json'], '')
    await goTo(page, '#/sessies')
    const notice = page.getByRole('status').filter({ hasText: 'nog niet op deze computer' })
    await expect(notice).toContainText('altijd op dit apparaat')
    expect(await keptAside(dataFolder)).toEqual([])
    await putFile(dataFolder, [folders.live, 'sessie-stuk.json'], whole)
    await goTo(page, '#/hulp')
    await expect(page.getByRole('heading', { level: 1, name: 'Hulp' })).toBeVisible()
    await goTo(page, '#/sessies')
    await expect(page.getByRole('link', { name: broken.title })).toBeVisible()
    await expect(notice).toHaveCount(0)
    await worksStill(page)
  })

  test('moved aside with an earlier version: "Open die versie" opens it', async ({ page, dataFolder }) => {
    await putSession(dataFolder, good)
    await putVersion(dataFolder, { ...broken, place: 'Buurthuis De Haven' }, '2026-11-22T09-00-00-000Z')
    await putFile(dataFolder, [folders.live, 'sessie-stuk.json'], '{"version":1,')
    await goTo(page, '#/sessies')
    const notice = page.getByRole('status').filter({ hasText: 'We hebben haar apart gezet' })
    await expect(notice).toContainText(/de versie van .*\d\d:\d\d klaargezet/)
    await notice.getByRole('button', { name: 'Open die versie' }).click()
    await expect(page.getByRole('heading', { level: 1, name: broken.title })).toBeVisible()
    await page.getByRole('button', { name: 'Meer', exact: true }).click()
    await expect(page.getByText('Buurthuis De Haven')).toBeVisible()
    expect(await keptAside(dataFolder)).toEqual(['{"version":1,'])
    await worksStill(page)
  })

  test('opened by its address: says so, and offers the earlier version right there', async ({
    page,
    dataFolder,
  }) => {
    await putVersion(dataFolder, broken, '2026-11-22T09-00-00-000Z')
    await putFile(dataFolder, [folders.live, 'sessie-stuk.json'], 'stuk')
    await goTo(page, '#/sessies/sessie-stuk')
    await expect(page.getByRole('heading', { level: 1, name: 'Deze sessie kan niet open' })).toBeVisible()
    await expect(page.getByText(/de versie van .* klaargezet/)).toBeVisible()
    await page.getByRole('button', { name: 'Open die versie' }).click()
    await expect(page.getByRole('heading', { level: 1, name: broken.title })).toBeVisible()
  })

  test('of a newer version: said in one sentence, and the file stays as it is', async ({
    page,
    dataFolder,
  }) => {
    await putSession(dataFolder, good)
    const newer = sessionFile(broken, 99)
    await putFile(dataFolder, [folders.live, 'sessie-stuk.json'], newer)
    await goTo(page, '#/sessies')
    await expect(page.getByText(/gemaakt met een nieuwere Signaalwijzer/)).toBeVisible()
    await goTo(page, '#/sessies/sessie-stuk')
    await expect(page.getByRole('heading', { level: 1, name: 'Deze sessie kan niet open' })).toBeVisible()
    await expect(page.getByText(/gemaakt met een nieuwere Signaalwijzer/)).toBeVisible()
    const files = await readAllFiles(dataFolder)
    expect(files.get(join(dataFolder, folders.live, 'sessie-stuk.json'))).toBe(newer)
    await goTo(page, '#/sessies')
    await worksStill(page)
  })

  /** Opens the healthy session and changes it. */
  async function worksStill(page: Page): Promise<void> {
    await goTo(page, '#/sessies')
    await page.getByRole('link', { name: good.title }).click()
    await page.getByLabel('Notities').fill('Dit gaat gewoon door.')
    await expect(page.getByText(/Bewaard om/)).toBeVisible()
  }

  async function keptAside(dataFolder: string): Promise<string[]> {
    return [...(await readAllFiles(join(dataFolder, folders.aside))).values()]
  }
})

/** The steps of a session, the first one with these notes. */
function withNotes({ steps }: Session, notes: string): Session['steps'] {
  return steps.map((step, at) => (at === 0 ? { ...step, notes } : step))
}

test('settings that cannot be read: the app starts with the usual ones', async ({ page, dataFolder }) => {
  await putFile(dataFolder, ['instellingen.json'], 'stuk')
  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'Wat zie je, of wat zoek je?' })).toBeVisible()
  expect([...(await readAllFiles(join(dataFolder, folders.aside))).values()]).toEqual(['stuk'])
})

/** Opens a session and changes it on disk, as another browser on the same folder or a sync program does. */
async function openAndChangeElsewhere(
  page: Page,
  dataFolder: string,
  change: (session: Session) => Partial<Session>,
): Promise<void> {
  const session = await putSession(dataFolder, { id: 'sessie-dubbel' })
  await goTo(page, '#/sessies/sessie-dubbel')
  await expect(page.getByLabel('Notities')).toBeVisible()
  await putFile(
    dataFolder,
    [folders.live, 'sessie-dubbel.json'],
    sessionFile({ ...session, revision: 7, ...change(session) }),
  )
}

test('a session of which the same was changed behind the window: the save is refused, and one button opens the newest', async ({
  page,
  dataFolder,
}) => {
  await openAndChangeElsewhere(page, dataFolder, (session) => ({
    place: 'Elders gezet',
    steps: withNotes(session, 'Elders'),
  }))
  await page.getByLabel('Notities').fill('Uit dit venster')
  const refused = page.getByRole('alert')
  await expect(refused).toContainText('Deze sessie is in een ander venster veranderd.')
  await refused.getByRole('button', { name: 'Open de nieuwste versie' }).click()
  await expect(page.getByText('Elders gezet')).toBeVisible()
  await page.getByLabel('Notities').fill('Nu wel')
  await expect(page.getByText(/Bewaard om/)).toBeVisible()
})

test('a session of which something else was changed behind the window: both are kept', async ({
  page,
  dataFolder,
}) => {
  await openAndChangeElsewhere(page, dataFolder, () => ({ place: 'Elders gezet' }))
  await page.getByLabel('Notities').fill('Uit dit venster')
  await expect(page.getByText('Elders gezet')).toBeVisible()
  await expect(page.getByText(/Bewaard om/)).toBeVisible()
  await page.reload()
  await expect(page.getByText('Elders gezet')).toBeVisible()
  await expect(page.getByLabel('Notities')).toHaveValue('Uit dit venster')
})

test.describe('npm start that cannot begin: one sentence on stderr, nothing on stdout, exit code 2', () => {
  test('the port is taken', async ({ dataFolder }) => {
    const taken = createServer()
    const port = await new Promise<number>((resolve) =>
      taken.listen(0, '127.0.0.1', () => {
        const address = taken.address()
        resolve(typeof address === 'object' && address ? address.port : 0)
      }),
    )
    try {
      const ended = await runStart(['--browser', '--no-open', '--data', dataFolder, '--port', String(port)])
      expect(ended).toEqual({
        code: 2,
        stdout: '',
        stderr: `Poort ${port} is al in gebruik. Kies met --port een andere, of laat --port weg.\n`,
      })
    } finally {
      taken.close()
    }
  })

  test('the data folder is a file', async ({ dataFolder }) => {
    const file = join(dataFolder, 'boodschappen.txt')
    await writeFile(file, 'melk')
    const ended = await runStart(['--browser', '--no-open', '--data', file])
    expect(ended).toEqual({
      code: 2,
      stdout: '',
      stderr: `Signaalwijzer kan niet schrijven in de map ${file}. Kies met --data een andere map.\n`,
    })
  })

  for (const args of [['--poort', '80'], ['--port', 'tachtig'], ['--port', '70000'], ['--data'], ['zomaar']])
    test(`a bad option: ${args.join(' ')}`, async () => {
      const ended = await runStart(args)
      expect(ended.code).toBe(2)
      expect(ended.stdout).toBe('')
      expect(ended.stderr).toMatch(/^[^\n]+\. ?[^\n]*\.\n$/)
    })
})

test('the key works once: another browser is refused in Dutch, the first one goes on', async ({
  page,
  app,
  browser,
}) => {
  const elsewhere = await browser.newContext()
  const stranger = await elsewhere.newPage()
  await stranger.goto(app.address)
  await expect(stranger.getByText(/^Deze sleutel is al gebruikt\./)).toBeVisible()
  await expect(stranger.getByRole('button', { name: 'Probeer opnieuw' })).toBeVisible()
  await expect(stranger).not.toHaveURL(/sleutel/)
  await elsewhere.close()

  await page.goto(app.address)
  await expect(page.getByRole('heading', { level: 1, name: 'Wat zie je, of wat zoek je?' })).toBeVisible()
  await expect(page).not.toHaveURL(/sleutel/)
})
