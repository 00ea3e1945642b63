import type { Page } from '@playwright/test'
import { goTo } from './support/app-test'
import { readPdf } from './support/read-pdf'
import { expect, test } from './support/reader-test'

/** A case of content/casus as someone would meet it, and what the check must then say. */
interface Story {
  readonly casus: string
  readonly role: string
  readonly age: string
  /** One of the signals is always serious: what to do goes first. */
  readonly serious?: true
  readonly sight: 'zelf gezien' | 'van een ander gehoord' | 'vermoed'
  /** Titles of signals, or enough of them to be sure. */
  readonly signals: readonly string[]
  /** Part of the notice that cannot wait; empty when nothing is urgent. */
  readonly urgent: string
  /** The direction that is named first, and the ordinary explanation that goes with all of it. */
  readonly direction: string
  readonly ordinary: string
  /** A step that this role takes, and the route it leads to. */
  readonly step: string
  readonly route: string
  readonly contact: string
}

const stories: readonly Story[] = [
  {
    casus: 'geldezel',
    role: 'School',
    age: '16 of 17',
    sight: 'zelf gezien',
    signals: [
      'Heeft de eigen bankpas vaak niet bij zich',
      'Brief van de bank',
      'Trekt zich terug van vrienden',
    ],
    urgent: '',
    direction: 'Iemand gebruikt de pas of rekening van de jongere',
    ordinary: 'Een kwijtgeraakte pas',
    step: 'Haal de spilfiguur erbij',
    route: 'Jongere heeft net zijn pas, pincode of rekening weggegeven',
    contact: 'Bankpassen Meldcentrale',
  },
  {
    casus: 'sextortion',
    role: 'Jeugdhulp',
    age: '12 tot en met 15',
    sight: 'zelf gezien',
    signals: [
      'Schrikt zichtbaar van berichten',
      'Heeft opeens dringend geld nodig',
      'Trekt zich terug van vrienden',
      'Heeft een nieuw online contact',
    ],
    urgent: 'Gedachten aan de dood',
    direction: 'Iemand dreigt met naaktbeelden',
    ordinary: 'Liefdesverdriet',
    step: 'Overleg met je gedragswetenschapper',
    route: 'Net opgelicht, gehackt of afgeperst',
    contact: 'Helpwanted',
  },
  {
    casus: 'f-game',
    role: 'Jongerenwerk',
    age: '12 tot en met 15',
    sight: 'van een ander gehoord',
    signals: ['Heeft belteksten of lijsten', 'Praat over oplichten of hacken', 'Zegt geld schuldig te zijn'],
    urgent: '',
    direction: 'Er speelt iets met online oplichting',
    ordinary: 'Telefoons opknappen en verkopen',
    step: 'Luister eerst en trek geen conclusie',
    route: 'Ik wil de politie spreken, maar er is geen spoed',
    contact: 'Politie, geen spoed',
  },
  {
    casus: 'geronseld-klus',
    serious: true,
    role: 'Leerplicht',
    age: '16 of 17',
    sight: 'vermoed',
    signals: ['Er gaat een oproep rond', 'Zegt niet te kunnen stoppen', 'Spijbelt of is vaak weg'],
    urgent: 'Mogelijke uitbuiting',
    direction: 'Iemand laat de jongere strafbare dingen doen',
    ordinary: 'Een strenge thuissituatie',
    step: 'Vraag eerst naar de reden van het verzuim',
    route: 'Minderjarige doet mogelijk klussen voor een ander',
    contact: 'CoMensha',
  },
  {
    casus: 'pand',
    serious: true,
    role: 'Wijkagent',
    age: '18 of ouder',
    sight: 'zelf gezien',
    signals: [
      'Pand of zaak waar iets niet klopt',
      'Veel korte bezoeken aan een woning',
      'Een chemische geur bij een pand',
    ],
    urgent: 'Mogelijk gevaar',
    direction: 'Met een pand, winkel of adres klopt iets niet',
    ordinary: 'een startende winkel',
    step: 'Zorgen over een kind gaan via de politie naar Veilig Thuis',
    route: 'Ik wil de politie spreken, maar er is geen spoed',
    contact: 'Politie, geen spoed',
  },
  {
    casus: 'ddos-school',
    role: 'School',
    age: '12 tot en met 15',
    sight: 'van een ander gehoord',
    signals: ['Praat over of gebruikt middelen om accounts', 'Praat over oplichten of hacken'],
    urgent: '',
    direction: 'De jongere komt zonder toestemming in een account of systeem',
    ordinary: 'Programmeren, een eigen server',
    step: 'Haal de spilfiguur erbij',
    route: 'Jongere heeft voor het eerst gehackt',
    contact: 'Halt',
  },
]

