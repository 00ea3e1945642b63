import { expect, type Page } from '@playwright/test'
import { noteInLine, openClosing } from './cockpit'
import { sampleSession } from './route-samples'
import { visit } from './tour'

/** The sample session as it runs: its closing stays open in a window until somebody goes back. */
async function openRun(page: Page): Promise<void> {
  await visit(page, `#/sessies/${sampleSession}`)
  await expect(page.getByRole('timer')).toBeVisible()
  const back = page.getByRole('main').getByRole('button', { name: 'Terug naar de stappen' })
  if (await back.isVisible()) await back.click()
}

/** Something that a screen can be in the middle of. */
export interface State {
  readonly name: string
  readonly reach: (page: Page) => Promise<void>
}

/** States that no address leads to, and that must be as usable as the screens themselves. */
export const states: readonly State[] = [
  {
    name: 'the help of a screen open',
    reach: async (page) => {
      await visit(page, '#/signaalcheck')
      await page.keyboard.press('F1')
      await expect(page.getByRole('dialog', { name: 'Hulp bij dit scherm' })).toBeVisible()
    },
  },
  {
    name: 'the search list open, with a result chosen',
    reach: async (page) => {
      await visit(page, '#/')
      await page.getByRole('combobox', { name: 'Zoek in de naslag' }).fill('geldezel')
      await expect(page.getByRole('option').first()).toBeVisible()
      await page.keyboard.press('ArrowDown')
      await expect(page.getByRole('option', { selected: true })).toHaveCount(1)
    },
  },
  {
    name: 'the search list with nothing in it',
    reach: async (page) => {
      await visit(page, '#/')
      await page.getByRole('combobox', { name: 'Zoek in de naslag' }).fill('qzxwvk')
      await expect(page.getByText(/^Niets gevonden. Druk op Enter/)).toBeVisible()
    },
  },
  {
    name: 'the facts behind a sentence open',
    reach: async (page) => {
      await visit(page, '#/naslag/fenomeen/geldezel')
      await page.getByRole('button', { name: 'Bron 1', exact: true }).first().click()
      await expect(page.getByRole('dialog', { name: /Waar dit op rust/ })).toBeVisible()
    },
  },
  {
    name: 'the list of facts below a page open',
    reach: async (page) => {
      await visit(page, '#/naslag/fenomeen/geldezel')
      await page.getByText(/met bron, datum en zekerheid$/).click()
      await expect(
        page.getByRole('region', { name: 'Bronnen bij deze pagina' }).getByRole('link').first(),
      ).toBeVisible()
    },
  },
  {
    name: 'a signal check with an outcome',
    reach: async (page) => {
      await visit(page, '#/signaalcheck')
      await page.getByLabel('Zoek een signaal').fill('bankpas')
      const signals = page.getByRole('checkbox', { name: /bankpas/i })
      await signals.first().check()
      await page.getByLabel('Zoek een signaal').fill('')
      await expect(page.getByRole('heading', { name: 'Eerst: wat kan het ook zijn?' })).toBeVisible()
      await page.getByRole('switch', { name: 'Waarom zie ik dit?' }).check()
    },
  },
  ...(['Rol', 'Leeftijd', 'Hoe weet je het'] as const).map((part) => ({
    name: `the context question behind “${part}”`,
    reach: async (page: Page) => {
      await visit(page, '#/signaalcheck')
      const chip = page.getByRole('button', { name: new RegExp(`^${part}:`) })
      if ((await chip.getAttribute('aria-expanded')) !== 'true') await chip.click()
      await expect(page.getByRole('button', { name: 'Sla over' })).toBeVisible()
    },
  })),
  ...(['Vragen', 'Handelen', 'Meenemen'] as const).map((tab) => ({
    name: `a signal check at “${tab}”`,
    reach: async (page: Page) => {
      await visit(page, '#/signaalcheck')
      await page.getByRole('tab', { name: tab }).click()
      await expect(page.getByRole('tabpanel').getByRole('heading').first()).toBeVisible()
      // one by one: an opened part is no longer among the folded ones
      const folded = page.getByRole('tabpanel').locator('.outcome-part:not([open]) > summary')
      for (let left = await folded.count(); left > 0; left -= 1) {
        await folded.first().click()
        await expect(folded).toHaveCount(left - 1)
      }
    },
  })),
  {
    name: 'a signal check in which something cannot wait',
    reach: async (page) => {
      await visit(page, '#/signaalcheck')
      await page.getByLabel('Zoek een signaal').fill('niet meer te willen leven')
      await page.getByRole('checkbox', { name: /niet meer te willen leven/ }).check()
      await expect(page.getByRole('alert')).toContainText('Dit kan niet wachten')
      await page.getByText('Wat doe je nu?').first().click()
    },
  },
  {
    name: 'a signal check with only a feeling, signals that do not fit together, and what goes well',
    reach: async (page) => {
      await visit(page, '#/signaalcheck')
      await page.getByRole('button', { name: 'Wis deze check' }).click()
      const chip = page.getByRole('button', { name: /^Hoe weet je het:/ })
      if ((await chip.getAttribute('aria-expanded')) !== 'true') await chip.click()
      await page.getByRole('button', { name: 'vermoed', exact: true }).click()
      for (const signal of [
        'kan niet zeggen hoe',
        'dringend geld nodig',
        'beslist voor de jongere',
        'Moet altijd opnemen',
      ]) {
        await page.getByLabel('Zoek een signaal').fill(signal)
        await page.getByRole('checkbox', { name: signal }).check()
      }
      await page.getByLabel('Zoek een signaal').fill('')
      await page.getByText('Wat gaat goed?').click()
      await page.getByRole('checkbox', { name: /volwassene die de jongere vertrouwt/ }).check()
      await page.getByText('Waar is de check niet voor?').click()
      await expect(page.getByText('Ga dit vandaag na')).toBeVisible()
      await expect(page.getByRole('heading', { name: 'Dit spreekt elkaar tegen' })).toBeVisible()
      await expect(page.getByRole('heading', { name: 'Dit gaat goed' })).toBeVisible()
    },
  },
  {
    name: 'the counter-questions of a signal check',
    reach: async (page) => {
      await visit(page, '#/signaalcheck')
      await page.getByRole('tab', { name: /^Tegenspraak/ }).click()
      for (const question of [
        'Wat pleit ertegen?',
        'Is de jongere zelf gesproken, en wat zei die?',
        'Zou ik dit ook denken bij een andere jongere?',
      ])
        await page.getByLabel(question).fill('Een antwoord.')
    },
  },
  {
    name: 'the signal check on paper',
    reach: async (page) => {
      await visit(page, '#/signaalcheck/verslag')
      await expect(page.getByRole('button', { name: 'Bewaar als pdf' })).toBeVisible()
      await expect(page.getByRole('article')).toBeVisible()
    },
  },
  {
    name: 'the form for a local contact, with what is wrong below its fields',
    reach: async (page) => {
      await visit(page, '#/sociale-kaart')
      await page.getByRole('button', { name: 'Voeg organisatie toe' }).click()
      await page.getByLabel(/^Telefoon/).fill('12345')
      await page.getByRole('button', { name: 'Bewaar organisatie' }).click()
      await expect(page.getByText('Dit is geen nummer dat je kunt bellen.')).toBeVisible()
      await page.getByLabel('Organisatie').scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'a local social map with an entry',
    reach: async (page) => {
      await visit(page, '#/sociale-kaart')
      await page.getByLabel('Gemeente').fill('Zeist')
      await page.getByLabel('Organisatie').fill('Sociaal team Zeist')
      await page.getByLabel('Waarvoor').fill('Zorgen over een jongere')
      await page.getByLabel(/^Telefoon/).fill('030 123 45 67')
      await page.getByLabel(/^Gecontroleerd door/).fill('coördinator jongerenwerk')
      await page.getByLabel('Gecontroleerd op').fill('2025-01-01')
      await page.getByRole('button', { name: 'Bewaar organisatie' }).click()
      await expect(page.getByText(/langer dan een jaar geleden/)).toBeVisible()
    },
  },
  {
    name: 'a session that runs, with a tally, an agreement, something parked and a message',
    reach: async (page) => {
      await openRun(page)
      await page.getByText('Gegevens van de sessie').click()
      const start = page.getByRole('button', { name: 'Start klok' })
      if (await start.isVisible()) await start.click()
      await noteInLine(page, 'Signaal', 'Twee telefoons tegelijk')
      await expect(
        page.getByRole('group', { name: 'Hoe weten jullie dit: Twee telefoons tegelijk' }),
      ).toBeVisible()
      await page.keyboard.press('1')
      await noteInLine(page, 'Afspraak', 'Eén vast nummer')
      await expect(page.getByLabel('Wat', { exact: true })).toBeVisible()
      await page.getByRole('tab', { name: /^Parkeer/ }).click()
      await page.getByRole('button', { name: /^Haal weg: Wie belt/ }).click()
      await expect(page.getByText('Weggehaald van de parkeerplek.')).toBeVisible()
    },
  },
  {
    name: 'notes with advice of the anonymity guard, and something left as it is',
    reach: async (page) => {
      await openRun(page)
      await page.getByRole('textbox', { name: 'Notities' }).fill('Kevin de Jong, bsn 111222333, 06-12345678')
      await page.getByRole('button', { name: 'Laat staan: 111222333' }).click()
      await expect(page.getByRole('group', { name: 'Anonimiteitswacht' })).toBeVisible()
      await expect(page.getByRole('button', { name: 'Bekijk opnieuw' })).toBeVisible()
    },
  },
  {
    name: 'the question of the anonymity guard before a report is saved',
    reach: async (page) => {
      await visit(page, '#/sessies/nieuw')
      await page.getByLabel('Doel of aanleiding').fill('Kevin de Jong, 06-12345678')
      await page.getByRole('button', { name: 'Maak sessie' }).click()
      await page.getByRole('link', { name: 'Naar de sessie' }).click()
      await expect(page.getByRole('textbox', { name: 'Notities' })).toBeVisible()
      await visit(page, `${new URL(page.url()).hash}/verslag`)
      await page.getByRole('button', { name: 'Bewaar als pdf' }).click()
      await expect(page.getByRole('button', { name: 'Bewaar toch' })).toBeVisible()
    },
  },
  {
    name: 'the closing of a session',
    reach: async (page) => {
      await openRun(page)
      await openClosing(page)
    },
  },
  {
    name: 'a list of sessions with one that could not open',
    reach: async (page) => {
      await visit(page, '#/sessies')
      await expect(page.getByRole('button', { name: 'Open die versie' })).toBeVisible()
    },
  },
  {
    name: 'a case card with its first reveal, and the opinion meter',
    reach: async (page) => {
      await openRun(page)
      await page.getByRole('tab', { name: 'Casuskaarten' }).click()
      const choice = page.getByLabel('Kies een casuskaart')
      await choice.selectOption({ index: 1 })
      await page.getByRole('button', { name: 'Leg klaar' }).click()
      await page.getByRole('button', { name: /^Toon onthulling 1/ }).click()
      await expect(page.getByRole('article').getByRole('heading').first()).toBeVisible()
    },
  },
  {
    name: 'the matrix of signals and functions, with a blind spot, and a new signal that asks how it is known',
    reach: async (page) => {
      await openRun(page)
      await page.getByRole('tab', { name: 'Signalenmatrix' }).click()
      for (const name of ['Leerplicht', 'Jongerenwerk']) {
        await page.getByLabel('Welke functie zit aan tafel?').fill(name)
        await page.getByRole('button', { name: 'Functie', exact: true }).click()
      }
      await page.getByRole('checkbox', { name: /ziet:/ }).first().check()
      await expect(page.getByRole('heading', { name: 'Blinde vlekken' })).toBeVisible()
      await noteInLine(page, 'Signaal', 'Komt niet meer op school')
      await expect(page.getByRole('group', { name: /^Hoe weten jullie dit/ })).toBeVisible()
    },
  },
  {
    name: 'the measurement of a session, and what is seldom needed open over it',
    reach: async (page) => {
      await openRun(page)
      await page.getByRole('tab', { name: 'Meting' }).click()
      await expect(page.getByRole('tabpanel').getByRole('heading').first()).toBeVisible()
      await page.getByRole('button', { name: 'Meer', exact: true }).click()
      await expect(page.getByLabel('In de zaal')).toBeVisible()
    },
  },
  {
    name: 'the menu folded',
    reach: async (page) => {
      await visit(page, '#/instellingen')
      const fold = page.getByRole('button', { name: 'Klap het menu in' })
      if (await fold.isVisible()) await fold.click()
    },
  },
]
