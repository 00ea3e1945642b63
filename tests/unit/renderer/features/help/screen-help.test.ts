import { expect, test } from 'vitest'
import { patterns, type RouteName } from '#core/navigation/patterns.ts'
import { screenHelp } from '../../../../../renderer/features/help/screen-help'

const routes = Object.keys(patterns) as RouteName[]
const sentences = new Intl.Segmenter('nl', { granularity: 'sentence' })

test.each(routes)('the help of %s is short: three to six sentences', (route) => {
  const count = [...sentences.segment(screenHelp[route].join(' '))].length
  expect(count).toBeGreaterThanOrEqual(3)
  expect(count).toBeLessThanOrEqual(6)
})

test('no two screens share their help', () => {
  expect(new Set(routes.map((route) => screenHelp[route].join(' '))).size).toBe(routes.length)
})
