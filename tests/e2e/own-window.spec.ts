import type { Page } from '@playwright/test'
import type { HostMessage } from '#contract/host-messages.ts'
import type { PageState } from '#contract/page-state.ts'
import { expect, goTo, test } from './support/app-test'
import { putSession, readAllText } from './support/session-files'

/** What the page of a window of our own has, as far as this test plays the host. */
interface Played {
  say: (message: HostMessage) => Promise<void>
  states: PageState[]
}

/** Lets the page believe that it has a host with a window of its own; `say` is done when the page has answered. */
async function playHost(page: Page) {
  await page.addInitScript(() => {
    const waiting: unknown[] = []
    const unanswered = new Map<number, () => void>()
    let deliver: ((message: unknown) => void) | undefined
    let last = 0
    const states: unknown[] = []
    Object.assign(window, {
      signaalwijzerGesprek: {
        nextMessage: () =>
          new Promise((resolve) => {
            const first = waiting.shift()
            if (first === undefined) deliver = resolve
            else resolve(first)
          }),
        answerMessage: (turn: number) => Promise.resolve(unanswered.get(turn)?.()),
        showState: (state: unknown) => Promise.resolve(states.push(state)),
      },
      gespeeld: {
        states,
        say: (message: object) => {
          const turn = ++last
          const next = { ok: true, value: { ...message, turn } }
          if (deliver) deliver(next)
          else waiting.push(next)
          deliver = undefined
          return new Promise<void>((resolve) => unanswered.set(turn, resolve))
        },
      },
    })
  })
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  return {
    say: (message: HostMessage) =>
      page.evaluate((said) => (window as unknown as { gespeeld: Played }).gespeeld.say(said), message),
    state: () => page.evaluate(() => (window as unknown as { gespeeld: Played }).gespeeld.states.at(-1)),
  }
}

test('what was typed is on disk the moment that the page answers its host', async ({ page, dataFolder }) => {
  const { id } = await putSession(dataFolder)
  const host = await playHost(page)
  await goTo(page, `#/sessies/${id}`)
  await page.getByLabel('Notities').fill('Net getypt en meteen dicht')
  await host.say({ kind: 'flush' })
  expect(await readAllText(dataFolder)).toContain('Net getypt en meteen dicht')
})

test('a browser asks before it closes a tab on what is not on disk yet, and not when all is saved', async ({
  page,
  dataFolder,
}) => {
  const { id } = await putSession(dataFolder)
  await goTo(page, `#/sessies/${id}`)
  const notes = page.getByLabel('Notities')
  await notes.pressSequentially('a')
  await expect(page.getByText(/Bewaard om/)).toBeVisible()
  const wantsToStay = () =>
    page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })))
  expect(await wantsToStay()).toBe(false)
  // every save waits until the question was seen
  let answer = () => {}
  const seen = new Promise<void>((resolve) => (answer = resolve))
  await page.route('**/verzoek/saveSession', async (route) => {
    await seen
    await route.continue()
  })
  await notes.pressSequentially('b')
  expect(await wantsToStay()).toBe(true)
  answer()
  await expect.poll(wantsToStay).toBe(false)
})

test('undo of the menu is that of the field with the focus, else that of the session; the menu knows when there is none', async ({
  page,
  dataFolder,
}) => {
  const { id } = await putSession(dataFolder)
  const host = await playHost(page)
  await goTo(page, `#/sessies/${id}`)
  const notes = page.getByLabel('Notities')
  await expect.poll(host.state).toMatchObject({ canUndo: false, canRedo: false })
  await notes.pressSequentially('woord')
  await expect.poll(host.state).toMatchObject({ canUndo: true })
  await host.say({ kind: 'undo' })
  await expect(notes).not.toHaveValue(/woord/)
  await notes.pressSequentially('anders')
  await page.getByRole('heading', { level: 1 }).click()
  await notes.blur()
  await host.say({ kind: 'undo' })
  await expect(notes).not.toHaveValue(/anders/)
  await expect.poll(host.state).toMatchObject({ canRedo: true })
  await host.say({ kind: 'redo' })
  await expect(notes).toHaveValue(/anders/)
})

