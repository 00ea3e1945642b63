import { expect, test } from '@playwright/test'

// Run by count-reporter.test.ts alone: one test of every kind of outcome, without a browser.

test('goes well', () => {})

test('goes well the second time', () => {
  expect(test.info().retry).toBe(1)
})

test('goes wrong both times', () => {
  expect(test.info().retry).toBe(7)
})

test('is left out', () => {
  test.skip(true, 'niet hier')
})
