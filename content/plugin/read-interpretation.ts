import type { z } from 'zod'
import type { Problem } from '../schema/explain-issues'
import {
  ageFileSchema,
  combinationFileSchema,
  dossierFileSchema,
  houseFileSchema,
  roleFileSchema,
  talkFileSchema,
  urgentFileSchema,
  type InterpretationFile,
} from '../schema/interpretation-file'
import { readYaml } from './read-yaml'

const emptyTalk: InterpretationFile['talk'] = {
  openers: [],
  niet_zeggen: [],
  plan: [],
  waarom_vragen: { zin: '', feiten: [] },
  waarom_nog_niet: { zin: '', feiten: [] },
}

/** Where each part of the rules stands. */
export const ruleFiles = {
  urgent: 'content/duiding/let-op.yaml',
  combinations: 'content/duiding/combinaties.yaml',
  house: 'content/duiding/zvh.yaml',
  roles: 'content/duiding/rollen.yaml',
  ages: 'content/duiding/leeftijden.yaml',
  talk: 'content/duiding/gesprek.yaml',
  dossier: 'content/duiding/dossier.yaml',
} as const satisfies Record<keyof InterpretationFile, string>

/**
 * Reads the rules of the signal check. A file that cannot be read is a problem, and its part is empty; `lines` says by
 * file where a word stands.
 */
export async function readInterpretation(root: string): Promise<{
  readonly rules: InterpretationFile
  readonly problems: Problem[]
  readonly lines: ReadonlyMap<string, (word: string) => number>
}> {
  const problems: Problem[] = []
  const lines = new Map<string, (word: string) => number>()
  const read = async <Schema extends z.ZodType>(file: string, schema: Schema, empty: z.output<Schema>) => {
    const found = await readYaml(root, file, schema)
    if ('data' in found) {
      lines.set(file, found.lineOf)
      return found.data
    }
    problems.push(...found.problems)
    return empty
  }
  const rules: InterpretationFile = {
    urgent: await read(ruleFiles.urgent, urgentFileSchema, []),
    combinations: await read(ruleFiles.combinations, combinationFileSchema, []),
    house: await read(ruleFiles.house, houseFileSchema, []),
    roles: await read(ruleFiles.roles, roleFileSchema, []),
    ages: await read(ruleFiles.ages, ageFileSchema, []),
    talk: await read(ruleFiles.talk, talkFileSchema, emptyTalk),
    dossier: await read(ruleFiles.dossier, dossierFileSchema, { wel: [], niet: [] }),
  }
  return { rules, problems, lines }
}
