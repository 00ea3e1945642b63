import { describe, expect, it } from 'vitest'
import type { SocialMapEntry } from '#contract/social-map.ts'
import { describeCheck, noProof } from '#core/check/check-report.ts'
import { counterQuestions, type CheckState } from '#core/check/check-state.ts'
import { interpretCheck } from '#core/check/interpret.ts'
import { listOutlineText } from '#core/report/map-outline-text.ts'
import type { Outline } from '#core/report/outline.ts'
import { makeEntry } from '../../../main/example-social-map'
import {
  atLeast,
  makeContent,
  makeDirection,
  makeRules,
  makeSignal,
  makeSummary,
  makeUrgent,
  tick,
} from './check-content'

const madeFact = (id: string, source: string) => ({
  id,
  number: 1,
  text: `Tekst van ${id}`,
  certainty: 'hoog' as const,
  ground: '',
  check: null,
  year: '',
  validOn: '',
  country: '',
  caution: '',
  advice: false,
  official: '',
  sources: [
    {
      id: source,
      title: `Titel van ${source}`,
      publisher: 'Uitgever',
      date: '2024',
      kind: 'praktijk' as const,
      url: '',
    },
  ],
})

const content = makeContent(
  [
    { ...makeSignal('pas-weg', { routes: ['route/geldezel'] }), title: 'Pas niet bij zich' },
    { ...makeSignal('niet-meer-willen', { alwaysSerious: true }), title: 'Wil niet meer leven' },
  ],
  [
    makeDirection('geld', {
      name: 'Iemand gebruikt de rekening',
      ordinary: 'Samen iets gekocht.',
      tookPart: 'Dat kan strafbaar zijn.',
      wasHarmed: 'Er was misschien druk.',
      notKnownYet: ['Wie had de pas?'],
    }),
  ],
  [
    makeSummary('route/geldezel', {
      title: 'Net zijn pas gegeven',
      short: 'Elk uur telt.',
      contacts: ['contact/k-bank'],
    }),
    makeSummary('contact/k-bank', {
      title: 'De bank',
      contact: {
        phone: '0800-0000',
        url: '',
        hours: 'dag en nacht',
        purpose: '',
        area: 'landelijk',
        check: { kind: 'nagaan', year: '2023', isNumber: true, inText: true },
        read: null,
      },
    }),
  ],
  {
    rules: makeRules({
      urgent: [
        makeUrgent('leven', [atLeast(1, 'niet-meer-willen')], {
          title: 'De jongere wil niet meer leven',
          reason: 'Dit is altijd serieus.',
          steps: [{ text: 'Laat de jongere niet alleen.', facts: [] }],
        }),
      ],
      combinations: [],
      roles: [
        {
          role: 'jongerenwerk',
          minute: [{ text: 'Luister eerst.', facts: [madeFact('feit-1', 'bron-1')] }],
          hour: [],
          day: [],
          avoid: [{ text: 'Maak geen nepaccount.', facts: [] }],
          house: { text: 'Ga via je leidinggevende.', facts: [madeFact('feit-2', 'bron-1')] },
        },
      ],
    }),
    firstSteps: { 'route/geldezel': { minute: ['Bel de bank.'], hour: ['Bewaar de chats.'], day: [] } },
  },
)
const report = (state: CheckState, local: readonly SocialMapEntry[] = []) =>
  describeCheck(state, interpretCheck(state, content), {
    rules: content.rules,
    contentVersion: '2026-11-20',
    today: '2026-11-22',
    local,
  })
const headings = ({ blocks }: Outline) =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []))
const words = (outline: Outline) => listOutlineText(outline).join('\n')

