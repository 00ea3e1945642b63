import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { expect, test } from './support/app-test'
import { visit } from './support/tour'

const own = ':root { --basis-color-default-bg-document: #fff8f0; --basis-border-radius-md: 0 }'
const ours = 'rgb(251, 250, 247)'
const theirs = 'rgb(255, 248, 240)'

test('a theme from a file is put on, is kept over a restart, goes away with one press and comes back with one', async ({
  page,
}) => {
  await visit(page, '#/instellingen')
  await chooseFile(page, 'gemeente.css', own)
  await expect(
    page.getByText('Dit thema staat nu aan. Signaalwijzer gebruikt 2 van de 2 tokens.'),
  ).toBeVisible()
  await expect.poll(() => background(page)).toBe(theirs)
  await expect(page.getByLabel('Thema', { exact: true }).locator('option:checked')).toHaveText(
    'Eigen thema: gemeente.css',
  )

  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await background(page)).toBe(theirs)

  await page.getByRole('button', { name: 'Haal het eigen thema weg' }).click()
  await expect.poll(() => background(page)).toBe(ours)
  await page.getByRole('button', { name: 'Zet terug' }).click()
  await expect.poll(() => background(page)).toBe(theirs)

  await page.getByRole('button', { name: 'Terug naar het thema van Signaalwijzer' }).click()
  await expect.poll(() => background(page)).toBe(ours)
  await page.getByLabel('Thema', { exact: true }).selectOption('Eigen thema: gemeente.css')
  await expect.poll(() => background(page)).toBe(theirs)
})

test('colours that cannot be read are left out, and the user is told which', async ({ page }) => {
  await visit(page, '#/instellingen')
  await chooseFile(
    page,
    'bleek.json',
    JSON.stringify({ '--basis-color-warning-color-default': '#ffcc00', '--basis-border-radius-md': '2px' }),
  )
  await expect(
    page.getByText(
      'Voor “let op” blijven onze kleuren staan: het contrast was te laag (1,2 op 1, nodig is 4,5 op 1).',
    ),
  ).toBeVisible()
  expect(await token(page, '--basis-color-warning-color-default')).toBe('#6d4300')
  expect(await token(page, '--basis-border-radius-md')).toBe('2px')
})

test('a file that is no theme, or wants more than colours, changes nothing and says so', async ({ page }) => {
  await visit(page, '#/instellingen')
  await chooseFile(page, 'brief.css', 'Geachte heer')
  await expect(page.getByText(/^Dit bestand bevat geen thema\./)).toBeVisible()
  await chooseFile(page, 'stiekem.css', `@import 'https://example.org/a.css'; ${own}`)
  await expect(page.getByText(/^In dit bestand staat meer dan tokens: “@import”\./)).toBeVisible()
  await chooseFile(page, 'groot.css', `${own}/*${'x'.repeat(1_000_000)}*/`)
  await expect(page.getByText(/^Dit bestand is te groot/)).toBeVisible()
  expect(await background(page)).toBe(ours)
  await expect(page.locator('html')).toHaveAttribute('data-look', 'signaalwijzer')
})

test('the published file of the example theme looks the same as the one that we bring along', async ({
  page,
}) => {
  const require = createRequire(import.meta.url)
  const path = require.resolve('@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css')
  await visit(page, '#/instellingen')
  await page.getByLabel('Thema', { exact: true }).selectOption('Voorbeeldthema van NL Design System')
  const colours = () =>
    page.evaluate(() => {
      const style = getComputedStyle(document.documentElement)
      return [...document.styleSheets]
        .flatMap((sheet) => [...sheet.cssRules])
        .flatMap((rule) => rule.cssText.match(/--basis-[\w-]+(?=:)/g) ?? [])
        .map((name) => `${name}: ${style.getPropertyValue(name).replace(/^#fff$/, '#ffffff')}`)
    })
  const brought = await colours()
  expect(brought.length).toBeGreaterThan(40)
  await chooseFile(page, 'voorbeeld.css', readFileSync(path, 'utf8'))
  await expect(page.locator('html')).toHaveAttribute('data-look', 'eigen')
  expect(await colours()).toEqual(brought)
})

async function chooseFile(page: Page, name: string, text: string): Promise<void> {
  const asked = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: 'Kies een bestand met een eigen thema' }).click()
  await (await asked).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })
}

const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor)

const token = (page: Page, name: string) =>
  page.evaluate((wanted) => getComputedStyle(document.documentElement).getPropertyValue(wanted), name)
