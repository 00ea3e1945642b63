import type { z } from 'zod'
import type { Problem } from '../../schema/build/explain-issues'
import {
  ageFileSchema,
  combinationFileSchema,
  contradictionFileSchema,
  dossierFileSchema,
  houseFileSchema,
  limitFileSchema,
  protectiveFileSchema,
  roleFileSchema,
  talkFileSchema,
  urgentFileSchema,
  weightFileSchema,
  type InterpretationFile,
} from '../../schema/build/interpretation-file'
import { readYaml } from './read-yaml'

const emptyTalk: InterpretationFile['talk'] = {
  openers: [],
  niet_zeggen: [],
  plan: [],
  zeg_vooraf: { zin: '', feiten: [], leeftijd: [] },
  waarom_vragen: { zin: '', feiten: [], leeftijd: [] },
  waarom_nog_niet: { zin: '', feiten: [], leeftijd: [] },
}

const emptyWeight: InterpretationFile['weight'] = {
  alleen_bij_let_op: [],
  bij_schade_of_druk: [],
  bij_onveiligheid: { richtingen: [], routes: [], contacten: [] },
  voorop_alleen_bij: [],
  anders: [],
  meedenken: [],
  alleen_vermoed: [],
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
  weight: 'content/duiding/gewicht.yaml',
  protective: 'content/duiding/beschermend.yaml',
  contradictions: 'content/duiding/tegenspraak.yaml',
  limits: 'content/duiding/grenzen.yaml',
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
    weight: await read(ruleFiles.weight, weightFileSchema, emptyWeight),
    protective: await read(ruleFiles.protective, protectiveFileSchema, []),
    contradictions: await read(ruleFiles.contradictions, contradictionFileSchema, []),
    limits: await read(ruleFiles.limits, limitFileSchema, []),
  }
  return { rules, problems, lines }
}
