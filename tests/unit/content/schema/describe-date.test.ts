import { expect, it } from 'vitest'
import { describeDate } from '#schema/describe-date.ts'

it.each([
  ['2024-07-01', '1 juli 2024'],
  ['2024-05', 'mei 2024'],
  ['2015', '2015'],
  ['onbekend', 'onbekend'],
])('a date %s reads as %s', (date, words) => {
  expect(describeDate(date)).toBe(words)
})
