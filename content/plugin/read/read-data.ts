import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { caseSchema, type Case } from '../../schema/case'
import { directionFileSchema } from '../../schema/build/direction'
import type { Problem } from '../../schema/build/explain-issues'
import { invitationSchema, type Invitation } from '../../schema/invitation'
import type { InterpretationFile } from '../../schema/build/interpretation-file'
import type { Direction } from '../../schema/page'
import { practiceSchema, type Practice } from '../../schema/practice'
import { roleDomainsFileSchema, type RoleDomains } from '../../schema/role-domains'
import { sharingFileSchema, type SharingFile } from '../../schema/sharing'
import { sessionBasicsSchema, templateSchema, type SessionBasics, type Template } from '../../schema/template'
import { tileMapSchema, type Tile } from '../../schema/tile-map'
import { checkPractice } from '../check/check-practice'
import { listRuleNames } from '../check/check-interpretation'
import { checkSharing } from '../check/check-sharing'
import { readInterpretation } from './read-interpretation'
import { readYaml } from './read-yaml'

/** The parts of the content that are data rather than pages: templates, cases, ground rules, directions. */
export interface ContentData {
  readonly templates: readonly Template[]
  readonly cases: readonly Case[]
  readonly basics: SessionBasics
  readonly directions: readonly (Omit<Direction, 'facts'> & { readonly factIds: readonly string[] })[]
  /** The rules of the signal check, as they stand in the files. */
  readonly rules: InterpretationFile
  /** The questions of "Mag ik dit delen?"; undefined when the file cannot be read. */
  readonly sharing: SharingFile | undefined
  readonly roleDomains: readonly RoleDomains[]
  /** The invented session to practise with; undefined when the file cannot be read. */
  readonly practice: Practice | undefined
  /** The text of an invitation; undefined when the file cannot be read. */
  readonly invitation: Invitation | undefined
  /** Where each municipality lies on the tile map. */
  readonly tiles: readonly Tile[]
  /** Facts and pages that the data files name, for the checks. */
  readonly named: readonly {
    readonly file: string
    readonly facts: readonly string[]
    readonly pages: readonly string[]
    /** The line of the file on which an id stands. */
    readonly lineOf: (id: string) => number
  }[]
}

/** Reads the YAML files of content/ below `root`. Problems name the file, the field and the cure. */
export async function readData(root: string): Promise<{ data: ContentData; problems: Problem[] }> {
  const problems: Problem[] = []
  const lines = new Map<string, (word: string) => number>()
  const lineOf = (file: string) => (id: string) => lines.get(file)?.(id) ?? 0
  const read = async <Schema extends z.ZodType>(
    file: string,
    schema: Schema,
  ): Promise<z.output<Schema>[]> => {
    const found = await readYaml(root, file, schema)
    if ('data' in found) {
      lines.set(file, found.lineOf)
      return [found.data]
    }
    problems.push(...found.problems)
    return []
  }
  const readAll = async <Schema extends z.ZodType>(folder: string, schema: Schema) => {
    const found: (z.output<Schema> & { id: string })[] = []
    for (const name of (await readdir(join(root, folder))).sort())
      if (name.endsWith('.yaml'))
        for (const item of await read(`${folder}/${name}`, schema))
          found.push({ ...(item as object), id: name.slice(0, -'.yaml'.length) } as z.output<Schema> & {
            id: string
          })
    return found
  }
  const [basics] = await read('content/sessie-basis.yaml', sessionBasicsSchema)
  const directionFile = 'content/richtingen.yaml'
  const [directions = []] = await read(directionFile, directionFileSchema)
  const sharingFile = 'content/delen.yaml'
  const [sharing] = await read(sharingFile, sharingFileSchema)
  if (sharing) problems.push(...checkSharing(sharing, sharingFile))
  const { rules, problems: ruleProblems, lines: ruleLines } = await readInterpretation(root)
  ruleLines.forEach((find, file) => lines.set(file, find))
  problems.push(...ruleProblems)
  const [roleDomains = []] = await read('content/rollen.yaml', roleDomainsFileSchema)
  const templates = await readAll('content/sessie', templateSchema)
  const cases = await readAll('content/casus', caseSchema)
  const practiceFile = 'content/oefensessie.yaml'
  const [practice] = await read(practiceFile, practiceSchema)
  if (practice) problems.push(...checkPractice(practice, { templates, cases }, practiceFile))
  const [invitation] = await read('content/uitnodiging.yaml', invitationSchema)
  const [tiles = []] = await read('content/tegelkaart.yaml', tileMapSchema)
  return {
    data: {
      templates,
      cases,
      practice,
      invitation,
      tiles: tiles.map(({ gemeente, rij, kolom }) => ({ name: gemeente, row: rij, column: kolom })),
      basics: basics ?? {
        basisafspraken: [],
        rollen: [],
        soorten_signaal: [],
        stellingen: [],
        meningen: [],
      },
      directions: directions.map((direction) => ({
        id: direction.id,
        name: direction.naam,
        side: direction.kant,
        short: direction.kort,
        ordinary: direction.gewoon,
        tookPart: direction.deed_mee,
        wasHarmed: direction.overkwam,
        notKnownYet: direction.nog_niet_bekend,
        phenomena: direction.fenomenen,
        routes: direction.routes,
        factIds: direction.feiten,
      })),
      rules,
      sharing,
      roleDomains: roleDomains.map(({ rol, domeinen, waarom }) => ({
        role: rol,
        domains: domeinen,
        reason: waarom,
      })),
      named: [
        ...directions.map(({ feiten, fenomenen, routes }) => ({
          file: directionFile,
          facts: feiten,
          pages: [...fenomenen, ...routes],
          lineOf: lineOf(directionFile),
        })),
        ...(sharing ? [{ file: sharingFile, ...listNamed(sharing), lineOf: lineOf(sharingFile) }] : []),
        ...listRuleNames(rules).map((named) => ({ ...named, lineOf: lineOf(named.file) })),
      ],
    },
    problems,
  }
}

function listNamed({ zonder_naam, rollen, adviezen }: SharingFile): { facts: string[]; pages: string[] } {
  return {
    facts: [zonder_naam, ...rollen, ...adviezen].flatMap(({ feiten }) => feiten),
    pages: adviezen.flatMap(({ paginas }) => paginas),
  }
}
