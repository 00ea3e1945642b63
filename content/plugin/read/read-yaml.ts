import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse, YAMLParseError } from 'yaml'
import type { z } from 'zod'
import { explainIssues, type Problem } from '../../schema/build/explain-issues'
import { findInvisible } from './find-invisible'
import { findLine, findPathLine } from './find-line'

/** A file of rules as it was read, with the line on which a word stands. */
export interface RuleFile<Data> {
  readonly data: Data
  readonly lineOf: (word: string) => number
}

/** A YAML file as it was read, with the line on which the value at a path stands too. */
export interface YamlFile<Data> extends RuleFile<Data> {
  readonly lineAt: (path: readonly PropertyKey[]) => number
}

/** Reads one YAML file by its schema; `lineOf` and `lineAt` say where a word or a value stands in it. `file` is relative to `root`. A file that is no YAML is a problem too, with its line. */
export async function readYaml<Schema extends z.ZodType>(
  root: string,
  file: string,
  schema: Schema,
): Promise<YamlFile<z.output<Schema>> | { readonly problems: Problem[] }> {
  // a file that was written with Notepad may begin with a mark of its encoding, which is no YAML
  const source = (await readFile(join(root, file), 'utf8')).replace(/^\uFEFF/, '')
  const unseen = findInvisible(file, source)
  if (unseen.length > 0) return { problems: unseen }
  let found: unknown
  try {
    found = parse(source)
  } catch (reason) {
    if (!(reason instanceof YAMLParseError)) throw reason
    const line = reason.linePos?.[0].line ?? 0
    // the first line says what; the rest is a drawing of the place, which the line number says too
    const [what] = reason.message.split('\n')
    const advice = 'kijk hier naar inspringen, haakjes, dubbele punten en aanhalingstekens'
    return { problems: [{ file, line, message: `kan niet gelezen worden: ${advice} (${what ?? ''})` }] }
  }
  const parsed = schema.safeParse(found, { reportInput: true })
  if (parsed.success)
    return {
      data: parsed.data,
      lineOf: (word) => findLine(source, word),
      lineAt: (path) => findPathLine(source, path),
    }
  return {
    problems: explainIssues(parsed.error).map(({ message, path }) => ({
      file,
      line: findPathLine(source, path),
      message,
    })),
  }
}
