import type { Locator, Page } from '@playwright/test'
import { makeOwnTemplate } from '../unit/main/example-documents'
import { makeSession } from '../unit/main/example-session'
import { expect, test } from './support/app-test'
import { listSampleAddresses } from './support/route-samples'
import { putOwnTemplates, putSession, readAllText } from './support/session-files'
import { visit } from './support/tour'

/** Change it to look further; a failure names it. */
const seed = Number(process.env['FIELDS_SEED'] ?? 20_261_129)

/** The same row of choices for the same seed (mulberry32). */
function makeChooser(start: number): <Item>(items: readonly Item[]) => Item {
  let state = start
  return (items) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return items[((mixed ^ (mixed >>> 14)) >>> 0) % items.length]!
  }
}

type Act = (page: Page, field: Locator) => Promise<void>

const keys =
  (...presses: readonly string[]): Act =>
  async (page, field) => {
    await field.focus()
    for (const key of presses) await page.keyboard.press(key)
  }
const insert =
  (text: string): Act =>
  async (page, field) => {
    await field.focus()
    await page.keyboard.insertText(text)
  }
const wheel: Act = async (page, field) => {
  await field.hover()
  await page.mouse.wheel(0, 100)
}

const onDates: readonly Act[] = [
  keys(...Array.from('120120266')),
  keys(...Array.from('31')),
  keys('Backspace', 'ArrowRight', 'Backspace'),
  keys(...Array.from('99999999999')),
  keys('ArrowRight', 'ArrowRight', ...Array.from('1999')),
  keys('ArrowUp', 'ArrowDown', 'Alt+ArrowDown', 'Escape'),
  keys(...Array.from('01010000')),
  wheel,
]
const onNumbers: readonly Act[] = [
  keys(...Array.from('1e9')),
  keys(...Array.from('-12')),
  keys(...Array.from('12,5')),
  keys('ArrowDown', 'ArrowUp', 'ArrowUp'),
  keys('ControlOrMeta+a', 'Backspace'),
  keys(...Array.from('99999999')),
  insert('１２'),
  wheel,
]
const onTexts: readonly Act[] = [
  insert('regel een\tmet tab\r\nregel twee\u2028en drie'),
  insert('🙂'.repeat(40)),
  insert('half \uD83D teken \uDE42'),
  insert('x'.repeat(25_000)),
  insert('‮omgekeerd​ en​ onzichtbaar'),
  insert('<b>"\'\\${}%00'),
  keys('ControlOrMeta+a', 'Backspace'),
  keys('ControlOrMeta+z', 'ControlOrMeta+z'),
  keys('Alt+ArrowDown', 'Escape', 'Home', 'End'),
  wheel,
]
const onOthers: readonly Act[] = [keys('ArrowDown', 'ArrowUp', 'Alt+ArrowDown', 'Escape'), wheel]

/** Fields of the documents: what is typed in these must be on disk. */
const isDocument = (address: string) =>
  /^#\/(sessies\/sessie-|draaiboeken\/)/.test(address) && !/verslag|printpakket/.test(address)

test('whatever a browser can put into a field of any form: no screen falls, and everything else typed is on disk', async ({
  page,
  dataFolder,
}) => {
  // every field of every screen, one after the other
  test.setTimeout(900_000)
  await putSession(dataFolder, {
    agreements: [{ id: 'afspraak-een', what: '', who: '', when: '', doneWhen: '', stepId: '' }],
    earlier: [],
    decisions: [{ id: 'besluit-een', text: '', stepId: '' }],
    group: {
      ...makeSession().group,
      expected: [{ id: 'functie-een', organisation: '', function: '', people: null }],
    },
  })
  await putOwnTemplates(dataFolder, makeOwnTemplate({ id: 'draaiboek-een' }))
  const choose = makeChooser(seed)
  let fieldsSeen = 0
  for (const address of listSampleAddresses())
    await test.step(`${address} (seed ${seed})`, async () => {
      await visit(page, address)
      const main = page.getByRole('main')
      await main.locator('details').evaluateAll((all) => {
        for (const one of all as HTMLDetailsElement[]) one.open = true
      })
      const fields = main.locator(
        'textarea:visible:enabled, select:visible:enabled, input:visible:enabled:not([type=checkbox], [type=radio], [type=file])',
      )
      const count = await fields.count()
      fieldsSeen += count
      for (let at = 0; at < count; at += 1) {
        const field = fields.nth(at)
        if ((await field.count()) === 0) break
        const kind = await field.evaluate((one) => (one as HTMLInputElement).type)
        const acts =
          kind === 'date' || kind === 'time'
            ? onDates
            : kind === 'number'
              ? onNumbers
              : kind.startsWith('select')
                ? onOthers
                : onTexts
        for (let turn = 0; turn < 2; turn += 1) await choose(acts)(page, field)
        await page.keyboard.press('Escape')
      }
      await expect(page.getByText('Dit scherm kon niet worden getoond')).toHaveCount(0)
      await expect(page.getByText(/past niet bij deze versie|niet bewaard|Zo niet te bewaren/)).toHaveCount(0)
      if (!isDocument(address)) return
      const texts = main.locator('textarea:visible:enabled')
      const typed = `Bewaard-${address.replaceAll(/\W/g, '')}`
      await texts.last().fill(typed)
      await expect.poll(() => readAllText(dataFolder)).toContain(typed)
    })
  expect(fieldsSeen).toBeGreaterThan(30)
})
