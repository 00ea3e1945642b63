import { describe, expect, it } from 'vitest'
import { includeInPages } from '../../../../../content/plugin/page/include-parts'
import { listFirstSteps } from '../../../../../content/plugin/describe/list-first-steps'
import { listPageFacts } from '../../../../../content/plugin/describe/list-page-facts'
import { listSections } from '../../../../../content/plugin/describe/list-sections'
import { makeAdvice, makeContent, makeFact, makePage, makeRegister, writeMdx } from '../../make-page'
import { readWords, renderMdx } from '../../render-mdx'

const register = makeRegister([makeFact('feit-1'), makeFact('feit-2')])
const advices = [
  makeAdvice('bewijs', '<Feit id="feit-2">Leg eerst vast.</Feit> <Eigen>Zie [hulp](/contact/k-112).</Eigen>'),
  makeAdvice('rij', '- <Eigen>Leg vast.</Eigen>\n- <Eigen>Meld het.</Eigen>'),
  makeAdvice('twee', '<Eigen>Eerste alinea.</Eigen>\n\n<Eigen>Tweede alinea.</Eigen>'),
]
const content = makeContent(register, { advices })
const render = (body: string) => renderMdx(writeMdx(body), content)
const included = (body: string, collection: 'handreiking' | 'route' = 'handreiking') =>
  includeInPages([makePage(body, collection)], content)[0] ?? makePage('')

describe('an advice on a page', () => {
  it('stands there as a paragraph of its own, with its sources and links', async () => {
    const { markup, facts } = await render(
      '<Feit id="feit-1">Voor.</Feit>\n\n<Advies id="bewijs" />\n\n<Eigen>Na.</Eigen>',
    )
    expect(readWords(markup)).toBe('Voor. Leg eerst vast. Zie hulp. Na.')
    expect(markup.match(/<p>/g)).toHaveLength(3)
    expect(markup).toContain('<span data-facts="2">Leg eerst vast.</span>')
    expect(markup).toContain('href="/contact/k-112"')
    expect(facts.map(({ id }) => id)).toEqual(['feit-1', 'feit-2'])
  })

  it('is not joined to the lines around it', async () => {
    const { markup } = await render('<Eigen>Voor.</Eigen>\n<Advies id="bewijs" />\n<Eigen>Na.</Eigen>')
    expect(markup.match(/<p>/g)).toHaveLength(3)
  })

  it.each([
    ['bewijs', 'Eerst. Leg eerst vast. Zie hulp. Laatst.', 3],
    ['rij', 'Eerst. Leg vast. Meld het. Laatst.', 4],
    ['twee', 'Eerst. Eerste alinea. Tweede alinea. Laatst.', 3],
  ])('can be a point of a list: %s', async (id, words, points) => {
    const { markup } = await render(
      `- <Eigen>Eerst.</Eigen>\n- <Advies id="${id}" />\n- <Eigen>Laatst.</Eigen>`,
    )
    expect(readWords(markup)).toBe(words)
    expect(markup.match(/<li>/g)).toHaveLength(points)
  })

  it('can stand in the frame of what matters most', async () => {
    const { markup } = await render('<LetOp>\n\n<Advies id="bewijs" />\n\n</LetOp>')
    expect(markup).toMatch(/<div class="let-op">\s*<p><span data-facts="1">Leg eerst vast/)
  })

  it('can stand on many pages, each with the whole text', () => {
    const body = '<Advies id="bewijs" />'
    const pages = includeInPages([makePage(body), makePage(body)], content)
    expect(pages.map((page) => listSections(page, register)[0]?.text)).toEqual([
      expect.stringContaining('Leg eerst vast.'),
      expect.stringContaining('Leg eerst vast.'),
    ])
  })

  it('is found by search under the heading where it stands', () => {
    const [, section] = listSections(included('## Kop\n\n<Advies id="bewijs" />'), register)
    expect(section).toMatchObject({ anchor: 'kop', text: 'Leg eerst vast. Zie hulp.' })
  })

  it('does not lead a reader to the page where he is', async () => {
    const toItself = makeContent(register, {
      advices: [
        makeAdvice(
          'weg',
          '<Feit id="feit-2">Leg eerst vast.</Feit> <Eigen>Lees [een pagina](/handreiking/pagina).</Eigen>',
        ),
      ],
    })
    const onPage = await renderMdx(writeMdx('<Advies id="weg" />'), toItself)
    expect(readWords(onPage.markup)).toBe('Leg eerst vast.')
    const elsewhere = includeInPages([makePage('<Advies id="weg" />', 'route')], toItself)
    expect(elsewhere.map((page) => listSections(page, register)[0]?.text)).toEqual([
      expect.stringContaining('Lees een pagina.'),
    ])
  })

  it('counts for what the page rests on', () => {
    expect(listPageFacts(included('<Advies id="bewijs" />'), register).map(({ id }) => id)).toEqual([
      'feit-2',
    ])
  })

  it('gives a route its first steps', () => {
    const page = included('## Eerste minuut\n\n- <Advies id="bewijs" />\n- <Advies id="rij" />', 'route')
    expect(listFirstSteps(page.tree).minute).toEqual(['Leg eerst vast. Zie hulp.', 'Leg vast.', 'Meld het.'])
  })
})
