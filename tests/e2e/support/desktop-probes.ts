import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { goTo } from './app-test'
import type { AskedDialog, Desktop, DesktopApp, DesktopStart } from './desktop-app'
import { readAllText } from './session-files'

/** One thing that must hold for the app in a window of its own. `folder` is an empty one for this probe alone. */
export interface DesktopProbe {
  readonly title: string
  readonly run: (desktop: Desktop, folder: string) => Promise<void>
}

/**
 * What went wrong once, or could, between the app and Electron: the same list for Electron itself and for its stand-in, so
 * that whoever has the runtime learns in one command whether the stand-in told the truth.
 */
export const desktopProbes: readonly DesktopProbe[] = [
  {
    title: 'Esc on "Toch sluiten?" keeps the window, and the signal check that is in it',
    run: withApp(async (app) => {
      await fillCheck(app.page)
      await app.close()
      const [question] = await waitForDialogs(app, 1)
      expect(question?.hasParent).toBe(true)
      await expectCheck(app.page)
      expect(app.isRunning()).toBe(true)
    }),
  },
  {
    title: 'the button "Sluiten" closes, and the app ends',
    run: withApp(async (app) => {
      await fillCheck(app.page)
      await app.pressNext(1)
      await app.close()
      expect(await app.ended()).toBe(0)
    }),
  },
  {
    title:
      '"Open laten" is the end of it: no word of a window that does not respond, and the app can still be closed',
    run: withApp(async (app) => {
      await fillCheck(app.page)
      await app.pressNext(0)
      await app.close()
      await waitForDialogs(app, 1)
      await expect.poll(() => app.countLateClosing(), { timeout: 20_000 }).toBe(1)
      await expectCheck(app.page)
      expect(await app.dialogs()).toHaveLength(1)
      await app.pressNext(1)
      await app.close()
      expect(await app.ended()).toBe(0)
    }),
  },
  {
    title: 'an app that is told to quit asks too, and goes on when it must stay; a second time it ends',
    run: withApp(async (app) => {
      await fillCheck(app.page)
      await app.quit()
      await waitForDialogs(app, 1)
      await expectCheck(app.page)
      await app.pressNext(1)
      await app.quit()
      expect(await app.ended()).toBe(0)
    }),
  },
  ...(['close', 'quit', 'logOff'] as const).map((way) => ({
    title: `what was typed while a save was running is kept when the window goes: ${way}`,
    run: async (desktop: Desktop, data: string) => {
      const app = await desktop.start({ data, slowMs: 600 })
      try {
        await openSession(app.page)
        await app.page.getByLabel('Notities').pressSequentially('Het eerste.')
        await expect(
          app.page.getByText('Bewaren…', { exact: false }).or(app.page.getByText(/Bewaard om/)),
        ).toBeVisible()
        await app.page.getByLabel('Notities').pressSequentially(' En het laatste woord.')
        await app[way]()
        await app.ended()
      } finally {
        await app.kill()
      }
      expect(await readSessions(data)).toContain('Het eerste. En het laatste woord.')
    },
  })),
  {
    title: 'quitting twice in a row loses nothing either',
    run: async (desktop, data) => {
      const app = await desktop.start({ data, slowMs: 600 })
      try {
        await openSession(app.page)
        await app.page.getByLabel('Notities').pressSequentially('Tweemaal afgesloten.')
        await app.quit()
        await app.quit()
        expect(await app.ended()).toBe(0)
      } finally {
        await app.kill()
      }
      expect(await readSessions(data)).toContain('Tweemaal afgesloten.')
    },
  },
  {
    title: 'a computer that goes to sleep first puts the last word on disk',
    run: withApp(async (app, data) => {
      await openSession(app.page)
      await app.page.getByLabel('Notities').pressSequentially('Net voor de slaap')
      await app.sleep()
      await expect.poll(() => readSessions(data)).toContain('Net voor de slaap')
    }),
  },
  {
    title: 'a window that crashes comes back with what was saved, and the question tells the truth',
    run: withApp(async (app) => {
      await openSession(app.page)
      await app.page.getByLabel('Notities').pressSequentially('Voor de klap')
      await expect(app.page.getByText(/Bewaard om/)).toBeVisible()
      await app.pressNext(0)
      await crash(app.page)
      const [question] = await waitForDialogs(app, 1)
      expect(question?.text).toContain('Het venster is gestopt')
      // A signal check and a half-typed form are nowhere, and the words say so.
      expect(question?.text).toContain('signaalcheck')
      expect(question?.hasParent).toBe(true)
      await expect((await app.findAgain('main')).getByLabel('Notities')).toHaveValue('Voor de klap')
    }),
  },
  {
    title: 'a window that hangs: Enter and Esc wait, and "Opnieuw openen" really opens it again',
    run: withApp(
      async (app) => {
        await openSession(app.page)
        await app.page.getByLabel('Notities').pressSequentially('Voor het hangen')
        await expect(app.page.getByText(/Bewaard om/)).toBeVisible()
        await app.pressNext(1)
        await hang(app.page)
        const [question] = await waitForDialogs(app, 1, 60_000)
        expect(question?.text).toContain('Het venster reageert niet')
        expect(question?.buttons).toEqual(['Wachten', 'Opnieuw openen'])
        await expect((await app.findAgain('main')).getByLabel('Notities')).toHaveValue('Voor het hangen')
        expect(await app.dialogs()).toHaveLength(1)
      },
      { hangsSoon: true },
    ),
  },
  {
    title: 'a hall screen that crashes returns by itself, and follows again',
    run: withApp(async (app) => {
      await openSession(app.page)
      const hall = await openHall(app)
      await crash(hall)
      await app.page.getByRole('button', { name: 'Start klok' }).click()
      const again = await app.findAgain('hall')
      await expect(again.locator('h1').first()).toBeVisible()
      const clock = again.locator('.hall-clock .numbers')
      const before = await clock.textContent()
      await expect(clock).not.toHaveText(before ?? '')
      expect(await app.dialogs()).toEqual([])
    }),
  },
  {
    title: 'a hall screen opens once, follows the session, and goes with the main window',
    run: withApp(async (app) => {
      await openSession(app.page)
      const hall = await openHall(app)
      await app.page.getByRole('button', { name: 'Zaalscherm' }).click()
      await app.page.getByRole('button', { name: 'Start klok' }).click()
      const clock = hall.locator('.hall-clock .numbers')
      const before = await clock.textContent()
      await expect(clock).not.toHaveText(before ?? '')
      expect(app.countPages()).toBe(2)
      await app.close()
      expect(await app.ended()).toBe(0)
    }),
  },
  {
    title: 'F fills the screen with the hall, as the hall itself says; the main page may not',
    run: withApp(async (app) => {
      await openSession(app.page)
      const hall = await openHall(app)
      await hall.bringToFront()
      await hall.keyboard.press('f')
      await expect.poll(() => hall.evaluate(() => document.fullscreenElement !== null)).toBe(true)
      await app.page.bringToFront()
      await app.page.keyboard.press('Tab')
      const refused = await app.page.evaluate(() =>
        document.documentElement.requestFullscreen().then(
          () => 'fills the screen',
          (error: unknown) => (error as Error).name,
        ),
      )
      expect(refused).toBe('TypeError')
    }),
  },
  {
    title: 'a second start brings the first window to the front, and ends',
    run: async (desktop, data) => {
      const app = await desktop.start({ data })
      try {
        const before = await app.countFocus()
        expect((await desktop.startUntilEnd({ data })).code).toBe(0)
        await expect.poll(() => app.countFocus()).toBeGreaterThan(before)
        expect(app.countPages()).toBe(1)
      } finally {
        await app.kill()
      }
    },
  },
  {
    title: 'a link that comes while the app is still starting opens its page in the window that comes',
    run: async (desktop, folder) => {
      const data = join(folder, 'gegevens')
      const starting = desktop.start({ data, slowMs: 3000 })
      // The folder is made by an app that holds the lock, and that has no window yet.
      await expect.poll(() => readdir(folder)).toContain('gegevens')
      const link = 'signaalwijzer://pagina/fenomeen/geldezel'
      const { code } = await desktop.startUntilEnd({ data, link })
      const app = await starting
      try {
        expect(code).toBe(0)
        await expect(app.page.getByRole('heading', { level: 1, name: /geldezel/i })).toBeVisible()
        expect(app.countPages()).toBe(1)
      } finally {
        await app.kill()
      }
    },
  },
  {
    title: 'a relative --data is a folder seen from where the app was started',
    run: async (desktop, folder) => {
      const app = await desktop.start({ data: 'mijn-map', workingFolder: folder })
      try {
        await openSession(app.page)
        await app.page.getByLabel('Notities').pressSequentially('In mijn map')
        await expect.poll(() => readSessions(join(folder, 'mijn-map'))).toContain('In mijn map')
      } finally {
        await app.kill()
      }
    },
  },
  {
    title: 'a data folder that cannot be: one Dutch sentence, and the app ends',
    run: async (desktop, folder) => {
      await writeFile(join(folder, 'bestand'), 'Dit is geen map.')
      const { code, dialogs } = await desktop.startUntilEnd({ data: join(folder, 'bestand', 'map') })
      expect(code).toBe(1)
      expect(dialogs).toHaveLength(1)
      expect(dialogs[0]).toMatchObject({ kind: 'error' })
      expect(dialogs[0]?.text).toContain('Signaalwijzer')
      expect(dialogs[0]?.text).not.toMatch(/Error|\bat /)
    },
  },
  {
    title: 'a report is saved through a dialog of the window, which asks before it writes over a file',
    run: withApp(async (app, data) => {
      const path = join(data, 'verslag.pdf')
      await openSession(app.page)
      await app.page.getByRole('link', { name: 'Verslag' }).click()
      await app.saveNextAs(path)
      await app.page.getByRole('button', { name: 'Bewaar als pdf' }).click()
      await expect(app.page.getByText(`Bewaard als ${path}`)).toBeVisible()
      const [dialog] = await waitForDialogs(app, 1)
      expect(dialog).toMatchObject({ kind: 'save', hasParent: true, asksToOverwrite: true })
      expect((await readFile(path)).subarray(0, 5).toString()).toBe('%PDF-')
    }),
  },
  {
    title: 'a save dialog that is closed with Esc writes nothing, and says so',
    run: withApp(async (app) => {
      await openSession(app.page)
      await app.page.getByRole('link', { name: 'Verslag' }).click()
      await app.page.getByRole('button', { name: 'Bewaar als pdf' }).click()
      await waitForDialogs(app, 1)
      await expect(app.page.getByRole('button', { name: 'Bewaar als pdf' })).toBeEnabled()
      await expect(app.page.getByText(/Bewaard als/)).toBeHidden()
    }),
  },
  {
    title: 'the page may put text on the clipboard, and nothing else of the machine',
    run: withApp(async (app) => {
      await app.page.bringToFront()
      await app.page.keyboard.press('Tab')
      expect(await app.page.evaluate(listGranted)).toEqual(['clipboard write'])
    }),
  },
  {
    title: 'the page cannot lead elsewhere: not in its window, not in a new one, and not in a frame',
    run: withApp(async (app) => {
      for (const address of [
        'https://example.org/',
        'http://127.0.0.1:1/',
        'file:///etc/passwd',
        'app://signaalwijzer.elders.nl/',
        'app://iemand@signaalwijzer/',
      ]) {
        const from = app.page.url()
        await app.page.evaluate((to) => {
          window.open(to)
          const frame = document.createElement('iframe')
          frame.src = to
          document.body.append(frame)
          window.location.href = to
        }, address)
        // The page that was there answers, and goes on where it was.
        await goTo(app.page, '#/naslag')
        await expect(app.page.getByRole('heading', { level: 1, name: 'Naslag' })).toBeVisible()
        expect(new URL(app.page.url()).host, address).toBe(new URL(from).host)
        await expect.poll(() => app.countPages(), address).toBe(1)
      }
    }),
  },
]

