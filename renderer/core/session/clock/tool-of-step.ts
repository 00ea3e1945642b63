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

/** What stands beside a step: its tool, or the list that grows in it. */
export type SessionOutput = SessionTool | 'signalen' | 'afspraken' | 'besluiten'

/**
 * What a step brings along beside its script, read from its own words as `toolOfStep` does. A step about agreements shows
 * the agreements; the ground rules of a session ("veilige afspraken") are none. Anything else shows the signals.
 */
export function outputOfStep(step: Pick<Step, 'title' | 'form'>): SessionOutput {
  const tool = toolOfStep(step)
  if (tool !== null) return tool
  const title = step.title.trim().toLowerCase()
  if (/^afspraken|actie|vastleg|borgen|afrond|advies/.test(title)) return 'afspraken'
  return /besluit|knelpunt/.test(`${title} ${step.form.toLowerCase()}`) ? 'besluiten' : 'signalen'
}
