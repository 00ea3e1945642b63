import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { TickedList } from '../../../../../renderer/features/check/ticked-list'

it('own words that are marked internal are named as what does not go into the pdf', () => {
  const html = renderToStaticMarkup(
    <TickedList signals={[]} own={['intern: broer weet ervan', 'staat buiten']} />,
  )
  expect(html).toMatch(/broer weet ervan <span class="soft">\(eigen woorden, niet in de pdf\)/)
  expect(html).toMatch(/staat buiten <span class="soft">\(eigen woorden\)/)
})
