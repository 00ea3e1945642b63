import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'

interface Card {
  readonly name: string
  readonly kind: string
  readonly question: string
  readonly text: string
}

const folder = 'content/signaal'
const cards: readonly Card[] = readdirSync(folder).map((name) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8')
  const { soort, vraag } = parse(text.split('---\n')[1] ?? '') as { soort: string; vraag: string }
  return { name, kind: soort, question: vraag, text }
})
/** A place is talked about among colleagues, not with a young person. */
const asked = cards.filter(({ kind }) => kind !== 'plek')

describe('the question on a signal card', () => {
  it('is one question: a second one is easily the only one that is answered', () => {
    const double = cards.filter(
      ({ question }) => question.split('?').length > 2 || question.includes(', en '),
    )
    expect(double.map(({ name, question }) => [name, question])).toEqual([])
  })

  it('is about the young person, never who somebody else is or what somebody else wants', () => {
    const other = asked.filter(({ question }) => /\bwie\b|\bdie ander\b|\bhij of zij\b/i.test(question))
    expect(other.map(({ name, question }) => [name, question])).toEqual([])
  })

  it('does not ask what was done, for how much, or whether the young person did it', () => {
    const confession = asked.filter(({ question }) =>
      /\bhoeveel\b|\bheb jij\b|\bheb je het zelf\b|\bkreeg je\b|\bverdien/i.test(question),
    )
    expect(confession.map(({ name, question }) => [name, question])).toEqual([])
  })

  const punishable = [
    'geld-andermans-passen',
    'geld-bedrag-doorgestuurd',
    'gdr-dreigt',
    'gdr-wapen',
    'loc-explosie',
    'loc-haven',
    'onl-maakt-beelden',
    'onl-opscheppen',
    'onl-ronselt-zelf',
    'onl-verkoopt',
    'sch-schoolsysteem',
    'tel-belscript',
    'tel-hacktools',
    'thu-bewaart',
    'thu-vuurwerk',
    'vri-klusje',
  ]
  it.each(punishable)('of %s comes after what the professional must do with the answer', (name) => {
    const { text } = cards.find((card) => card.name === `${name}.mdx`)!
    const before = text.indexOf('bij gevaar moet ik bellen.</Feit>')
    expect(before).toBeGreaterThan(0)
    expect(before).toBeLessThan(text.indexOf('<Vraag>'))
  })
})

describe('the young person of the signal cards', () => {
  it('is a girl about as often as a boy, so that the cards confirm neither picture', () => {
    const told = cards.map(({ text }) => text.replace(/^---\n[\s\S]*?\n---\n/, ''))
    const girls = told.filter((text) => /\bjongere[^.]*\b(zij|haar)\b/.test(text)).length
    const boys = told.filter((text) => /\bjongere[^.]*\b(hij|hem)\b/.test(text)).length
    expect(girls / (girls + boys)).toBeGreaterThan(0.35)
    expect(girls / (girls + boys)).toBeLessThan(0.65)
  })
})
