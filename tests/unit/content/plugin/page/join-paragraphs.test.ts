import { describe, expect, it } from 'vitest'
import { makeContent, makeFact, makeRegister, writeMdx } from '../../make-page'
import { renderMdx } from '../../render-mdx'

const content = makeContent(makeRegister([makeFact('feit-1'), makeFact('feit-2')]))
/** The markup of a body, without the marks of facts. */
const render = async (body: string) =>
  (await renderMdx(writeMdx(body), content)).markup.replaceAll(/<\/?span[^>]*>/g, '').trim()

describe('paragraphs that hold nothing but components', () => {
  it('are paragraphs: MDX alone would take them away', async () => {
    expect(await render('<Eigen>Een.</Eigen>')).toBe('<p>Een.</p>')
  })

  it('stay two paragraphs with an empty line between them', async () => {
    const body =
      '<Feit id="feit-1">Een.</Feit> <Eigen>Twee.</Eigen>\n\n<Eigen>Drie.</Eigen> <Vraag>Vier?</Vraag>'
    expect(await render(body)).toBe('<p>Een. Twee.</p>\n<p>Drie. Vier?</p>')
  })

  it('stay one paragraph over several lines', async () => {
    expect(
      await render('<Eigen>Een.</Eigen>\n<Feit id="feit-1">Twee\ngaat door.</Feit>\n<Eigen>Drie.</Eigen>'),
    ).toBe('<p>Een. Twee\ngaat door. Drie.</p>')
  })

  it('stay apart after a sentence of more lines', async () => {
    expect(await render('<Eigen>Een\ngaat door.</Eigen>\n\n<Eigen>Twee.</Eigen>')).toBe(
      '<p>Een\ngaat door.</p>\n<p>Twee.</p>',
    )
  })

  it('keep links and emphasis in the sentence', async () => {
    expect(await render('<Eigen>Zie [dit](/a/b) en **dat**.</Eigen>')).toBe(
      '<p>Zie <a href="/a/b">dit</a> en <strong>dat</strong>.</p>',
    )
  })
})

describe('other places for components', () => {
  it('list items of a tight list hold their sentences, and no paragraph', async () => {
    expect(await render('- <Feit id="feit-1">Een.</Feit> <Eigen>Twee.</Eigen>\n- <Eigen>Drie.</Eigen>')).toBe(
      '<ul>\n<li>Een. Twee.</li>\n<li>Drie.</li>\n</ul>',
    )
  })

  it('list items with two paragraphs keep both', async () => {
    const markup = await render(
      '1. <Eigen>Een.</Eigen>\n\n   <Eigen>Twee.</Eigen>\n\n2. <Eigen>Drie.</Eigen>',
    )
    expect(markup.replaceAll('\n', '')).toBe('<ol><li><p>Een.</p><p>Twee.</p></li><li><p>Drie.</p></li></ol>')
  })

  it('nested lists stay lists', async () => {
    const markup = await render('- <Eigen>Een.</Eigen>\n  - <Eigen>Twee.</Eigen>')
    expect(markup.replaceAll('\n', '')).toBe('<ul><li>Een.<ul><li>Twee.</li></ul></li></ul>')
  })

  it('table cells stay cells', async () => {
    const markup = await render(
      '| <Eigen>a</Eigen> | <Eigen>b</Eigen> |\n| - | - |\n| <Eigen>c</Eigen> | <Eigen>d</Eigen> |',
    )
    expect(markup.replaceAll('\n', '')).toBe(
      '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr></tbody></table>',
    )
  })

  it('a block of our own keeps its lists and paragraphs', async () => {
    const markup = await render('<Eigen>\n\nEen.\n\n- Twee.\n\n</Eigen>')
    expect(markup.replaceAll('\n', '')).toBe('<p>Een.</p><ul><li>Twee.</li></ul>')
  })

  it.each([
    '<LetOp>\n\n<Feit id="feit-1">Een.</Feit> <Eigen>Twee.</Eigen>\n\n</LetOp>',
    '<LetOp>\n<Feit id="feit-1">Een.</Feit> <Eigen>Twee.</Eigen>\n</LetOp>',
  ])('a frame is a block with a paragraph in it: %j', async (body) => {
    expect((await render(body)).replaceAll('\n', '')).toBe('<div class="let-op"><p>Een. Twee.</p></div>')
  })

  it('a frame on one line is never put inside a paragraph', async () => {
    expect(await render('<LetOp><Eigen>Een.</Eigen></LetOp>')).toBe('<div class="let-op">Een.</div>')
  })

  it('a quotation keeps its paragraphs', async () => {
    const markup = await render('> <Eigen>Een.</Eigen>\n>\n> <Eigen>Twee.</Eigen>')
    expect(markup.replaceAll('\n', '')).toBe('<blockquote><p>Een.</p><p>Twee.</p></blockquote>')
  })
})
