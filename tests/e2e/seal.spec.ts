import type { Locator, Page } from '@playwright/test'
import { readAllFilesAsTheyAre } from './support/session-files'
import { expect, goTo, test } from './support/app-test'

test.use({ asks: true })

const passphrase = 'vier losse woorden'
const secret = 'Wat in de kantine werd gezegd'

/** Opens the session that was just made, where its texts can be typed. */
async function openMade(page: Page): Promise<Locator> {
  await page.getByRole('link', { name: 'Naar de sessie' }).click()
  const notes = page.getByLabel('Notities')
  await expect(notes).toBeVisible()
  return notes
}

/** Plans a session from the first template; answers when the question for a key has come. */
async function planSession(page: Page): Promise<void> {
  await goTo(page, '#/sessies/nieuw')
  await page.getByLabel('Gemeente').fill('Nieuwegein')
  await page.getByLabel('Plaats').fill('Kantine De Brug')
  await page.getByRole('button', { name: 'Maak sessie' }).click()
}

/** Answers the question with a passphrase; answers the recovery code. */
async function chooseKey(page: Page): Promise<string> {
  const question = page.getByRole('dialog', { name: /hoe open je je sessies/ })
  await question.getByRole('radio', { name: /^met een wachtzin/ }).check()
  await question.getByLabel('Je wachtzin', { exact: true }).fill(passphrase)
  await question.getByLabel('Je wachtzin nog eens').fill(passphrase)
  await question.getByRole('button', { name: 'Verder' }).click()
  const code = question.locator('code')
  await expect(code).toHaveText(/^(\w{4}-){6}\w{4}$/)
  const text = await code.innerText()
  await question.getByLabel('Typ de code over').fill(text.toLowerCase().replaceAll('-', ' '))
  await question.getByRole('button', { name: 'Bewaar mijn werk' }).click()
  await expect(question).toBeHidden()
  return text
}

test('nothing is asked to look up, check and practise; the first real session asks once, and is sealed', async ({
  page,
  dataFolder,
}) => {
  await goTo(page, '#/sessies')
  await page.getByRole('button', { name: 'Oefen met een verzonnen sessie' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Oefensessie: / })).toBeVisible()
  await expect(page.getByRole('dialog', { name: /hoe open je/ })).toHaveCount(0)

  await planSession(page)
  await page.getByRole('button', { name: 'Bewaar nog niet' }).click()
  await expect(page.getByText(/Er is nog geen sleutel/).first()).toBeVisible()
  await page.getByRole('button', { name: 'Maak sessie' }).click()
  await chooseKey(page)
  await (await openMade(page)).fill(secret)
  await expect(page.getByText(/Bewaard om/).first()).toBeVisible()
  await goTo(page, '#/sessies')
  await expect(page.getByRole('link', { name: /^Oefensessie/ }).first()).toBeVisible()
  const onDisk = [...(await readAllFilesAsTheyAre(dataFolder)).values()].join('\n')
  expect(onDisk).toContain('"zegel":1')
  expect(onDisk).not.toContain(secret)
  expect(onDisk).not.toContain('Nieuwegein')
})