for (const story of stories)
  test(`case ${story.casus}: as ${story.role} you read what it can be, what to do, and take it along as a PDF`, async ({
    page,
  }) => {
    await goTo(page, '#/signaalcheck')
    await startAnew(page)
    await answer(page, 'Rol', story.role)
    await answer(page, 'Leeftijd', story.age)
    await answer(page, 'Hoe weet je het', story.sight)
    for (const signal of story.signals) await tick(page, signal)

    const outcome = page.getByRole('region', { name: 'Uitkomst' })
    await test.step('the ordinary explanation first, or what to do where it is always serious; then the direction with both views', async () => {
      const headings = outcome.getByRole('tabpanel').getByRole('heading', { level: 2 })
      await expect(headings.first()).toHaveText(story.serious ? 'Doe eerst' : 'Eerst: wat kan het ook zijn?')
      await expect(outcome.locator('.ordinary')).toContainText(story.ordinary)
      const first = outcome.locator('.direction').first()
      await expect(first.getByRole('heading', { level: 3 })).toHaveText(story.direction)
      await first.getByRole('heading', { level: 3 }).click()
      await expect(first).toContainText('Gewone verklaring:')
      await expect(first).toContainText('Deed de jongere mee?')
      await expect(first).toContainText('Overkwam het de jongere?')
      // what cannot wait goes before looking and asking first
      if (story.sight !== 'zelf gezien' && story.urgent === '')
        await expect(outcome).toContainText('Niets hiervan heb je zelf gezien')
    })
    await test.step('what is not known yet and every question say why you see them', async () => {
      await outcome.getByRole('switch', { name: 'Waarom zie ik dit?' }).check()
      const open = outcome.getByRole('region', { name: 'Wat weet je nog niet?' })
      await open.getByRole('heading', { level: 2 }).click()
      await expect(open).toContainText('Je vinkte aan: “')
      await expect(open).toContainText('De zin rust op:')
      await page.getByRole('tab', { name: 'Vragen' }).click()
      const questions = outcome.getByRole('region', { name: 'Een vraag bij ieder signaal' })
      // what is said beforehand has a why of its own, above the questions
      const whys = questions.locator('.signal-questions').getByRole('note', { name: /^Waarom zie ik dit/ })
      await expect(whys).toHaveCount(story.signals.length)
      await expect(questions).toContainText('Je vinkte aan: “')
      await expect(questions).toContainText('De zin rust op:')
    })
    await test.step('what cannot wait stands on top, and only then', async () => {
      const alert = page.locator('.check-urgent')
      if (story.urgent === '') await expect(alert).toBeEmpty()
      else {
        await expect(alert).toContainText('Dit kan niet wachten')
        await expect(alert).toContainText(story.urgent)
        await expect(alert.getByRole('link', { name: 'Nu handelen' })).toBeVisible()
      }
    })
    await test.step('what this role does, by which route, and whom to call', async () => {
      await page.getByRole('tab', { name: 'Handelen' }).click()
      await expect(outcome.getByRole('tabpanel')).toContainText(story.step)
      await expect(outcome.getByRole('tabpanel')).toContainText(story.route)
      await expect(outcome.getByRole('link', { name: story.contact }).first()).toBeVisible()
      await expect(outcome.getByRole('link', { name: 'Beantwoord de vragen' })).toHaveAttribute(
        'href',
        /^#\/delen\?rol=/,
      )
    })
    const text = await test.step('the counter-questions, and then the PDF', async () => {
      await page.getByRole('tab', { name: 'Meenemen' }).click()
      await page.getByRole('button', { name: 'Naar de tegenspraak' }).click()
      await page.getByLabel('Wat pleit ertegen?').fill('Dat weet ik nog niet.')
      await page.getByLabel('Is de jongere zelf gesproken, en wat zei die?').fill('Nog niet gesproken.')
      await page.getByLabel('Zou ik dit ook denken bij een andere jongere?').fill('Ja.')
      await page.getByRole('tab', { name: 'Meenemen' }).click()
      await page.getByRole('link', { name: 'Maak de pdf' }).click()
      await page.getByRole('checkbox', { name: 'Met gespreksplan en bronnen' }).check()
      const download = page.waitForEvent('download')
      await page.getByRole('button', { name: 'Bewaar als pdf' }).click()
      return readPdf(await (await download).path())
    })
    expect(text).toContain('Dit is geen bewijs en geen oordeel')
    expect(text).toContain(`Ingevuld vanuit ${story.role}`)
    for (const part of [
      ...story.signals,
      story.ordinary,
      story.direction,
      story.step,
      story.route,
      story.contact,
      story.urgent === '' ? '' : 'Dit kan niet wachten',
      'Gespreksplan',
      'Nog niet gesproken.',
      'Bronnen',
    ])
      expect(text).toContain(part)
    expect(text.indexOf('Wat kan het ook zijn?')).toBeLessThan(text.indexOf('Waar kan het op wijzen?'))
    if (story.urgent === '') expect(text).not.toContain('Dit kan niet wachten')
  })

/** Puts away the case that was looked at before, if there was one. */
async function startAnew(page: Page): Promise<void> {
  await expect(page.getByRole('region', { name: 'Context' })).toBeVisible()
  const wipe = page.getByRole('button', { name: 'Wis deze check' })
  if (!(await wipe.isEnabled())) return
  await wipe.click()
  // of what is worth it, the app asks first
  const all = page.getByRole('button', { name: 'Wis alles' })
  if (await all.isVisible()) await all.click()
  await expect(wipe).toBeDisabled()
}

/** Answers a question about the context: it is open already when the one before was answered just now. */
async function answer(page: Page, part: string, choice: string): Promise<void> {
  const chip = page.getByRole('button', { name: new RegExp(`^${part}:`) })
  if ((await chip.getAttribute('aria-expanded')) !== 'true') await chip.click()
  await page.getByRole('button', { name: choice, exact: true }).click()
  await expect(chip).toContainText(choice)
}

/** Finds a signal by its title and ticks it. */
async function tick(page: Page, title: string): Promise<void> {
  await page.getByLabel('Zoek een signaal').fill(title)
  await page.getByRole('checkbox', { name: title }).first().check()
  await page.getByLabel('Zoek een signaal').fill('')
}
