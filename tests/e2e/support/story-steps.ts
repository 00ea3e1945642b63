import { expect, test, type Page } from '@playwright/test'
import { goTo, watchPage } from './app-test'
import { noteInLine, openOutput } from './cockpit'

/** An app that runs, in whatever host. */
export interface StoryApp {
  /** The app's page, on Start. */
  readonly page: Page
  /** Ends the app as a crash or an empty battery would. */
  readonly kill: () => Promise<void>
  /** Presses these buttons, the last of which saves a PDF, and answers the text of the file. */
  readonly savePdf: (...buttons: readonly string[]) => Promise<string>
}

/** Words with letters of Turkish, Polish, Hungarian and accented Latin that must come out of the PDF as they went in. */
const hardWords = 'Çağrı İğne Şık, Łódź Żółć gęś, Győr fűző, café naïef Zoë'

/** The main job, end to end, the same in every host. `start` starts the app on the same data folder each time. */
export async function tellStory(start: () => Promise<StoryApp>): Promise<void> {
  const app = await start()
  const { page } = app

  await test.step('start: one question, three doors, and the bar that is always there', async () => {
    await expect(page.getByRole('heading', { level: 1, name: 'Wat zie je, of wat zoek je?' })).toBeVisible()
    for (const door of ['Naslag', 'Signaalcheck', 'Sessie'])
      await expect(page.getByRole('main').getByRole('link', { name: door }).first()).toBeVisible()
    await page.keyboard.press('F2')
    await expect(page.getByRole('heading', { level: 1, name: 'Nu handelen' })).toBeFocused()
    await page.keyboard.press('F2')
    // a screen that is just there takes the focus to its title, also from a field that somebody is already in
    await expect(page.getByRole('heading', { level: 1, name: /Wat zie je/ })).toBeFocused()
  })

  await test.step('look up with a typo, land on the page, and see what a sentence rests on', async () => {
    await page.keyboard.press('Control+k')
    await page.keyboard.type('gelezel')
    await page.getByRole('option', { name: /^Geldezel (ook: [^ ]+ )?Iemand/ }).click()
    await expect(page.getByRole('heading', { level: 1, name: /Geldezel/ })).toBeVisible()
    await page.getByRole('button', { name: 'Bron 1', exact: true }).first().click()
    const sources = page.getByRole('dialog', { name: /Waar dit op rust/ })
    await expect(sources.getByText(/zekerheid (hoog|middel|laag)/).first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(sources).toBeHidden()
  })

  await test.step('check signals: ordinary explanation first, both views, what to do, and a PDF', async () => {
    await goTo(page, '#/signaalcheck')
    await page.getByLabel('Zoek een signaal').fill('bankpas')
    const signal = page.getByRole('checkbox', { name: /bankpas/i }).first()
    await signal.check()
    const outcome = page.getByRole('region', { name: 'Uitkomst' })
    const meaning = page.getByRole('tabpanel', { name: 'Duiding' })
    await expect(meaning.getByRole('heading', { level: 2 }).first()).toHaveText(
      'Eerst: wat kan het ook zijn?',
    )
    // One signal points at nothing by itself: its directions are folded.
    await expect(outcome.getByText(/Dit wijst niet samen ergens naar/)).toBeVisible()
    await meaning.getByRole('heading', { level: 3 }).first().click()
    await expect(outcome.getByText('Deed de jongere mee?').first()).toBeVisible()
    await expect(outcome.getByText('Overkwam het de jongere?').first()).toBeVisible()
    await page.getByRole('link', { name: 'Bewaar als pdf' }).click()
    await page.getByLabel('Wat pleit ertegen?').fill('Betaalt altijd met de telefoon.')
    await page.getByLabel('Is de jongere zelf gesproken, en wat zei die?').fill('Nog niet.')
    await page.getByLabel('Zou ik dit ook denken bij een andere jongere?').fill('Ja, denk ik.')
    await page.getByRole('button', { name: 'Verder naar de pdf' }).click()
    const text = await app.savePdf('Bewaar als pdf')
    expect(text).toContain('geen bewijs en geen oordeel')
    expect(text).toContain('Betaalt altijd met de telefoon.')
    expect(text).toContain('Wat viel op, en wat kan het ook zijn?')
  })

  let address = ''
  await test.step('start a session from the template and fill in what is known', async () => {
    await goTo(page, '#/sessies/nieuw')
    await page.getByLabel('Gemeente').fill('Almere')
    await page.getByLabel('Datum').fill('2026-12-01')
    await page.getByLabel('Plaats').fill('Wijkcentrum De Brug')
    await page.getByLabel('Aantal deelnemers').fill('9')
    await page.getByLabel('Begintijd').fill('13:30')
    await page.getByLabel('Eindtijd').fill('15:30')
    const row = page.getByRole('group', { name: 'Verwacht 1' })
    await row.getByLabel('Functie').fill('jongerenwerker')
    await row.getByLabel('Aantal').fill('4')
    await page.getByRole('button', { name: 'Maak sessie' }).click()
    await page.getByRole('link', { name: 'Naar de sessie' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Startsessie signaleren' })).toBeVisible()
    address = new URL(page.url()).hash
  })

  await test.step('run it: clock, checklist, notes, signals, agreement, parking lot', async () => {
    await page.getByRole('button', { name: 'Start klok' }).click()
    await expect(page.getByRole('button', { name: 'Pauzeer' })).toBeVisible()
    await page.getByRole('checkbox', { name: /Presentielijst ingevuld/ }).check()
    await page.getByLabel('Notities').fill(`De groep noemt Snapchat het vaakst. ${hardWords}`)
    await noteInLine(page, 'Signaal', 'Twee telefoons tegelijk')
    await page
      .getByRole('group', { name: 'Hoe weten jullie dit: Twee telefoons tegelijk' })
      .getByRole('button', { name: 'Gezien' })
      .click()
    const tally = page.getByRole('group', { name: 'Twee telefoons tegelijk', exact: true })
    await tally.getByRole('button', { name: 'zelf gezien: één meer' }).click()
    await tally.getByRole('button', { name: 'gehoord: één meer' }).click()
    await noteInLine(page, 'Afspraak', 'Eén vast nummer voor signalen')
    await expect(page.getByLabel('Wat', { exact: true })).toHaveValue('Eén vast nummer voor signalen')
    await expect(page.getByText('Nog niet klaar: vul in wie, wanneer, gelukt als')).toBeVisible()
    await page.getByLabel('Wie', { exact: true }).fill('Team jongerenwerk')
    await page.getByLabel('Wanneer', { exact: true }).fill('2027-01-15')
    await page.getByLabel('Gelukt als').fill('Iedereen in de groep kent het nummer')
    await expect(page.getByText('Klaar', { exact: true })).toBeVisible()
    await noteInLine(page, 'Parkeer', 'Wie belt de ouders?')
  })

  await test.step('the app is killed in the middle of typing; started again, everything is there', async () => {
    await page.getByRole('button', { name: /Volgende stap/ }).click()
    await page.getByLabel('Notities').pressSequentially('Tot hier getypt toen de stekker eruit ging')
    await expect(page.getByText(/Bewaard om/)).toBeVisible()
    await page.getByLabel('Notities').pressSequentially(' en door')
    await app.kill()
    const again = await start()
    const fresh = again.page
    const complaints = watchPage(fresh)
    await fresh.getByRole('link', { name: 'Almere, 1 december 2026' }).first().click()
    expect(new URL(fresh.url()).hash).toBe(address)
    await expect(fresh.getByLabel('Notities')).toHaveValue(/^Tot hier getypt toen de stekker eruit ging/)
    await expect(
      fresh
        .getByRole('group', { name: 'Twee telefoons tegelijk' })
        .getByRole('spinbutton', { name: 'zelf gezien' }),
    ).toHaveValue('2')
    await openOutput(fresh, /^Afspraken/)
    await expect(
      fresh.getByRole('button', { name: /^Bekijk afspraak 1 ?Eén vast nummer voor signalen/ }),
    ).toBeVisible()
    await openOutput(fresh, /^Parkeer/)
    // exact: the switch beside it names the text too, for who hears it
    await expect(fresh.getByText('Wie belt de ouders?', { exact: true })).toBeVisible()
    await expect(fresh.getByRole('button', { name: 'Pauzeer' })).toBeVisible()

    await fresh.getByRole('link', { name: 'Verslag' }).click()
    // The hard words read as names: the anonymity guard asks once, and is told that they may stay.
    const text = await again.savePdf('Bewaar als pdf', 'Bewaar toch')
    for (const typed of [
      'Almere',
      'Wijkcentrum De Brug',
      'van 13:30 tot 15:30',
      '4 jongerenwerkers',
      'Eén vast nummer voor signalen',
      'Team jongerenwerk',
      'Iedereen in de groep kent het nummer',
      'Twee telefoons tegelijk',
      'De groep noemt Snapchat het vaakst.',
      hardWords,
      'Tot hier getypt toen de stekker eruit ging',
      'Wie belt de ouders?',
    ])
      expect(text).toContain(typed)
    expect(text.indexOf('Eén vast nummer')).toBeLessThan(text.indexOf('Twee telefoons'))
    expect(text.indexOf('Twee telefoons')).toBeLessThan(text.indexOf('De groep noemt Snapchat'))
    expect(complaints).toEqual([])
    await again.kill()
  })
}
