import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { interpretCheck } from '#core/check/interpret.ts'
import { UrgentNotice } from '../../../../../renderer/features/check/urgent-notice'
import { atLeast, makeContent, makeRules, makeSignal, makeUrgent, tick } from '../../core/check/check-content'

it('what cannot wait says the first thing to do before it says why, and before any click', () => {
  const rule = makeUrgent('bang', [atLeast(1, 'bang')])
  const content = { ...makeContent([makeSignal('bang')], []), rules: makeRules({ urgent: [rule] }) }
  const html = renderToStaticMarkup(
    <UrgentNotice urgent={interpretCheck(tick('signaal/bang'), content).urgent} />,
  )
  const shown = html.slice(0, html.indexOf('<details'))
  const step = rule.steps[0]!.text
  expect(shown).toContain(step)
  expect(shown.indexOf(step)).toBeLessThan(shown.indexOf(rule.reason))
})
