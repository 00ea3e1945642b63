import type { Content } from '../../../content/plugin/content'
import type { Known } from '../../../content/plugin/check/check-page'
import { readAdvice, type StandingAdvice } from '../../../content/plugin/read/read-advices'
import { readPage, type Page } from '../../../content/plugin/read/read-pages'
import type { Register } from '../../../content/plugin/read/read-register'
import type { MdxCollection } from '#schema/build/front-matter.ts'
import type { RegisterFact, Source } from '#schema/build/register.ts'
import type { SearchWords } from '#schema/search-words.ts'

const own: Readonly<Record<MdxCollection, string>> = {
  handreiking: 'volgorde: 1',
  'fast-money': 'volgorde: 1',
  fenomeen: 'groep: algemeen',
  interventie: 'feit: feit-1',
  route: 'feit: feit-1',
  contact: 'feit: feit-1\ngebied: landelijk',
  rol: 'feit: feit-1\ngroep: regie\nwanneer: Als het vastloopt.\nnodig: Wat je zag.',
  wet: 'volgorde: 1',
  begrip: 'soort: vakwoord',
  signaal: [
    'feit: feit-1',
    'soort: verandering',
    'richtingen: [geldezel]',
    'ookZijn: Dat komt vaak voor.',
    'wijstOp: Soms iets anders.',
    'vraag: Hoe gaat het?',
    'nietZeggen: Wat heb je gedaan?',
    'eerst: Vraag er rustig naar.',
  ].join('\n'),
}

/** The text of a page with the fields that its collection asks for. The body begins on line `bodyLine(...)`. */
export function writeMdx(body: string, collection: MdxCollection = 'handreiking', fields = ''): string {
  const front = [
    'titel: Een pagina',
    'kort: Waar deze pagina over gaat.',
    'feiten: []',
    'bijgewerkt: 2026-11-22',
    own[collection],
    fields,
  ]
  return `---\n${front.filter((line) => line !== '').join('\n')}\n---\n\n${body}`
}

/** A page as the build reads it; fails the test when it cannot be read. */
export function makePage(body: string, collection: MdxCollection = 'handreiking', fields = ''): Page {
  const read = readPage(collection, `content/${collection}/pagina.mdx`, writeMdx(body, collection, fields))
  if ('problems' in read) throw new Error(read.problems.map(({ message }) => message).join('; '))
  return read
}

/** The text of an advice. */
export function writeAdvice(body: string, fields = 'woorden: [trefwoord]'): string {
  return `---\ntitel: Een advies\n${fields}\n---\n\n${body}`
}

/** An advice as the build reads it; fails the test when it cannot be read. */
export function makeAdvice(id: string, body: string, fields?: string): StandingAdvice {
  const read = readAdvice(`content/advies/${id}.mdx`, writeAdvice(body, fields))
  if ('problems' in read) throw new Error(read.problems.map(({ message }) => message).join('; '))
  return read
}

/** A fact of the register with only what a test cares about. */
export function makeFact(id: string, changes: Partial<RegisterFact> = {}): RegisterFact {
  return {
    id,
    tekst: `Tekst van ${id}.`,
    bronnen: [],
    zekerheid: 'hoog',
    mustCheck: false,
    file: 'feiten/test.yaml',
    topic: 'Test',
    ...changes,
  }
}

/** A register that holds these facts and sources. */
export function makeRegister(
  facts: readonly RegisterFact[],
  sources: readonly Source[] = [],
  rest: Partial<Register> = {},
): Register {
  return {
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    sources: new Map(sources.map((source) => [source.id, source])),
    words: new Map(),
    domains: new Map(),
    municipalities: [],
    edition: '2026-11-29',
    ...rest,
  }
}

/** What exists beside the page: two facts, and two pages of which one has a heading. */
export const known: Known = {
  facts: new Map([
    ['feit-1', { mustCheck: false, hasPenalty: false, figures: new Set(['4', '8', '138', '285']) }],
    ['feit-2', { mustCheck: false, hasPenalty: false, figures: new Set() }],
    ['wet-1', { mustCheck: true, hasPenalty: true, figures: new Set(['4']) }],
  ]),
  anchors: new Map([
    ['handreiking/pagina', new Set(['eigen-kop'])],
    ['fenomeen/geldezel', new Set(['wat-is-het'])],
    ['bron/fen-x', new Set()],
  ]),
}

/** Search without any words. */
export const noWords: SearchWords = {
  synonyms: [],
  abbreviations: [],
  emoji: [],
  stopWords: [],
  weakWords: [],
  spellings: [],
  forms: { irregular: [], fixed: [], noParticiple: [] },
  intents: [],
}

/** Content that holds only a register: enough to build one page. */
export function makeContent(register: Register, rest: Partial<Content> = {}): Content {
  return {
    register,
    pages: [],
    written: [],
    advices: [],
    penalties: undefined,
    truths: [],
    data: {
      templates: [],
      cases: [],
      basics: { basisafspraken: [], rollen: [], soorten_signaal: [], stellingen: [], meningen: [] },
      directions: [],
      rules: {
        urgent: [],
        combinations: [],
        house: [],
        roles: [],
        ages: [],
        talk: {
          openers: [],
          niet_zeggen: [],
          plan: [],
          zeg_vooraf: { zin: '', feiten: [], leeftijd: [] },
          waarom_vragen: { zin: '', feiten: [], leeftijd: [] },
          waarom_nog_niet: { zin: '', feiten: [], leeftijd: [] },
        },
        dossier: { wel: [], niet: [] },
        weight: {
          alleen_bij_let_op: [],
          bij_schade_of_druk: [],
          bij_onveiligheid: { richtingen: [], routes: [], contacten: [] },
          voorop_alleen_bij: [],
          anders: [],
          meedenken: [],
          alleen_vermoed: [],
        },
        protective: [],
        contradictions: [],
        limits: [],
      },
      sharing: undefined,
      roleDomains: [],
      practice: undefined,
      invitation: undefined,
      tiles: [],
      named: [],
    },
    terms: [],
    searchWords: noWords,
    makersPhrases: 0,
    problems: [],
    ...rest,
  }
}
