import type { z } from 'zod'

/** One thing that is wrong with the content, said so that a writer can mend it. */
export interface Problem {
  /** File relative to the repository. */
  readonly file: string
  /** Line in that file; 0 when it is about the whole file. */
  readonly line: number
  readonly message: string
}

/** Turns schema issues into sentences that name the field and the cure. */
export function explainIssues(error: z.ZodError): string[] {
  return error.issues.map((issue) => {
    const field = issue.path.join('.') || 'het bestand'
    if (issue.code === 'unrecognized_keys')
      return `onbekend veld ${issue.keys.map((key) => `'${key}'`).join(', ')}: haal het weg of kijk in content/README.md hoe het heet`
    if (issue.code === 'invalid_type' && issue.input === undefined)
      return `veld '${field}' ontbreekt: vul het in`
    if (issue.code === 'invalid_type')
      return `veld '${field}' heeft de verkeerde vorm: verwacht ${forms[issue.expected] ?? issue.expected}`
    if (issue.code === 'invalid_value')
      return `veld '${field}' moet een van deze zijn: ${issue.values.join(', ')}`
    return `veld '${field}': ${issue.message.startsWith('Too ') || issue.message.startsWith('Invalid ') ? describe(issue) : issue.message}`
  })
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
  const unit = 'origin' in issue ? units[String(issue.origin)] : undefined
  if (issue.code === 'too_small') return `moet minstens ${issue.minimum}${unit ?? ''} zijn`
  if (issue.code === 'too_big') return `mag hooguit ${issue.maximum}${unit ?? ''} zijn`
  if (issue.code === 'invalid_format' && issue.pattern !== undefined)
    return `heeft de verkeerde tekens: het moet passen bij ${issue.pattern}`
  return 'klopt niet: kijk in content/README.md'
}

const units: Readonly<Record<string, string>> = { string: ' tekens lang', array: ' regels lang' }
