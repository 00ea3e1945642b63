import { expect, goTo, test } from './support/app-test'
import { folders, putFile, putSession, sessionFile } from './support/session-files'
import { makeSession } from '../unit/main/example-session'

test('a copy that somebody made is named with its session and opens as one of its own', async ({
  page,
  dataFolder,
}) => {
  const original = { id: 'sessie-x', municipality: 'Almere', title: 'Startsessie' }
  await putSession(dataFolder, original)
  const copy = makeSession({ ...original, purpose: 'Op de laptop getypt' })
  await putFile(dataFolder, [folders.live, 'Van de laptop.json'], sessionFile(copy))
  await goTo(page, '#/sessies')
  const notice = page
    .getByRole('status')
    .filter({ hasText: '“Van de laptop.json” is een kopie van de sessie “Almere · Startsessie”' })
  await expect(notice).not.toContainText('beschadigd')
  await notice.getByRole('button', { name: 'Open als eigen sessie' }).click()
  await expect(page.getByLabel('Notities')).toBeVisible()
  await page.getByText('Gegevens van de sessie').click()
  await expect(page.getByLabel('Doel of aanleiding')).toHaveValue('Op de laptop getypt')
  await goTo(page, '#/sessies')
  await expect(page.getByRole('link', { name: 'Almere · Startsessie (kopie)' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Almere · Startsessie', exact: true })).toBeVisible()
  await expect(notice).toHaveCount(0)
})
