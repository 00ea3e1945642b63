import { beforeAll, describe, expect, it } from 'vitest'
import {
  describeDirections,
  describeInterpretation,
} from '../../../../../content/plugin/describe/describe-interpretation'
import type { Content } from '../../../../../content/plugin/content'
import { writeRules } from '../../../../../content/plugin/describe/write-rules'
import { makeContent, makeRegister } from '../../make-page'
import { loadShipped } from '../../shipped-content'

let content: Content = makeContent(makeRegister([]))
let text = ''

beforeAll(async () => {
  content = await loadShipped()
  text = writeRules(content)
})

describe('the rules on paper', () => {
  it('hold every rule, by its id', () => {
    const rules = describeInterpretation(content)
    const ids = [...rules.urgent, ...rules.combinations, ...rules.house, ...rules.talk.openers].map(
      ({ id }) => id,
    )
    expect(ids.length).toBeGreaterThan(40)
    expect(ids.filter((id) => !text.includes(`\n### ${id}\n`))).toEqual([])
    expect(describeDirections(content).filter(({ id }) => !text.includes(`\n### ${id}\n`))).toEqual([])
  })

  it('hold every sentence that a rule can show', () => {
    const sentences: string[] = []
    JSON.stringify(describeInterpretation(content), (key, value: unknown) => {
      if (['text', 'title', 'reason', 'ordinary'].includes(key) && typeof value === 'string')
        sentences.push(value)
      return key === 'facts' ? undefined : value
    })
    expect(sentences.length).toBeGreaterThan(150)
    // the parts of the plan stand there by their name in a sentence
    const missing = sentences.filter((one) => !text.toLowerCase().includes(one.toLowerCase()))
    expect(missing).toEqual([])
  })

  it('name signals by their title and not by their id, so that a reader needs no computer', () => {
    expect(text).not.toMatch(/signaal\/|route\/|contact\/|fenomeen\//)
    expect(text).toContain('Geldt bij: Zegt of schrijft niet meer te willen leven')
  })

  it('say of every sentence whether it rests on facts or is our own design', () => {
    const advice = text.split('\n').filter((line) => /^ {2}- /.test(line))
    expect(advice.length).toBeGreaterThan(80)
    expect(advice.filter((line) => !/\((eigen ontwerp|rust op [^)]+)\)$/.test(line))).toEqual([])
  })
})
