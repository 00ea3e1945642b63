import { readFile } from 'node:fs/promises'
import { expect, goTo, test } from './support/app-test'
import { putOwnTemplates, putSession, readAllFilesAsTheyAre } from './support/session-files'
import { makeOwnTemplate } from '../unit/main/example-documents'

const secret = 'Wat in de kantine werd gezegd'
const passphrase = 'een zin voor de back-up'

test('the story of keeping: another day, a backup that is tried out, what was removed stays away, and an empty device gets it all', async ({
  page,
  dataFolder,
  hosts,
}) => {
  await putSession(dataFolder, { purpose: secret })
  await putSession(dataFolder, {
    id: 'sessie-twee',
    title: 'Vervolgsessie',
    municipality: 'Zeist',
    purpose: secret,
  })
  await putOwnTemplates(dataFolder, makeOwnTemplate())
  const retention = page.getByRole('region', { name: 'Bewaartermijn' })
  const backup = page.getByRole('region', { name: 'Back-up' })

  const file = await test.step('each session has a day, which can be another one', async () => {
    await goTo(page, '#/instellingen')
    await expect(retention.getByText(/Nieuwegein, .*: blijft tot en met 1 december 2027/)).toBeVisible()
    await retention.getByRole('button', { name: /^Kies een andere dag: Nieuwegein/ }).click()
    await retention.getByLabel(/^Bewaar tot en met: Nieuwegein/).fill('2028-03-15')
    await expect(retention.getByText(/blijft tot en met 15 maart 2028 \(zelf gekozen\)/)).toBeVisible()

    await backup.getByLabel('Wachtzin voor deze back-up').fill(passphrase)
    await backup.getByLabel('Die wachtzin nog eens').fill(passphrase)
    const download = page.waitForEvent('download')
    await backup.getByRole('button', { name: 'Maak een back-up' }).click()
    const path = await (await download).path()
    await expect(backup.getByText(/Je back-up met 2 sessies staat bij je downloads/)).toBeVisible()
    await expect(backup.getByText(/^Back-up van .*\.swbackup, 2 sessies/)).toBeVisible()
    expect((await readFile(path)).toString('latin1')).not.toContain(secret)
    return { name: 'mijn.swbackup', mimeType: 'application/octet-stream', buffer: await readFile(path) }
  })

  await test.step('a wrong passphrase, half a file and another file each say what is wrong; the trial says what is in it', async () => {
    const chooser = backup.locator('input[type=file]')
    const word = backup.getByLabel('Wachtzin van die back-up')
    const tryOut = backup.getByRole('button', { name: 'Probeer uit' })
    await chooser.setInputFiles(file)
    await word.fill('een heel andere zin')
    await tryOut.click()
    await expect(backup.getByText(/^Deze wachtzin hoort niet bij deze back-up/)).toBeVisible()
    await chooser.setInputFiles({ ...file, buffer: file.buffer.subarray(0, file.buffer.length / 2) })
    await word.fill(passphrase)
    await tryOut.click()
    await expect(backup.getByText(/^Deze back-up is beschadigd of niet helemaal gekopieerd/)).toBeVisible()
    await chooser.setInputFiles(file)
    await tryOut.click()
    await expect(backup.getByText(/is goed te lezen: 2 sessies. Er is niets veranderd/)).toBeVisible()
  })

  await test.step('“Verwijder nu” can be taken back', async () => {
    await retention.getByRole('button', { name: /^Verwijder nu: Zeist/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Verwijder nu' }).click()
    await expect(page.getByText(/wordt over een halve minuut voorgoed verwijderd/)).toBeVisible()
    await expect(retention.getByText(/^Zeist/)).toHaveCount(0)
    await page.getByRole('button', { name: 'Zet terug', exact: true }).last().click()
    await expect(page.getByText(/staat weer in je lijst/)).toBeVisible()
    await expect(retention.getByText(/^Zeist/)).toBeVisible()
  })

  await test.step('what was thrown away lies in the bin, also long after, and comes back from there', async () => {
    await goTo(page, '#/sessies')
    await page.getByRole('button', { name: /^Gooi weg: Vervolgsessie/ }).click()
    await page.reload()
    await page.getByText('Prullenbak: 1 sessie').click()
    const bin = page.getByRole('region', { name: 'Prullenbak' })
    await expect(
      bin.getByText(/^Zeist, Vervolgsessie.*: blijft tot en met .* \(in de prullenbak\)$/),
    ).toBeVisible()
    await bin.getByRole('button', { name: /^Verwijder nu/ }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Verwijder nu' }).click()
    await expect(bin.getByText(/^Zeist, Vervolgsessie.*: gaat .* voorgoed weg$/)).toBeVisible()
    await bin.getByRole('button', { name: /^Zet terug: Zeist/ }).click()
    await expect(page.getByRole('link', { name: /Vervolgsessie/ })).toBeVisible()
    await expect(bin).toBeHidden()
    await goTo(page, '#/instellingen')
  })

  await test.step('a readable copy comes after a warning', async () => {
    await backup.getByRole('button', { name: 'Maak een leesbare kopie' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('dialog').getByRole('button', { name: 'Maak de kopie' }).click()
    const path = await (await download).path()
    await expect(backup.getByText(/De leesbare kopie \(sessies: 2\) staat bij je downloads/)).toBeVisible()
    const names = (await readFile(path)).toString('latin1')
    for (const name of [
      'LEESMIJ.txt',
      'Nieuwegein Startsessie Nieuwegein.html',
      'Nieuwegein Startsessie Nieuwegein.pdf',
      // a pdf lies in it as it is
      '%PDF-1',
      'Zeist Vervolgsessie.html',
      'draaiboeken.html',
    ])
      expect(names).toContain(name)
  })

  await test.step('an empty device asks for a key, and then has it all', async () => {
    const empty = `${dataFolder}-leeg`
    const other = await hosts.start(empty)
    try {
      await page.goto(other.address)
      await goTo(page, '#/instellingen')
      await backup.locator('input[type=file]').setInputFiles(file)
      await backup.getByLabel('Wachtzin van die back-up').fill(passphrase)
      await backup.getByRole('button', { name: 'Zet de back-up terug' }).click()
      await expect(backup.getByText('Teruggezet: 2 sessies.')).toBeVisible()
      await goTo(page, '#/sessies')
      await expect(page.getByRole('link', { name: /Vervolgsessie/ })).toBeVisible()
      await goTo(page, '#/instellingen')
      await expect(retention.getByText(/blijft tot en met 15 maart 2028 \(zelf gekozen\)/)).toBeVisible()
      expect([...(await readAllFilesAsTheyAre(empty)).values()].join('\n')).not.toContain(secret)
    } finally {
      await other.stop()
    }
  })
})
