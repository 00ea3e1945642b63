import { describe, expect, it } from 'vitest'
import { checkWorkCard } from '../../../../../content/plugin/check/check-work-card'
import { includeInPages } from '../../../../../content/plugin/page/include-parts'
import type { Page } from '../../../../../content/plugin/read/read-pages'
import { makeAdvice, makeContent, makePage, makeRegister, writeMdx } from '../../make-page'
import { renderMdx } from '../../render-mdx'

const advices = [
  makeAdvice('lang', '<Eigen>Een. Twee. Drie. Zie [112](/contact/k-112).</Eigen>'),
  makeAdvice('rij', '- <Eigen>Een.</Eigen>\n- <Eigen>Twee.</Eigen>\n- <Eigen>Drie.</Eigen>'),
]
const content = makeContent(makeRegister([]), { advices })
const first = '- <Eigen>Volg [de stappen](/route/r-x). Blijf erbij.</Eigen>'
const second = '- <Eigen>Bel [112](/contact/k-112).</Eigen>'
const card = (one = first, other = second, opening = '') =>
  `## Wat doe je eerst?\n\n${opening}### Het overkwam de jongere\n\n${one}\n\n### De jongere deed het zelf\n\n${other}\n`

/** A phenomenon of a group that needs a card; its body begins on line 9. */
const phenomenon = (body: string, group = 'geld-en-fraude'): Page => {
  const page = makePage(body, 'fenomeen')
  return { ...page, frontMatter: { ...page.frontMatter, groep: group } as Page['frontMatter'] }
}
const check = (body: string, group?: string) => {
  const written = phenomenon(body, group)
  const [page = written] = includeInPages([written], content)
  return checkWorkCard(page, written).map(({ line, message }) => `${line} ${message}`)
}

describe('a phenomenon page', () => {
  it('is in form when it begins with what to do first, for both sides', () => {
    expect(check(`${card()}\n## Wat is het?\n\n## Wat zegt de wet?\n\n## Iets anders\n`)).toEqual([])
  })

  it('needs no card when it is about the subject as a whole, nor does another page', () => {
    expect(check('## Wat is het?', 'algemeen')).toEqual([])
    const other = makePage('## Wat is het?', 'wet')
    expect(checkWorkCard(other, other)).toEqual([])
  })

  it.each([
    '## Wat is het?',
    '<LetOp>\n\n<Eigen>Haast.</Eigen>\n\n</LetOp>\n\n## Wat doe je eerst?',
    '## Wat is het?\n\n## Wat doe je eerst?',
  ])('begins with nothing else: %s', (body) => {
    expect(check(body)).toEqual([
      "9 een fenomeen begint met '## Wat doe je eerst?': zet die kop bovenaan, boven al het andere",
    ])
  })

  it('has its fixed headings in the fixed order', () => {
    expect(check(`${card()}\n## Wat zegt de wet?\n\n## Wat is het?\n`)).toEqual([
      "21 'Wat is het?' staat te laag: zet het boven 'Wat zegt de wet?'",
    ])
  })
})

describe('the work card', () => {
  it.each([
    card().replace('### De jongere deed het zelf', '### De jongere deed mee'),
    card().replace('### Het overkwam de jongere\n\n', ''),
  ])('has both sides, by their own names: %#', (body) => {
    expect(check(body)).toContain(
      "9 onder 'Wat doe je eerst?' staan precies '### Het overkwam de jongere' en '### De jongere deed het zelf'",
    )
  })

  it('holds points only', () => {
    const message = "in 'Wat doe je eerst?' staan alleen lijstpunten: maak er een punt van, of zet het lager"
    expect(check(card(first, `${second}\n\n<Eigen>Een alinea.</Eigen>`))).toEqual([`19 ${message}`])
    expect(check(card(first, second, '<Eigen>Een alinea.</Eigen>\n\n'))).toEqual([`11 ${message}`])
  })

  it('says something on each side', () => {
    expect(check(card(`${first}\n${second}`, ''))).toEqual([
      "16 onder 'De jongere deed het zelf' staat geen lijstpunt: zeg wat je als eerste doet",
    ])
  })

  it('has at most four points, those of an included list among them', () => {
    const message = (count: number) =>
      `9 ${count} punten in 'Wat doe je eerst?': houd er hooguit 4, samen voor beide kanten`
    expect(check(card(`${first}\n${first}`, `${second}\n${second}`))).toEqual([])
    expect(check(card(`${first}\n${first}`, `${second}\n${second}\n${second}`))).toEqual([message(5)])
    expect(check(card(`${first}\n- <Advies id="rij" />`, second))).toEqual([message(5)])
  })

  it.each([
    ['route', card(second, second)],
    ['contact', card(first, first)],
  ])('leads to a %s', (collection, body) => {
    expect(check(body)).toEqual([
      `9 geen link naar een ${collection} in 'Wat doe je eerst?': zet er minstens één`,
    ])
  })

  it('has points of one or two sentences; an included advice has its own length, and its links count', () => {
    expect(check(card('- <Eigen>Een. Twee. Volg [dit](/route/r-x).</Eigen>', second))).toEqual([
      "13 een punt van meer dan 2 zinnen in 'Wat doe je eerst?': maak het korter",
    ])
    expect(check(card(first, '- <Advies id="lang" />'))).toEqual([])
  })
})

describe('a work card on screen', () => {
  const render = (body: string) => renderMdx(writeMdx(body), content)

  it('is a box that holds both sides, and ends where the next part begins', async () => {
    const { markup } = await render(`${card()}\n## Wat is het?\n\n<Eigen>Daarna.</Eigen>`)
    const [, box = '', rest = ''] = /^<section class="work-card">(.*)<\/section>(.*)$/s.exec(markup) ?? []
    expect(box).toMatch(/^<h2 id="wat-doe-je-eerst">Wat doe je eerst\?<\/h2><div class="work-card-sides">/)
    expect(box.match(/<div class="work-card-side"><h3 id=/g)).toHaveLength(2)
    expect(rest).toMatch(/^\s*<h2 id="wat-is-het">/)
    expect(rest).toContain('Daarna.')
  })

  it('is not made of the same heading lower on a page', async () => {
    expect((await render('## Kop\n\n## Wat doe je eerst?')).markup).not.toContain('work-card')
  })
})
