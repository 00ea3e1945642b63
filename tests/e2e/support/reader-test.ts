import { pageOptions } from '../../prepare/page-options'
import { expect, test as base } from './app-test'
import { visit } from './tour'

/**
 * A test of somebody who reads, in an app that others of the worker have read in before: it begins on Start, with what
 * the app fetched by then. For tests that leave nothing behind which another one could trip over; a test that fails
 * takes the app with it. To open the app is a third of the work of such a test.
 */
export const test = base.extend({
  page: async ({ openedApp: { page, complaints } }, use) => {
    const before = complaints.length
    await page.setViewportSize(pageOptions.viewport)
    await visit(page, '#/')
    await use(page)
    expect(complaints.slice(before)).toEqual([])
  },
})

export { expect }
