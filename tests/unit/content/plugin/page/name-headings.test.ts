import { describe, expect, it } from 'vitest'
import { listSections } from '../../../../../content/plugin/describe/list-sections'
import { summarisePage } from '../../../../../content/plugin/describe/summarise-page'
import { makeContent, makePage, makeRegister, writeMdx } from '../../make-page'
import { renderMdx } from '../../render-mdx'

const body = `## Wat is het?

<Eigen>Een.</Eigen>

### Wat zegt de wet (art. 138ab)?

<Eigen>Twee.</Eigen>

## Wat is het?

<Eigen>Drie.</Eigen>

## Privé & \`veilig\` **delen**

<Eigen>Vier.</Eigen>

## Wat is het?
`

describe('the ids of headings', () => {
  const register = makeRegister([])

  it('are the same on the page, in search and in the table of contents, also for headings that are alike', async () => {
    const { markup } = await renderMdx(writeMdx(body), makeContent(register))
    const onPage = [...markup.matchAll(/<h\d id="([^"]+)"/g)].map(([, id]) => id)
    const page = makePage(body)
    expect(onPage).toEqual([
      'wat-is-het',
      'wat-zegt-de-wet-art-138ab',
      'wat-is-het-1',
      'privé--veilig-delen',
      'wat-is-het-2',
    ])
    expect(listSections(page, register).map(({ anchor }) => anchor)).toEqual(['', ...onPage])
    expect(summarisePage(page, register).headings.map(({ id }) => id)).toEqual(onPage)
  })
})
