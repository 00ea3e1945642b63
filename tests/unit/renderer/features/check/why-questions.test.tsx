import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { interpretCheck } from '#core/check/interpret.ts'
import { whyStore } from '../../../../../renderer/features/check/check-store'
import { OpenQuestions } from '../../../../../renderer/features/check/open-questions'
import { TalkPanel } from '../../../../../renderer/features/check/talk-panel'
import { makeContent, makeDirection, makeSignal, tick } from '../../core/check/check-content'

const content = makeContent(
  [makeSignal('pas-weg'), makeSignal('bedrag', { directions: ['geld', 'druk'] })],
  [
    makeDirection('geld', { notKnownYet: ['Wie had de pas?'] }),
    makeDirection('druk', { notKnownYet: ['Kan de jongere stoppen?'] }),
  ],
)
const outcome = interpretCheck(tick('signaal/pas-weg', 'signaal/bedrag'), content)
/** What each explanation is about, as it is read aloud. */
const whys = (html: string) =>
  [...html.matchAll(/aria-label="Waarom zie ik dit\? ([^"]*)"/g)].map(([, about]) => about)

describe('why do I see this question', () => {
  beforeEach(() => whyStore.write(true))
  afterEach(() => whyStore.write(false))

  it('is asked once for all: without it no sentence explains itself', () => {
    whyStore.write(false)
    expect(whys(renderToStaticMarkup(<TalkPanel outcome={outcome} talk={content.rules.talk} />))).toEqual([])
  })

  it('stands at every group of what is not known yet, and names the direction', () => {
    const html = renderToStaticMarkup(
      <OpenQuestions open={outcome.notKnownYet} why={content.rules.talk.whyNotKnownYet} />,
    )
    expect(whys(html)).toEqual(['Nog niet bekend: Richting geld', 'Nog niet bekend: Richting druk'])
  })

  it('stands at the question of every signal, and names the question', () => {
    const html = renderToStaticMarkup(<TalkPanel outcome={outcome} talk={content.rules.talk} />)
    expect(whys(html)).toEqual(expect.arrayContaining(['vraag bij pas-weg?', 'vraag bij bedrag?']))
  })

  it('comes after what the professional must do with an answer', () => {
    const html = renderToStaticMarkup(<TalkPanel outcome={outcome} talk={content.rules.talk} />)
    const first = html.indexOf(content.rules.talk.sayFirst.text)
    expect(first).toBeGreaterThan(0)
    expect(first).toBeLessThan(html.indexOf('vraag bij pas-weg?'))
  })

  it('leaves no empty heading when a signal has no direction', () => {
    const bare = makeContent([makeSignal('los', { directions: [] })], [])
    const { notKnownYet } = interpretCheck(tick('signaal/los'), bare)
    const html = renderToStaticMarkup(
      <OpenQuestions open={notKnownYet} why={bare.rules.talk.whyNotKnownYet} />,
    )
    expect(html).toContain('Vraag open wat er speelt.')
  })
})
