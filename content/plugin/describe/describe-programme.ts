import type {
  Programme,
  ProgrammeDocument,
  ProgrammeFact,
  ProgrammeNote,
  ProgrammeTown,
} from '../../schema/programme'
import type { RegisterFact } from '../../schema/build/register'
import { describeChange } from './describe-change'
import type { Register } from '../read/read-register'
import { showFact } from './show-fact'

/** The kind that the register gives to statements about another region. */
const otherRegion = 'andere regio'

const files = {
  facts: 'feiten/programma/feiten.yaml',
  terms: 'feiten/programma/begrippen.yaml',
  contradictions: 'feiten/programma/tegenstrijdig.yaml',
}

/** The programme documents: what they say by document and section, where they contradict each other, and the towns. */
export function describeProgramme(register: Register): Programme {
  const factsOf = (file: string) => [...register.facts.values()].filter((fact) => fact.file === file)
  return {
    documents: listDocuments(factsOf(files.facts), register),
    contradictions: factsOf(files.contradictions).map((fact) => describeNote(fact, register)),
    terms: factsOf(files.terms).map((fact) => describeNote(fact, register)),
    towns: register.municipalities.map((town): ProgrammeTown => ({
      name: town.naam,
      district: town.district,
      certainty: town.zekerheid,
      remark: town.opmerking ?? '',
      change: describeChange(town),
      sources: town.bronnen.flatMap((id) => {
        const source = register.sources.get(id)
        return source ? [{ id, title: source.titel }] : []
      }),
    })),
  }
}

function listDocuments(facts: readonly RegisterFact[], register: Register): ProgrammeDocument[] {
  return [...groupBy(facts, ({ bronnen }) => bronnen[0] ?? '')].map(([id, own]) => {
    const source = register.sources.get(id)
    return {
      id,
      title: source?.titel ?? id,
      publisher: source?.uitgever ?? '',
      date: source?.datum ?? '',
      otherRegion: own.some(({ soort }) => soort === otherRegion),
      sections: [...groupBy(own, ({ sectie }) => sectie ?? '')].map(([title, some]) => ({
        title,
        facts: some.map((fact, index) => describeFact(fact, index + 1, register)),
      })),
    }
  })
}

function describeFact(fact: RegisterFact, number: number, register: Register): ProgrammeFact {
  return {
    fact: showFact(fact, number, register),
    kind: fact.soort ?? '',
    value: String(fact.waarde ?? ''),
    remark: fact.opmerking ?? '',
  }
}

function describeNote(fact: RegisterFact, register: Register): ProgrammeNote {
  return {
    title: fact.punt ?? fact.term ?? '',
    text: fact.uitleg ?? fact.tekst,
    fact: showFact(fact, 1, register),
  }
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item])
  return groups
}