/** A probe on an app that was started on its own folder, and that is gone afterwards. */
function withApp(
  run: (app: DesktopApp, data: string) => Promise<void>,
  start: Omit<DesktopStart, 'data'> = {},
): DesktopProbe['run'] {
  return async (desktop, folder) => {
    const data = join(folder, 'gegevens')
    await mkdir(data)
    const app = await desktop.start({ ...start, data })
    try {
      await run(app, data)
    } finally {
      await app.kill()
    }
  }
}

async function waitForDialogs(
  app: DesktopApp,
  count: number,
  timeout = 20_000,
): Promise<readonly AskedDialog[]> {
  await expect.poll(async () => (await app.dialogs()).length, { timeout }).toBeGreaterThanOrEqual(count)
  return app.dialogs()
}

async function fillCheck(page: Page): Promise<void> {
  await goTo(page, '#/signaalcheck')
  await page.getByLabel('Zoek een signaal').fill('bankpas')
  await page
    .getByRole('checkbox', { name: /bankpas/i })
    .first()
    .check()
}

const expectCheck = (page: Page) =>
  expect(page.getByRole('checkbox', { name: /bankpas/i }).first()).toBeChecked()

async function openSession(page: Page): Promise<void> {
  await goTo(page, '#/sessies/nieuw')
  await page.getByLabel('Gemeente').fill('Almere')
  await page.getByLabel('Datum').fill('2026-12-01')
  await page.getByLabel('Plaats').fill('De Brug')
  await page.getByLabel('Aantal deelnemers').fill('9')
  await page.getByRole('group', { name: 'Verwacht 1' }).getByLabel('Functie').fill('jongerenwerker')
  await page.getByRole('button', { name: 'Maak sessie' }).click()
  await page.getByRole('link', { name: 'Naar de sessie' }).click()
  await expect(page.getByLabel('Notities')).toBeVisible()
}

