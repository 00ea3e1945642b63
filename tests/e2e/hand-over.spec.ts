import { readFile } from 'node:fs/promises'
import { makeSession } from '../unit/main/example-session'
import { expect, goTo, test } from './support/app-test'
import { putFile, putSession, sessionFile } from './support/session-files'

test('an earlier version is compared in words and comes back as a copy; the session is passed on with a code', async ({
  page,
  dataFolder,
}) => {
  const session = { id: 'sessie-een', municipality: 'Almere', title: 'Startsessie', place: 'Buurthuis' }
  await putSession(dataFolder, { ...session, purpose: 'Kennismaken met de jeugdagent' })
  const earlier = sessionFile(makeSession({ ...session, purpose: 'Kennismaken' }))
  await putFile(dataFolder, ['versies', session.id, '2026-11-20T10-00-00-000Z.json'], earlier)

  await test.step('what was changed since is said in words', async () => {
    await goTo(page, '#/sessies/sessie-een/versies')
    await page.getByRole('button', { name: /20 november 2026/ }).click()
    const version = page.getByRole('region', { name: /^Versie van 20 november 2026/ })
    await expect(version.getByText('“Doel of aanleiding” · Erbij')).toBeVisible()
    await expect(version.getByText('Nu: Kennismaken met de jeugdagent')).toBeVisible()
    await version.getByText('Zo zag de sessie er toen uit').click()
    await expect(version.getByRole('article').getByText('Buurthuis')).toBeVisible()
    await version.getByRole('button', { name: 'Maak er een eigen sessie van' }).click()
    await expect(page.getByLabel('Notities')).toBeVisible()
  })

  await goTo(page, '#/sessies/sessie-een/doorgeven')
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Maak het bestand' }).click()
  const file = await (await downloading).path()
  const code = (await page.getByText(/^\d{4} \d{4} \d{4} \d{4}$/).textContent()) ?? ''
  expect(await readFile(file, 'utf8')).not.toContain('jeugdagent')

  await test.step('a wrong code is one sentence, the right one opens it beside what is there', async () => {
    await goTo(page, '#/sessies')
    await expect(
      page.getByRole('link', { name: /Almere · Startsessie \(versie van 20 november/ }),
    ).toBeVisible()
    const choosing = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Neem een sessie over' }).click()
    await (await choosing).setFiles(file)
    const field = page.getByLabel(/^De code bij/)
    await field.fill('0000 0000 0000 0000')
    await page.getByRole('button', { name: 'Open de sessie' }).click()
    await expect(page.getByText('Deze code hoort niet bij dit bestand.')).toBeVisible()
    await field.fill(code)
    await page.getByRole('button', { name: 'Open de sessie' }).click()
    await expect(page.getByLabel('Notities')).toBeVisible()
    await goTo(page, '#/sessies')
    await expect(page.getByRole('link', { name: 'Almere · Startsessie (doorgegeven)' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Almere · Startsessie', exact: true })).toBeVisible()
  })
})

test('what cannot be saved is brought to safety: the code outlasts every new try, and opens what is typed later', async ({
  page,
  dataFolder,
}) => {
  await putSession(dataFolder, { id: 'sessie-een', municipality: 'Almere', title: 'Startsessie' })
  await goTo(page, '#/sessies/sessie-een')
  const notes = page.getByLabel('Notities')
  await expect(notes).toBeVisible()
  await page.route('**/verzoek/saveSession', (route) =>
    route.fulfill({ json: { ok: false, code: 'disk-full', message: 'De schijf is vol.' } }),
  )
  await notes.fill('Eerste zin')
  const bringToSafety = async (button: string) => {
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: button }).click()
    return (await downloading).path()
  }
  await bringToSafety('Bewaar ergens anders')
  const codes = page.getByText(/^\d{4} \d{4} \d{4} \d{4}$/)
  // without scrolling: it is shown nowhere else
  await expect(codes).toBeInViewport({ ratio: 1 })
  const code = (await codes.textContent()) ?? ''
  await page.waitForResponse('**/verzoek/saveSession')
  await expect(codes).toHaveText(code)
  await notes.fill('Eerste zin en de tweede')
  const file = await bringToSafety('Bewaar het bestand nog eens')

  await page.unroute('**/verzoek/saveSession')
  await expect(page.getByText('Alles is weer bewaard')).toBeVisible()
  await expect(codes).toHaveText(code)
  await page.getByRole('button', { name: 'Sluit deze melding' }).click()
  await expect(codes).toBeHidden()
  await goTo(page, '#/sessies')
  const choosing = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Neem een sessie over' }).click()
  await (await choosing).setFiles(file)
  await page.getByLabel(/^De code bij/).fill(code)
  await page.getByRole('button', { name: 'Open de sessie' }).click()
  await expect(page).toHaveURL(/door-/)
  await expect(page.getByLabel('Notities')).toHaveValue('Eerste zin en de tweede')
})