describe('a check on paper', () => {
  const one = report({
    ...tick(['signaal/pas-weg', 'gehoord']),
    role: 'jongerenwerk',
    counter: ['Hij betaalt met zijn telefoon.', ' ', ''],
  })

  it('says on top and at the foot of every page that it is no proof', () => {
    expect(one.subtitle).toBe(noProof)
    expect(one.footer).toContain('geen bewijs')
  })

  it('tells the day, the role of the user and the day of the content', () => {
    expect(one.details).toEqual([
      { label: 'Datum', value: '22 november 2026' },
      { label: 'Ingevuld vanuit', value: 'Jongerenwerk' },
      { label: 'Inhoud van', value: '20 november 2026' },
    ])
    expect(report(tick('signaal/pas-weg')).details[1]?.value).toBe('niet ingevuld')
    expect(report({ ...tick('signaal/pas-weg'), age: '16-17' }).details[2]?.value).toBe('16 of 17')
  })

  it('gives the ordinary explanation before any direction', () => {
    expect(headings(one)).toEqual([
      'Wat kan het ook zijn?',
      'Wat doe je',
      'Wie kun je bellen',
      'Tegenspraak',
      'Waar kan het op wijzen?',
      'Wat weet je nog niet?',
      'Gespreksplan',
      'Verder bij het handelen',
      'Waar de check niet voor is',
      'Bronnen',
    ])
  })

  it('opens with one sheet that stands alone: what was seen, what else it can be, what to do, whom to call', () => {
    const end = one.blocks.findIndex(({ kind }) => kind === 'pagebreak')
    const sheet = { ...one, blocks: one.blocks.slice(0, end) }
    expect(headings(sheet)).toEqual(['Wat kan het ook zijn?', 'Wat doe je', 'Wie kun je bellen'])
    for (const part of [
      '1. Pas niet bij zich (van een ander gehoord)',
      'gewoon bij pas-weg',
      'Bel de bank.',
      '0800-0000',
    ])
      expect(words(sheet)).toContain(part)
  })

  it('goes on without a break when there is too much for one sheet, so that no page stays half empty', () => {
    const kinds = report(tick('signaal/pas-weg', 'signaal/niet-meer-willen')).blocks.map(({ kind }) => kind)
    expect(kinds).not.toContain('pagebreak')
  })

  it('shows with each direction both views and an ordinary explanation', () => {
    const text = words(one)
    expect(text).toContain('Past bij signaal 1.')
    expect(text).toContain('Gewone verklaring: Samen iets gekocht.')
    expect(text).toContain('Deed de jongere mee? Dat kan strafbaar zijn.')
    expect(text).toContain('Overkwam het de jongere? Er was misschien druk.')
  })

  it('says how each signal is known, and warns when nothing was seen', () => {
    expect(words(one)).toContain('Pas niet bij zich (van een ander gehoord)')
    expect(words(one)).toContain('Niets hiervan heb je zelf gezien')
    expect(words(report(tick('signaal/pas-weg')))).not.toContain('Niets hiervan heb je zelf gezien')
  })

  it('says it once when all signals are known in the same way', () => {
    const text = words(report(tick('signaal/pas-weg', 'signaal/niet-meer-willen')))
    expect(text).toContain('Wat is opgevallen (zelf gezien)')
    expect(text.split('(zelf gezien)')).toHaveLength(2)
  })

  it('says nothing of how a signal is known when nobody said so', () => {
    const silent = { ...tick('signaal/pas-weg'), seen: [{ signal: 'signaal/pas-weg', sight: '' as const }] }
    const text = words(report(silent))
    expect(text).toMatch(/^1\. Pas niet bij zich$/m)
    expect(text).not.toMatch(/zelf gezien|gehoord|vermoed\)/)
  })

  it('opens with the warning when a signal cannot wait, and only then', () => {
    const urgent = report(tick('signaal/pas-weg', 'signaal/niet-meer-willen'))
    expect(urgent.blocks[0]).toMatchObject({ kind: 'paragraph', tone: 'let-op' })
    expect(words(urgent)).toContain('Dit kan niet wachten. De jongere wil niet meer leven.')
    expect(words(urgent)).toContain('Je ziet dit door signaal 2.')
    expect(words(urgent)).toContain('Laat de jongere niet alleen.')
    expect(words(one)).not.toContain('kan niet wachten')
  })

  it('lists whom to call with number and hours, and says of each number how old it is', () => {
    expect(words(one)).toContain('De bank: 0800-0000 (nagaan: 2023), dag en nacht')
  })

  it('leaves out the contacts when there are none', () => {
    const bare = makeContent([makeSignal('los', { directions: [] })], [])
    const state = tick('signaal/los')
    const outline = describeCheck(state, interpretCheck(state, bare), {
      rules: bare.rules,
      contentVersion: '2026-11-20',
      today: '2026-11-22',
      local: [],
    })
    expect(headings(outline)).not.toContain('Wie kun je bellen')
  })

  it('prints the three counter-questions with what was answered, and says what was not', () => {
    const from = one.blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Tegenspraak')
    const texts = one.blocks.slice(from + 1, from + 7).map((block) => ('text' in block ? block.text : ''))
    expect(texts).toEqual([
      counterQuestions[0],
      'Hij betaalt met zijn telefoon.',
      counterQuestions[1],
      'Niet ingevuld.',
      counterQuestions[2],
      'Niet ingevuld.',
    ])
  })

  it('says before the questions what the professional must do with an answer', () => {
    const texts = one.blocks.map((block) => ('text' in block ? block.text : ''))
    const first = texts.indexOf('Zeg vooraf wat je moet doen met wat je hoort.')
    expect(first).toBe(texts.indexOf('Een vraag bij ieder signaal') + 1)
  })

  it('gives the first minute, hour and day: of the role, then of the route', () => {
    const table = one.blocks.find((block) => block.kind === 'table' && block.caption === 'Wat je eerst doet.')
    expect(table).toMatchObject({
      columns: [{ title: 'Eerste minuut' }, { title: 'Eerste uur' }],
      rows: [['• Luister eerst.\n• Bel de bank.', '• Bewaar de chats.']],
    })
    expect(words(one)).toContain('Maak geen nepaccount.')
    expect(words(one)).toContain('Vanuit jouw rol: Ga via je leidinggevende.')
  })

  it('holds the plan for the conversation: how to begin, a question for each signal, and boxes to tick', () => {
    expect(words(one)).toContain('“Hoe gaat het?”')
    expect(words(one)).toContain('Signaal 1: “vraag bij pas-weg?”')
    expect(one.blocks).toContainEqual({
      kind: 'checklist',
      items: [{ text: 'Kies een plek.', done: false }],
    })
  })

  it('puts contacts of the own municipality before the national ones, with who checked them when', () => {
    const text = words(report(tick('signaal/pas-weg'), [makeEntry()]))
    expect(text).toContain('In de buurt: Sociaal team Zeist, Toegang jeugd (')
    expect(text).toContain('Gecontroleerd door coördinator jongerenwerk op 1 november 2026.')
    expect(text.indexOf('Sociaal team Zeist')).toBeLessThan(text.indexOf('De bank: 0800-0000'))
    const old = report(tick('signaal/pas-weg'), [makeEntry({ checkedOn: '2025-11-21' })])
    expect(words(old)).toContain('langer dan een jaar geleden')
  })

  it('keeps every contact of a long social map: the first few on the first sheet, the others further on', () => {
    const many = Array.from({ length: 6 }, (_, index) =>
      makeEntry({ id: String(index), organisation: `Organisatie ${index}` }),
    )
    const outline = report(tick('signaal/pas-weg'), many)
    const end = outline.blocks.findIndex(({ kind }) => kind === 'pagebreak')
    const sheet = words({ ...outline, blocks: outline.blocks.slice(0, end) })
    expect(sheet).toContain('Organisatie 2,')
    expect(sheet).toContain('0800-0000')
    expect(sheet).not.toContain('Organisatie 3,')
    for (const { organisation } of many) expect(words(outline)).toContain(organisation)
  })

  it('names every source once, by title', () => {
    const from = one.blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Bronnen')
    const sources = one.blocks.slice(from).find((block) => block.kind === 'table')
    expect(sources).toMatchObject({ rows: [['• Titel van bron-1, Uitgever, 2024', '']] })
  })

  it('tells what belongs in the own file and what does not', () => {
    expect(words(one)).toContain('Schrijf op\nLaat weg\n• Wat je zag.')
    expect(words(one)).toContain('• Een oordeel.')
  })

  it('holds no score and no number for a direction', () => {
    expect(words(one)).not.toMatch(/score|kans|risico|\d+ ?%/i)
  })
})