test('the host knows the theme and whether the clock runs', async ({ page, dataFolder }) => {
  const { id } = await putSession(dataFolder)
  const host = await playHost(page)
  await goTo(page, `#/sessies/${id}`)
  await expect.poll(host.state).toMatchObject({ theme: 'systeem', isRunning: false })
  await page.getByRole('button', { name: 'Start klok' }).click()
  await expect.poll(host.state).toMatchObject({ isRunning: true })
  await goTo(page, '#/instellingen')
  await page.getByLabel('Kleuren').selectOption('Donker')
  await expect.poll(host.state).toMatchObject({ theme: 'donker', isRunning: true })
})

test('finds text on the page, counts it, goes on and back, and gives the focus back', async ({ page }) => {
  const host = await playHost(page)
  await goTo(page, '#/naslag/fenomeen/geldezel')
  // the page is drawn in two turns, and the end comes last: what is counted before it stands there is not all of it
  await expect(page.getByRole('heading', { name: 'Bronnen' })).toBeVisible()
  await page.getByRole('link', { name: 'Naslag', exact: true }).first().focus()
  await host.say({ kind: 'find' })
  const bar = page.getByRole('search', { name: 'Zoek op deze pagina' })
  const field = bar.getByRole('textbox')
  await expect(field).toBeFocused()
  await page.keyboard.type('rekening')
  const status = bar.getByRole('status')
  await expect(status).toHaveText(/^1 van \d+$/)
  const count = Number((await status.textContent())?.split(' ').at(-1))
  expect(count).toBeGreaterThan(1)
  const marked = () => page.evaluate(() => CSS.highlights.get('gevonden')?.size ?? 0)
  await expect.poll(marked).toBe(count)
  await page.keyboard.press('Enter')
  await expect(status).toHaveText(`2 van ${count}`)
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.press('Shift+Enter')
  await expect(status).toHaveText(`${count} van ${count}`)
  await field.fill('dit staat er echt niet')
  await expect(status).toHaveText('Niets gevonden')
  await page.keyboard.press('Escape')
  await expect(bar).toBeHidden()
  await expect.poll(marked).toBe(0)
  await expect(page.getByRole('link', { name: 'Naslag', exact: true }).first()).toBeFocused()
})

test('goes where a link or a selection points, and back and forward', async ({ page }) => {
  const host = await playHost(page)
  await host.say({ kind: 'open', hash: '#/naslag/fenomeen/geldezel' })
  await expect(page.getByRole('heading', { level: 1, name: /Geldezel/ })).toBeVisible()
  await host.say({ kind: 'look-up', text: 'katvanger' })
  await expect.poll(() => new URL(page.url()).hash).toBe('#/zoeken?q=katvanger')
  await host.say({ kind: 'back' })
  await expect(page.getByRole('heading', { level: 1, name: /Geldezel/ })).toBeVisible()
  await host.say({ kind: 'forward' })
  await expect.poll(() => new URL(page.url()).hash).toBe('#/zoeken?q=katvanger')
})

test('prints by the button of the screen, so that a report is looked at first', async ({
  page,
  dataFolder,
}) => {
  const { id } = await putSession(dataFolder)
  await page.addInitScript(() => {
    Object.assign(window, { print: () => Object.assign(window, { afgedrukt: true }) })
  })
  const host = await playHost(page)
  await goTo(page, `#/sessies/${id}/verslag`)
  await expect(page.getByRole('button', { name: 'Druk af' })).toBeVisible()
  await page.evaluate(() => {
    document
      .querySelector('[data-print]')
      ?.addEventListener('click', () => Object.assign(window, { gedrukt: true }))
  })
  await host.say({ kind: 'print' })
  expect(await page.evaluate(() => 'gedrukt' in window)).toBe(true)
})
