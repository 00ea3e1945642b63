import type { z } from 'zod'

/** One thing that is wrong with the content, said so that a writer can mend it. */
export interface Problem {
  /** File relative to the repository. */
  readonly file: string
  /** Line in that file; 0 when it is about the whole file. */
  readonly line: number
  readonly message: string
}

/** What is wrong with a value in a file, and where it stands. */
export interface ExplainedIssue {
  readonly path: readonly PropertyKey[]
  readonly message: string
}

/** Turns schema issues into sentences that name the field and the cure. */
export function explainIssues(error: z.ZodError): ExplainedIssue[] {
  return error.issues.map((issue) => ({
    path: issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path,
    message: explainIssue(issue),
  }))
}

function explainIssue(issue: z.core.$ZodIssue): string {
  const field = issue.path.length === 0 ? 'het bestand' : `veld '${issue.path.join('.')}'`
  if (issue.code === 'unrecognized_keys')
    return `onbekend veld ${issue.keys.map((key) => `'${key}'`).join(', ')}: haal het weg of kijk in content/README.md hoe het heet`
  if (issue.code === 'invalid_type' && issue.input === undefined) return `${field} ontbreekt: vul het in`
  if (issue.code === 'invalid_type')
    return `${field} heeft de verkeerde vorm: verwacht ${forms[issue.expected] ?? issue.expected}`
  if (issue.code === 'invalid_value') return `${field} moet een van deze zijn: ${issue.values.join(', ')}`
  return `${field}: ${/^(Too|Invalid) /.test(issue.message) ? describe(issue) : issue.message}`
}

/** What a writer has to type, by the name that the schema has for it. */
const forms: Readonly<Record<string, string>> = {
  string: "een tekst; zet er '…' omheen als het een getal of datum is",
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  array: 'een lijst, zoals [een, twee]',
  object: "velden, zoals 'titel: …'",
}

/** For the rules that have no sentence of their own in the schema. */
function describe(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small') return `moet minstens ${amount(issue.minimum, issue.origin)}`
  if (issue.code === 'too_big') return `mag hooguit ${amount(issue.maximum, issue.origin)}`
  if (issue.code === 'invalid_format' && issue.pattern !== undefined)
    return `heeft de verkeerde tekens: het moet passen bij ${issue.pattern}`
  return 'klopt niet: kijk in content/README.md'
}

function amount(count: number | bigint, origin: string): string {
  if (origin === 'string') return `${count} ${count === 1 ? 'teken' : 'tekens'} hebben`
  if (origin === 'array') return `${count} ${count === 1 ? 'onderdeel' : 'onderdelen'} hebben`
  return `${count} zijn`
}
