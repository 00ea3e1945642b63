import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { z } from 'zod'
import { caseSchema, type Case } from '../schema/case'
import { directionFileSchema } from '../schema/direction'
import { explainIssues, type Problem } from '../schema/explain-issues'
import type { Direction } from '../schema/page'
import { sessionBasicsSchema, templateSchema, type SessionBasics, type Template } from '../schema/template'

/** The parts of the content that are data rather than pages: templates, cases, ground rules, directions. */
export interface ContentData {
  readonly templates: readonly Template[]
  readonly cases: readonly Case[]
  readonly basics: SessionBasics
  readonly directions: readonly Direction[]
  /** Facts and pages that the directions name, for the checks. */
  readonly named: readonly {
    readonly file: string
    readonly facts: readonly string[]
    readonly pages: readonly string[]
  }[]
}

/** Reads the YAML files of content/ below `root`. Problems name the file, the field and the cure. */
export async function readData(root: string): Promise<{ data: ContentData; problems: Problem[] }> {
  const problems: Problem[] = []
  const read = async <Schema extends z.ZodType>(
    file: string,
    schema: Schema,
  ): Promise<z.output<Schema>[]> => {
    const parsed = schema.safeParse(parse(await readFile(join(root, file), 'utf8')), { reportInput: true })
    if (parsed.success) return [parsed.data]
    problems.push(...explainIssues(parsed.error).map((message) => ({ file, line: 0, message })))
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
  return {
    data: {
      templates: await readAll('content/sessie', templateSchema),
      cases: await readAll('content/casus', caseSchema),
      basics: basics ?? { basisafspraken: [], rollen: [], soorten_signaal: [] },
      directions: directions.map((direction) => ({
        id: direction.id,
        name: direction.naam,
        short: direction.kort,
        ordinary: direction.gewoon,
        tookPart: direction.deed_mee,
        wasHarmed: direction.overkwam,
        notKnownYet: direction.nog_niet_bekend,
        phenomena: direction.fenomenen,
        routes: direction.routes,
      })),
      named: directions.map(({ feiten, fenomenen, routes }) => ({
        file: directionFile,
        facts: feiten,
        pages: [...fenomenen, ...routes],
      })),
    },
    problems,
  }
}
