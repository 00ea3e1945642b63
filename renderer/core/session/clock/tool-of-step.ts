import type { Step } from '#contract/session.ts'

/** The tools of a session beside the step itself. */
export type SessionTool = 'casus' | 'matrix' | 'meting'

/**
 * The tool that a step is about, read from its own words: templates can be changed by the user, so a step carries no
 * code for it. Null for a step that needs none.
 */
export function toolOfStep({ title, form }: Pick<Step, 'title' | 'form'>): SessionTool | null {
  const words = `${title} ${form}`.toLowerCase()
  if (/nulmeting|nameting|meting\b/.test(words)) return 'meting'
  if (/casuskaart|onthulling/.test(words)) return 'casus'
  return /blinde vlek|matrix/.test(words) ? 'matrix' : null
}
