import { evenOut } from './even-out'
import type { Finding } from './finding'

/** The same words found more than once: one thing to decide about. */
export interface FindingGroup {
  readonly key: string
  readonly first: Finding
  readonly findings: readonly Finding[]
}

/** What makes two findings the same to a user: the kind and the words as they are read, whatever their case, spacing or unseen signs. */
export function keyOf({ kind, text }: Pick<Finding, 'kind' | 'text'>): string {
  return `${kind} ${evenOut(text).text.toLowerCase().replace(/\s+/g, ' ')}`
}

/** Groups findings by `keyOf`, in the order in which they were first seen. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = keyOf(finding)
    const group = groups.get(key)
    if (group) group.push(finding)
    else groups.set(key, [finding])
  }
  return Array.from(groups).flatMap(([key, all]) => {
    const [first] = all
    return first ? [{ key, first, findings: all }] : []
  })
}
