import { expect, goTo, test } from './support/app-test'

test.describe('Mag ik dit delen?', () => {
  test('a few answers lead to advice with its grounds and with somebody to consult', async ({ page }) => {
    await goTo(page, '#/naslag/handreiking/wat-mag-ik-delen')
    await page.getByRole('link', { name: 'Beantwoord de vragen: mag ik dit delen?' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Mag ik dit delen?' })).toBeVisible()
    await expect(page.getByText('Je kunt altijd eerst overleggen zonder naam.')).toBeVisible()
    const main = page.getByRole('main')
    await main.getByRole('link', { name: 'School', exact: true }).click()

    const question = page.getByRole('heading', { level: 2 }).first()
    await expect(question).toHaveText('Is er nu gevaar voor iemand?')
    await expect(question).toBeFocused()
    await main.getByRole('link', { name: 'Nee', exact: true }).click()
    await main.getByRole('link', { name: 'Ja, anders kan de ander niets doen' }).click()
    await main.getByRole('link', { name: 'De politie' }).click()
    await main.getByRole('link', { name: 'Nee, het is een melding of een zorg' }).click()

    await expect(
      page.getByRole('heading', { name: 'Begin bij de afspraken tussen school en politie' }),
    ).toBeFocused()
    await expect(page.getByText('geen juridisch oordeel')).toBeVisible()
    await expect(main.getByText(/^Overleg met je directie of zorgcoördinator/)).toBeVisible()
    const grounds = page.getByRole('region', { name: 'Waar dit op rust' })
    await expect(grounds.getByText(/^nagaan|^vraag eerst na$/).first()).toBeVisible()
    await expect(grounds.getByText(/zekerheid (hoog|middel)/).first()).toBeVisible()
    await expect(grounds.getByRole('link').first()).toHaveAttribute('href', /#\/naslag\/bron\//)
    const path = page.getByRole('region', { name: 'Jouw antwoorden' })
    await expect(path.getByText('Nee, het is een melding of een zorg')).toBeVisible()

    await main.getByRole('link', { name: 'Ga een vraag terug' }).click()
    await expect(
      page.getByRole('heading', { name: 'Doet de school aangifte van een strafbaar feit?' }),
    ).toBeFocused()
    await page.goBack()
    await expect(
      page.getByRole('heading', { name: 'Begin bij de afspraken tussen school en politie' }),
    ).toBeVisible()
  })

  test('danger goes to 112 and Nu handelen at once', async ({ page }) => {
    await goTo(page, '#/delen?rol=jeugdhulp')
    await page.getByRole('link', { name: 'Ja, of het kan elk moment misgaan' }).click()
    await expect(page.getByRole('heading', { name: 'Eerst veiligheid' })).toBeVisible()
    await page.getByRole('main').getByRole('link', { name: 'Nu handelen' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Nu handelen' })).toBeVisible()
  })

  test('not knowing leads to asking without a name', async ({ page }) => {
    await goTo(page, '#/delen?rol=wijkteam&pad=geen-gevaar')
    await page.getByRole('link', { name: 'Weet ik niet' }).click()
    await expect(page.getByRole('heading', { name: 'Vraag eerst raad, zonder naam' })).toBeVisible()
  })

  test('an address that is out of date stops at a question', async ({ page }) => {
    await goTo(page, '#/delen?rol=zvh&pad=geen-gevaar.bestaat-niet')
    await expect(page.getByRole('heading', { name: 'Moet de ander weten om wie het gaat?' })).toBeVisible()
  })
})