async function openHall(app: DesktopApp): Promise<Page> {
  await app.page.getByRole('button', { name: 'Zaalscherm' }).click()
  const hall = await app.findHall()
  await expect(hall.locator('h1').first()).toBeVisible()
  return hall
}

const readSessions = (data: string) => readAllText(join(data, 'sessies'))

/** Ends the process of a page, as a fault in the browser would. */
async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  // The page is gone before it can answer.
  session.send('Page.crash').catch(() => undefined)
}

/** Keeps a page busy for ever. */
async function hang(page: Page): Promise<void> {
  await page.evaluate(() => {
    setTimeout(() => {
      for (;;);
    }, 0)
  })
  // A page that hangs is noticed when somebody does something with it.
  page.keyboard.press('Tab').catch(() => undefined)
}

/** Runs in the page: asks for everything that a page can ask for, and names what it got. */
async function listGranted(): Promise<string[]> {
  const outcome = (asked: Promise<unknown>) =>
    asked.then(
      () => true,
      () => false,
    )
  const granted = {
    'clipboard write': await outcome(navigator.clipboard.writeText('tekst')),
    'clipboard read': await outcome(navigator.clipboard.readText()),
    notifications: (await Notification.requestPermission()) === 'granted',
    geolocation: (await navigator.permissions.query({ name: 'geolocation' })).state === 'granted',
    camera: await outcome(navigator.mediaDevices.getUserMedia({ video: true })),
    microphone: await outcome(navigator.mediaDevices.getUserMedia({ audio: true })),
    midi: await outcome(navigator.requestMIDIAccess()),
  }
  return Object.entries(granted).flatMap(([name, got]) => (got ? [name] : []))
}
