import { beforeAll, describe, expect, it } from 'vitest'
import type { Rule, UrgentRule } from '#schema/interpretation.ts'
import { roleIds } from '#schema/roles.ts'
import { ageBandIds } from '#schema/ages.ts'
import { interpretCheck, type CheckContent, type Held } from '#core/check/interpret.ts'
import { makeContent, tick } from './check-content'
import { loadShippedCheck } from '../../../content/shipped-content'

let content: CheckContent = makeContent([], [])

beforeAll(async () => {
  content = await loadShippedCheck()
})

const interpret = (...slugs: readonly string[]) =>
  interpretCheck(tick(...slugs.map((slug) => `signaal/${slug}`)), content)
const idsOf = (held: readonly Held<Rule>[]) => held.map(({ rule }) => rule.id)

/** A check of the age that an urgent rule is for; of no age when it is for all. */
const tickFor = ({ onlyAges }: Rule & Pick<Partial<UrgentRule>, 'onlyAges'>, ...ids: readonly string[]) => ({
  ...tick(...ids),
  age: onlyAges?.[0] ?? ('' as const),
})

/** The least that makes a rule hold: from every clause as many signals as it asks. */
const leastFor = ({ when }: Rule) => [...new Set(when.flatMap(({ atLeast, of }) => of.slice(0, atLeast)))]

describe('every rule that we ship, one by one', () => {
  const parts = [
    ['urgent', (outcome: ReturnType<typeof interpretCheck>) => outcome.urgent],
    ['combinations', (outcome: ReturnType<typeof interpretCheck>) => outcome.combinations],
    ['house', (outcome: ReturnType<typeof interpretCheck>) => outcome.house],
  ] as const

  it.each(parts)('%s: holds for the least that it asks, and names those signals', (part, read) => {
    expect(content.rules[part].length).toBeGreaterThan(0)
    for (const rule of content.rules[part]) {
      const least = leastFor(rule)
      const state = tickFor(rule, ...(least.length === 0 ? ['signaal/sch-verzuim'] : least))
      const found = read(interpretCheck(state, content)).find(({ rule: { id } }) => id === rule.id)
      expect([part, rule.id, found?.because.map(({ id }) => id).sort()]).toEqual([
        part,
        rule.id,
        rule.when.length === 0 ? [] : [...least].sort(),
      ])
    }
  })

  it.each(parts)('%s: does not hold without any one of its parts', (part, read) => {
    for (const rule of content.rules[part])
      for (const clause of rule.when) {
        // everything that the rule names, but of this clause one signal too few
        const others = rule.when.flatMap(({ of }) => of).filter((id) => !clause.of.includes(id))
        const kept = [...new Set([...others, ...clause.of.slice(0, clause.atLeast - 1)])]
        const held = kept.length === 0 ? [] : idsOf(read(interpretCheck(tickFor(rule, ...kept), content)))
        expect([part, rule.id, held.includes(rule.id)]).toEqual([part, rule.id, false])
      }
  })

  it('opening lines: each appears for the signals that it is for', () => {
    for (const opener of content.rules.talk.openers) {
      const least = leastFor(opener)
      const state = tick(...(least.length === 0 ? ['signaal/sch-verzuim'] : least))
      expect(idsOf(interpretCheck(state, content).openers)).toContain(opener.id)
    }
  })

  it('roles and ages: each gives its advice', () => {
    for (const role of roleIds)
      expect(interpretCheck({ ...tick('signaal/sch-verzuim'), role }, content).role?.role).toBe(role)
    for (const age of ageBandIds)
      expect(interpretCheck({ ...tick('signaal/sch-verzuim'), age }, content).age?.age).toBe(age)
  })

  it('urgent: brings a route, a contact with a number, and at least two things to do', () => {
    for (const rule of content.rules.urgent) {
      const { routes, contacts } = interpretCheck(tickFor(rule, ...leastFor(rule)), content)
      // what is for another age is replaced
      const instead = content.rules.ages.find(({ age }) => age === rule.onlyAges?.[0])?.instead ?? {}
      const shown = (named: readonly string[]) => named.flatMap((id) => instead[id] ?? [id])
      expect(routes.map(({ id }) => id)).toEqual(expect.arrayContaining(shown(rule.routes)))
      expect(contacts.map(({ id }) => id)).toEqual(expect.arrayContaining(shown(rule.contacts)))
      expect([rule.id, rule.contacts.some((id) => content.pages.get(id)?.contact?.phone !== '')]).toEqual([
        rule.id,
        true,
      ])
      expect(rule.steps.length).toBeGreaterThan(1)
    }
  })

  it('says, before it asks anything, that nothing has to be told and what cannot stay secret, with a source', () => {
    const { text, facts } = content.rules.talk.sayFirst
    expect(text).toMatch(/hoeft mij niet te vertellen.*geheim.*bij gevaar moet ik bellen/)
    expect(facts.flatMap(({ sources }) => sources).length).toBeGreaterThan(0)
  })

  it('never advises to ask what the young person did, or who somebody else is', () => {
    const { openers, plan } = content.rules.talk
    const asked = [
      ...openers.map(({ text }) => text),
      ...plan.flatMap(({ points }) => points.map(({ text }) => text)),
      ...content.rules.contradictions.map(({ text }) => text),
    ]
    expect(
      asked.filter((text) => /en daarna wat die deed|[Vv]raag (voor )?wie|iemand voor wie/.test(text)),
    ).toEqual([])
  })

  it('says why it asks and why it names what is not known, each with a source', () => {
    for (const { text, facts } of [content.rules.talk.whyQuestions, content.rules.talk.whyNotKnownYet]) {
      expect(text).toMatch(/signaal/)
      expect(facts.flatMap(({ sources }) => sources).length).toBeGreaterThan(0)
    }
  })

  it('every route has a first minute to show', () => {
    const empty = Object.entries(content.firstSteps).filter(([, { minute }]) => minute.length === 0)
    expect(Object.keys(content.firstSteps).length).toBeGreaterThan(40)
    expect(empty).toEqual([])
  })
})

