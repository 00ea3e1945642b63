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
      return `veld '${field}' heeft de verkeerde vorm: verwacht ${issue.expected}`
    if (issue.code === 'invalid_value')
      return `veld '${field}' moet een van deze zijn: ${issue.values.join(', ')}`
    return `veld '${field}': ${issue.message}`
  })
}