test('locked: the session is out of sight, the naslag works, and what was typed is there again', async ({
  page,
}) => {
  await planSession(page)
  const code = await chooseKey(page)
  const notes = await openMade(page)
  await notes.fill(secret)
  const session = page.url()
  await page.getByRole('button', { name: 'Vergrendel nu' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Vergrendeld' })).toBeVisible()
  await expect(notes).toBeHidden()

  await test.step('what needs no session works', async () => {
    await goTo(page, '#/naslag/fenomeen/geldezel')
    await expect(page.getByRole('heading', { level: 1, name: /Geldezel/ })).toBeVisible()
    await goTo(page, '#/nu-handelen')
    await expect(page.getByRole('heading', { level: 1, name: 'Nu handelen' })).toBeVisible()
    await goTo(page, '#/')
    await expect(page.getByText(/Signaalwijzer is vergrendeld/)).toBeVisible()
    await expect(page.getByRole('main').getByRole('link', { name: /Nieuwegein/ })).toHaveCount(0)
  })

  await test.step('a wrong passphrase says so, the right one opens', async () => {
    await page.goto(session)
    await page.getByLabel('Je wachtzin').fill('een heel andere zin')
    await page.getByRole('button', { name: 'Ontgrendel', exact: true }).click()
    await expect(page.getByText(/Deze wachtzin klopt niet/)).toBeVisible()
    // who works with the keyboard is still where the button is
    await expect(page.getByRole('button', { name: 'Ontgrendel', exact: true })).toBeFocused()
    await page.getByLabel('Je wachtzin').fill(passphrase)
    await page.getByRole('button', { name: 'Ontgrendel', exact: true }).click()
    await expect(notes).toHaveValue(secret)
  })

  await test.step('after a reload it is still open; locked again, the recovery code opens too', async () => {
    await page.reload()
    await expect(notes).toHaveValue(secret)
    await page.getByRole('button', { name: 'Vergrendel nu' }).click()
    await page.getByRole('button', { name: 'Gebruik mijn herstelcode' }).click()
    await page.getByLabel('Je herstelcode').fill(code)
    await page.getByRole('button', { name: 'Ontgrendel', exact: true }).click()
    await expect(notes).toHaveValue(secret)
  })
})

test('locked: no screen shows a word of what is kept, also when it was open there', async ({ page }) => {
  await planSession(page)
  await chooseKey(page)
  await (await openMade(page)).fill(secret)
  await expect(page.getByText(/Bewaard om/).first()).toBeVisible()
  const session = new URL(page.url()).hash
  const unlock = async () => {
    await goTo(page, '#/sessies')
    await page.getByLabel('Je wachtzin').fill(passphrase)
    await page.getByRole('button', { name: 'Ontgrendel', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Sessies' })).toBeVisible()
  }
  const kept = page.getByText(/Nieuwegein|kantine werd gezegd|Kantine De Brug/).filter({ visible: true })
  for (const address of [
    `${session}/versies`,
    `${session}/doorgeven`,
    `${session}/verslag`,
    '#/',
    '#/instellingen',
    '#/zoeken?q=kantine',
  ])
    await test.step(address, async () => {
      await goTo(page, address)
      if (address.endsWith('versies'))
        await page
          .getByRole('button', { name: /2026|20\d\d om/ })
          .first()
          .click()
      await expect(kept.first()).toBeVisible()
      await page.getByRole('button', { name: 'Vergrendel nu' }).click()
      await expect(page.getByRole('button', { name: 'Vergrendel nu' })).toHaveCount(0)
      await expect(kept).toHaveCount(0)
      await unlock()
    })
})

test('the question is answered with Enter, and a click beside it loses nothing; on paper the code stands alone', async ({
  page,
}) => {
  await planSession(page)
  const question = page.getByRole('dialog', { name: /hoe open je je sessies/ })
  await question.getByLabel('Je wachtzin', { exact: true }).fill('te kort')
  await question.getByLabel('Je wachtzin nog eens').press('Enter')
  await expect(
    question.getByText(/ten minste 12 tekens, bijvoorbeeld vier losse woorden\.$/).last(),
  ).toBeVisible()
  await page.mouse.click(5, 5)
  await expect(question.getByLabel('Je wachtzin', { exact: true })).toHaveValue('te kort')
  await question.getByLabel('Je wachtzin', { exact: true }).fill(passphrase)
  await question.getByLabel('Je wachtzin nog eens').fill(passphrase)
  await question.getByLabel('Je wachtzin nog eens').press('Enter')
  const code = question.locator('code')
  await expect(code).toHaveText(/^(\w{4}-){6}\w{4}$/)
  const onPaper = page.locator('.recovery-code')
  const around = page.locator('h1, .dialog-content > h2, .recovery input')
  await expect(around).toHaveCount(3)
  await page.emulateMedia({ media: 'print' })
  await expect(onPaper).toBeVisible()
  // by their place in the page: what is hidden has no role or name
  for (const hidden of await around.all()) await expect(hidden).toBeHidden()
})

test('Instellingen: another passphrase, and the last way in stays', async ({ page }) => {
  await planSession(page)
  await chooseKey(page)
  await expect(page.getByRole('link', { name: 'Naar de sessie' })).toBeVisible()
  await goTo(page, '#/instellingen')
  const lock = page.getByRole('region', { name: 'Slot op je sessies' })
  const sure = page.getByRole('dialog', { name: 'Deze manier om te openen weghalen?' })
  await lock.getByRole('button', { name: 'Haal weg: een wachtzin' }).click()
  await sure.getByRole('button', { name: 'Laat staan' }).click()
  await expect(lock.getByText(/een wachtzin, van/)).toBeVisible()
  await lock.getByRole('button', { name: 'Haal weg: een wachtzin' }).click()
  await sure.getByRole('button', { name: 'Haal weg' }).click()
  await expect(lock.getByText(/een wachtzin, van/)).toHaveCount(0)
  await lock.getByRole('button', { name: 'Haal weg: een herstelcode op papier' }).click()
  await sure.getByRole('button', { name: 'Haal weg' }).click()
  await expect(page.getByText(/Dit is de laatste wachtzin of herstelcode/)).toBeVisible()
  await lock.getByRole('button', { name: 'Maak een wachtzin' }).click()
  await lock.getByLabel('Je wachtzin', { exact: true }).fill('een heel andere zin')
  await lock.getByLabel('Je wachtzin nog eens').fill('een heel andere zin')
  await lock.getByRole('button', { name: 'Bewaar deze wachtzin' }).click()
  await expect(lock.getByText(/een wachtzin, van/)).toBeVisible()
  await page.getByRole('button', { name: 'Vergrendel nu' }).click()
  await goTo(page, '#/sessies')
  await page.getByLabel('Je wachtzin').fill('een heel andere zin')
  await page.getByRole('button', { name: 'Ontgrendel', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Sessies' })).toBeVisible()
})