describe('what a professional may count on', () => {
  it.each([
    ['gdr-niet-meer-willen', 'suicide', 'contact/k-113'],
    ['gdr-zelfbeschadiging', 'suicide', 'contact/k-113'],
    ['gdr-wapen', 'acuut', 'contact/k-112'],
    ['gdr-verwonding', 'acuut', 'contact/k-vt'],
    ['loc-explosie', 'acuut', 'contact/k-112'],
    ['thu-dreiging', 'acuut', 'contact/k-112'],
    ['gdr-bang-om-te-stoppen', 'uitbuiting', 'contact/k-vt'],
    ['thu-weglopen', 'uitbuiting', 'contact/k-vt'],
    ['onl-beelden-rond', 'acuut', 'contact/k-helpwanted'],
    ['loc-geur', 'acuut', 'contact/k-112'],
  ])('%s alone is urgent (%s) and says to call %s', (slug, kind, contact) => {
    const { urgent, contacts } = interpret(slug)
    expect(urgent.map(({ rule }) => rule.kind)).toContain(kind)
    expect(contacts.map(({ id }) => id)).toContain(contact)
  })

  it.each([
    'gdr-moe-nacht',
    'geld-dure-spullen',
    'sch-verzuim',
    'tel-geheim',
    'vri-ouder',
    'geld-bankpas-weg',
    'onl-grote-groepen',
    'thu-laat-weg',
  ])('%s alone is an ordinary thing: nothing urgent, and no route that says there is danger', (slug) => {
    const { urgent, routes } = interpret(slug)
    expect(urgent).toEqual([])
    expect(routes.map(({ id }) => id)).not.toContain('route/r-acuut')
  })

  it('sees possible exploitation in a debt and errands for another', () => {
    expect(idsOf(interpret('geld-schuld-bij-ander', 'vri-klusje').urgent)).toContain('schuld-en-opdracht')
    expect(idsOf(interpret('geld-schuld-bij-ander').urgent)).toEqual([])
  })

  it('sees possible exploitation in being fetched, always answering and someone who decides', () => {
    expect(idsOf(interpret('vri-baas', 'tel-altijd-bereikbaar', 'sch-gehaald').urgent)).toContain('op-afroep')
  })

  it('asks after thoughts of death when fear of messages meets a young person who closes up', () => {
    const { urgent, openers } = interpret('tel-schrikt-van-meldingen', 'gdr-teruggetrokken')
    expect(idsOf(urgent)).toContain('schaamte-over-beelden')
    expect(idsOf(openers)).toContain('chantage')
  })

  it('reads a missing card and money that is gone at once as a possible money mule, with a plain reason', () => {
    const { combinations, directions, ordinaryTogether } = interpret(
      'geld-bankpas-weg',
      'geld-bedrag-doorgestuurd',
    )
    expect(idsOf(combinations)).toEqual(['pas-en-geld'])
    expect(directions[0]?.direction.id).toBe('geldezel')
    expect(ordinaryTogether[0]?.text).toContain('kwijtgeraakte pas')
  })

  it('thinks of the Zorg- en Veiligheidshuis when it plays at home, at school and in the network', () => {
    expect(idsOf(interpret('thu-laat-weg', 'sch-verzuim', 'vri-ouder').house)).toContain('meer-leefgebieden')
    expect(idsOf(interpret('thu-laat-weg', 'sch-verzuim').house)).not.toContain('meer-leefgebieden')
  })

  it('says nothing of a person and holds no score in any rule', () => {
    const text = JSON.stringify(content.rules, (key: string, value: unknown) =>
      key === 'facts' ? undefined : value,
    )
    expect(text.match(/.{0,40}(score|risicojongere|verdacht|rode vlag|helaas|\d ?%).{0,20}/gi) ?? []).toEqual(
      [],
    )
  })
})
