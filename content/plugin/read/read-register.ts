import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { DomainId } from '../../schema/collections'
import type { Problem } from '../../schema/build/explain-issues'
import {
  factFileSchema,
  municipalityFileSchema,
  sourceFileSchema,
  type Municipality,
  type RegisterFact,
  type Source,
} from '../../schema/build/register'
import { editionSchema } from '../../schema/build/edition'
import { lacksLabel } from './lacks-label'
import { readYaml } from './read-yaml'

/** Words of a phenomenon: confirmed ones may be shown, unconfirmed ones only help to find the page. */
export interface PhenomenonWords {
  readonly known: readonly string[]
  readonly unconfirmed: readonly string[]
  readonly roles: readonly string[]
}

/** The whole register in memory: every fact and every source once, with its id. */
export interface Register {
  readonly facts: ReadonlyMap<string, RegisterFact>
  readonly sources: ReadonlyMap<string, Source>
  readonly words: ReadonlyMap<string, PhenomenonWords>
  /** Domain of each signal. */
  readonly domains: ReadonlyMap<string, DomainId>
  readonly municipalities: readonly Municipality[]
  /** The day of this edition of the content, "2026-11-29". */
  readonly edition: string
}

const municipalitiesFile = 'seeds/gemeenten.yaml'
/** Where the day of the edition stands. */
const editionFile = 'content/stand.yaml'

/** Reads seeds/ below `root`. Problems name the file and the cure; the register holds what could be read. */
export async function readRegister(root: string): Promise<{ register: Register; problems: Problem[] }> {
  const problems: Problem[] = []
  const facts = new Map<string, RegisterFact>()
  const sources = new Map<string, Source>()
  const words = new Map<string, PhenomenonWords>()
  const domains = new Map<string, DomainId>()
  const lines = new Map<string, number>()
  const note = (file: string, line: number, message: string) => problems.push({ file, line, message })

  for (const file of await listYaml(root, 'seeds/bronnen')) {
    const read = await readYaml(root, file, sourceFileSchema)
    if ('problems' in read) {
      problems.push(...read.problems)
      continue
    }
    for (const source of read.data.bronnen) {
      if (sources.has(source.id))
        note(file, read.lineOf(source.id), `bron ${source.id} staat er twee keer: houd er één`)
      sources.set(source.id, source)
    }
  }
  for (const file of await listYaml(root, 'seeds/feiten')) {
    const read = await readYaml(root, file, factFileSchema)
    if ('problems' in read) {
      problems.push(...read.problems)
      continue
    }
    const { feiten, ...topic } = read.data
    if (topic.fenomeen !== undefined)
      words.set(topic.fenomeen, {
        known: topic.ook_genoemd ?? [],
        unconfirmed: topic.ook_genoemd_onbevestigd ?? [],
        roles: topic.rollen ?? [],
      })
    for (const fact of feiten) {
      const line = read.lineOf(fact.id)
      lines.set(fact.id, line)
      const mustCheck = fact.controleren ?? topic.controleren ?? false
      if (facts.has(fact.id))
        note(file, line, `feit ${fact.id} staat er twee keer: geef een van de twee een ander id`)
      for (const source of listNamedSources(fact))
        if (!sources.has(source))
          note(file, line, `feit ${fact.id} noemt bron ${source}, maar die staat niet in seeds/bronnen`)
      if (lacksLabel({ ...fact, mustCheck }))
        note(
          file,
          line,
          `feit ${fact.id} noemt een telefoonnummer of wetsartikel zonder 'controleren: true': zet dat erbij`,
        )
      if (topic.domein !== undefined) domains.set(fact.id, topic.domein)
      facts.set(fact.id, {
        ...fact,
        mustCheck,
        file: relative('seeds', file),
        topic: topic.onderwerp,
      })
    }
  }
  for (const [fact, next] of listLostSuccessors(facts))
    note(
      join('seeds', fact.file),
      lines.get(fact.id) ?? 0,
      `feit ${fact.id} is vervangen door ${next}, maar dat feit is er niet of is zelf vervangen: noem een feit dat nu geldt`,
    )
  const edition = await readYaml(root, editionFile, editionSchema)
  if ('problems' in edition) problems.push(...edition.problems)
  const towns = await readYaml(root, municipalitiesFile, municipalityFileSchema)
  if ('problems' in towns) problems.push(...towns.problems)
  else
    for (const { naam, naar } of towns.data.gemeenten)
      if (
        naar !== undefined &&
        !towns.data.gemeenten.some((other) => other.naam === naar && other.naam !== naam)
      )
        note(
          municipalitiesFile,
          towns.lineOf(naam),
          `gemeente ${naam} gaat op in ${naar}, maar die staat er niet: verbeter de naam of zet haar erbij`,
        )
  return {
    register: {
      facts,
      sources,
      words,
      domains,
      municipalities: 'data' in towns ? towns.data.gemeenten : [],
      edition: 'data' in edition ? edition.data.stand : '',
    },
    problems,
  }
}

/** Every source that a fact names, also as the place where its number was read. */
function listNamedSources({
  bronnen,
  latere_lezing: later,
  lezingen = [],
}: Pick<RegisterFact, 'bronnen' | 'latere_lezing' | 'lezingen'>): ReadonlySet<string> {
  return new Set([...bronnen, ...(later?.bronnen ?? []), ...lezingen.map(({ bron }) => bron)])
}

/** A replaced fact has to lead to one that still holds: pairs of a fact and a successor that is gone or replaced itself. */
function listLostSuccessors(facts: ReadonlyMap<string, RegisterFact>): [RegisterFact, string][] {
  return [...facts.values()].flatMap((fact) =>
    [...(fact.vervangen_door ?? []), ...(fact.deels_vervangen_door ?? [])]
      .filter((next) => !facts.has(next) || facts.get(next)?.vervangen_door !== undefined)
      .map((next): [RegisterFact, string] => [fact, next]),
  )
}

/** The YAML files in a folder and below, relative to `root`. */
async function listYaml(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort()
}
