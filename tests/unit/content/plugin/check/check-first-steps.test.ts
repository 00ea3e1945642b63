import { describe, expect, it } from 'vitest'
import { checkFirstSteps } from '../../../../../content/plugin/check/check-first-steps'
import { makeContent, makePage, makeRegister, writeMdx } from '../../make-page'
import { renderMdx } from '../../render-mdx'

const urgent = 'spoed: true\nzeg: Ik blijf bij je.\ncontacten: [contact/k-112]'
const steps = (...texts: readonly string[]) =>
  `## Eerste minuut\n\n${texts.map((text, at) => `${at + 1}. <Eigen>${text}</Eigen>`).join('\n')}\n`
const messages = (...page: Parameters<typeof makePage>) =>
  checkFirstSteps(makePage(...page)).map(({ line, message }) => `${line} ${message}`)

describe('a page that cannot wait', () => {
  it('says what to do in at most four short steps, whom to call and what to say', () => {
    expect(messages(steps('Bel.', 'Blijf.', 'Vraag.', 'Bewaar.'), 'route', urgent)).toEqual([])
  })

  it('may not leave out whom to call or what to say', () => {
    expect(messages(steps('Bel.'), 'route', 'spoed: true')).toEqual([
      "1 deze pagina heeft haast: zet bij 'contacten' wie je belt, de eerste voorop",
      "1 deze pagina heeft haast: zet bij 'zeg' één zin die je hardop kunt zeggen",
    ])
  })

  it('may not begin with anything else than its steps', () => {
    expect(messages('## Eerste minuut\n\n<Eigen>Bel.</Eigen>', 'route', urgent)).toEqual([
      '1 deze pagina heeft haast: begin met een lijst van hooguit vier stappen, onder de eerste kop',
    ])
  })

  it('has no fifth step, and no step that is a paragraph', () => {
    const [fifth, long] = messages(
      steps('Bel.', 'Bel.', 'Bel.', 'Bel.', 'Woorden '.repeat(20)),
      'route',
      urgent,
    )
    expect(fifth).toMatch(/^14 5 eerste stappen: houd er hooguit 4/)
    expect(long).toMatch(/^18 een eerste stap van 160 tekens/)
  })

  it('is as a phenomenon the same, with one list above both sides', () => {
    const card =
      '## Wat doe je eerst?\n\n1. <Eigen>Bel.</Eigen>\n\n### Het overkwam de jongere\n\n- <Eigen>Blijf.</Eigen>\n\n### De jongere deed het zelf\n\n- <Eigen>Praat.</Eigen>\n'
    expect(messages(card, 'fenomeen', urgent)).toEqual([])
    expect(messages(card.replace('1. <Eigen>Bel.</Eigen>\n\n', ''), 'fenomeen', urgent)).toHaveLength(1)
  })

  it('needs as a signal only whom to call: what to do and to ask stand on its card', () => {
    expect(
      messages('## Doe dit eerst', 'signaal', 'altijdSerieus: true\ncontacten: [contact/k-112]'),
    ).toEqual([])
    expect(messages('## Doe dit eerst', 'signaal', 'altijdSerieus: true')).toHaveLength(1)
  })
})

describe('a page that can wait', () => {
  it('is free in all this', () => {
    expect(messages('## Eerste minuut\n\n<Eigen>Lees rustig.</Eigen>', 'route')).toEqual([])
  })
})

describe('the frame of the first steps', () => {
  it('stands around the heading and the steps, and nothing else, of a route that cannot wait', async () => {
    const body = `${steps('Bel.')}\n<Eigen>Daarna.</Eigen>\n`
    const frame = async (fields: string) => {
      const { markup } = await renderMdx(
        writeMdx(body, 'route', fields),
        makeContent(makeRegister([])),
        'content/route/pagina.mdx',
      )
      return /<div class="eerste-stappen">(.*?)<\/div>/s.exec(markup)?.[1]
    }
    const framed = (await frame(urgent)) ?? ''
    expect(framed).toContain('Eerste minuut')
    expect(framed).toContain('Bel.')
    expect(framed).not.toContain('Daarna.')
    expect(await frame('')).toBeUndefined()
  })
})
