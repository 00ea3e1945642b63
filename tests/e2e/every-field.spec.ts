import type { Locator, Page } from '@playwright/test'
import type { Session } from '#contract/session.ts'
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

/** Keys of one stroke each, one after another, as fast as the page takes them. */
const keys =
  (...presses: readonly string[]): Act =>
  async (page, field) => {
    await field.focus()
    for (const key of presses) await page.keyboard.press(key)
  }
/** Letters and digits, key by key. */
const typed =
  (text: string): Act =>
  async (page, field) => {
    await field.focus()
    await page.keyboard.type(text)
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
  typed('120120266'),
  typed('31'),
  keys('Backspace', 'ArrowRight', 'Backspace'),
  typed('99999999999'),
  typed('01011999'),
  keys('ArrowUp', 'ArrowDown', 'Alt+ArrowDown', 'Escape'),
  typed('01010000'),
  wheel,
]
const onNumbers: readonly Act[] = [
  typed('1e9'),
  typed('-12'),
  typed('12,5'),
  keys('ArrowDown', 'ArrowUp', 'ArrowUp'),
  keys('ControlOrMeta+a', 'Backspace'),
  typed('99999999'),
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

const actsOf = (kind: string): readonly Act[] =>
  kind === 'date' || kind === 'time'
    ? onDates
    : kind === 'number'
      ? onNumbers
      : kind.startsWith('select')
        ? onOthers
        : onTexts

/** Fields of the documents: what is typed in these must be on disk. */
const isDocument = (address: string) =>
  /^#\/(sessies\/sessie-|draaiboeken\/)/.test(address) && !/verslag|printpakket/.test(address)

/** Everything that a field of the screen on which it is found may be; found in the page, so that a new form is found too. */
const fieldSelector =
  'textarea:visible:enabled:not([readonly]), select:visible:enabled, input:visible:enabled:not([type=checkbox], [type=radio], [type=file], [readonly])'

/** A form that has a field is opened before it is looked at. */
const opened: Readonly<Record<string, string>> = { '#/sociale-kaart': 'Voeg organisatie toe' }

/** A session in which every field that it can have is on the screen. */
const fullSession: Partial<Session> = {
  phase: 'bezig',
  agreements: [{ id: 'afspraak-een', what: '', who: '', when: '', doneWhen: '', stepId: '' }],
  earlier: [
    {
      id: 'afspraak-oud',
      sessionId: 'sessie-nul',
      what: 'Eerder',
      who: 'Gemeente',
      when: '2026-10-01',
      doneWhen: 'Klaar',
      outcome: 'uitgesteld',
      postponed: 0,
      newWhen: '',
    },
  ],
  decisions: [{ id: 'besluit-een', text: '', stepId: '' }],
  group: {
    ...makeSession().group,
    expected: [{ id: 'functie-een', organisation: '', function: '', people: null }],
  },
}

/** One address for each form: the naslag has none of its own, and the same screen has the same fields. */
const addressesWithForms = (): readonly string[] => [
  ...new Map(listSampleAddresses().map((address) => [address.split('?')[0], address])).values(),
]

// A picture of the page at every key is what took the time; the seed in the name of the step says what was done.
test.use({ trace: 'off' })

test('whatever a browser can put into a field of any form: no screen falls, and everything else typed is on disk', async ({
  page,
  dataFolder,
}) => {
  test.setTimeout(20 * 60_000)
  await putSession(dataFolder, fullSession)
  await putOwnTemplates(dataFolder, makeOwnTemplate({ id: 'draaiboek-een' }))
  const choose = makeChooser(seed)
  let fieldsSeen = 0
  for (const address of addressesWithForms())
    await test.step(`${address} (seed ${seed})`, async () => {
      await visit(page, address)
      const main = page.getByRole('main')
      const opener = opened[address]
      if (opener !== undefined) await main.getByRole('button', { name: opener }).first().click()
      await main.locator('details').evaluateAll((all) => {
        for (const one of all as HTMLDetailsElement[]) one.open = true
      })
      const kinds = await main
        .locator(fieldSelector)
        .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).type))
      fieldsSeen += kinds.length
      for (const [at, kind] of kinds.entries()) {
        const field = main.locator(fieldSelector).nth(at)
        // what was typed in one field may take another one away
        if ((await field.count()) === 0) break
        for (let turn = 0; turn < 2; turn += 1) await choose(actsOf(kind))(page, field)
        await page.keyboard.press('Escape')
      }
      await expect(page.getByText('Dit scherm kon niet worden getoond')).toHaveCount(0)
      await expect(page.getByText(/past niet bij deze versie|niet bewaard|Zo niet te bewaren/)).toHaveCount(0)
      // a screen about a document may have nothing to type in
      if (!isDocument(address) || kinds.length === 0) return
      const mark = `Bewaard-${address.replaceAll(/\W/g, '')}`
      // the first text of the document itself: below it may stand a draft, which is in memory only
      await main
        .getByLabel(/^(Doel|Notities)/)
        .first()
        .fill(mark)
      await expect.poll(async () => (await readAllText(dataFolder)).includes(mark)).toBe(true)
    })
  expect(fieldsSeen).toBeGreaterThan(30)
})
