import { limits } from '#contract/limits.ts'

const unitDays = { dag: 1, dagen: 1, week: 7, weken: 7, maand: 30, maanden: 30 } as const

/**
 * How many days before the session a template means by "2 weken vooraf", "2 dagen vooraf" or "op de dag" (0).
 * Null for any other wording and for a day too far away: then the task has no day.
 */
export function readDaysBefore(when: string): number | null {
  if (/^op de dag\b/i.test(when)) return 0
  const [, amount = '', unit = ''] = /^(\d+) (dag|dagen|week|weken|maand|maanden) vooraf$/i.exec(when) ?? []
  if (amount === '') return null
  const days = Number(amount) * unitDays[unit.toLowerCase() as keyof typeof unitDays]
  return days <= limits.daysBefore ? days : null
}
