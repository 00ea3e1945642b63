import { expect, goTo, test } from './support/app-test'

const sizes = [
  { width: 1366, height: 768 },
  { width: 900, height: 640 },
] as const

for (const size of sizes)
  test(`on a new session, labels and controls beside each other are in line at ${size.width} × ${size.height}, also with a sentence at one of them`, async ({
    page,
  }) => {
    await page.setViewportSize(size)
    await goTo(page, '#/sessies/nieuw')
    const field = page.getByLabel('Aantal deelnemers')
    await expect(field).toBeVisible()
    const readRows = () =>
      page.locator('form .form-grid').evaluate((grid) => {
        const rows = new Map<number, { labels: Set<number>; beside: number }>()
        for (const label of grid.querySelectorAll('.field-label')) {
          const control = label.parentElement?.querySelector('input')
          const top = Math.round(control?.getBoundingClientRect().top ?? 0)
          const row = rows.get(top) ?? { labels: new Set<number>(), beside: 0 }
          row.labels.add(Math.round(label.getBoundingClientRect().top))
          rows.set(top, { ...row, beside: row.beside + 1 })
        }
        const columns = getComputedStyle(grid).gridTemplateColumns.split(' ').length
        return {
          rows: rows.size,
          fewest: Math.ceil(grid.querySelectorAll('.field-label').length / columns),
          labelLines: [...rows.values()].map(({ labels }) => labels.size),
        }
      })
    const expectLines = async () => {
      const { rows, fewest, labelLines } = await readRows()
      expect(rows, 'controls of a row stand at one height').toBe(fewest)
      expect(new Set(labelLines), 'labels of a row stand at one height').toEqual(new Set([1]))
    }
    await expectLines()
    await field.fill('501')
    await field.blur()
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await expectLines()
  })
