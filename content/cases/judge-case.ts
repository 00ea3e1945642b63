import type { CheckCase } from '../schema/build/check-case'
import type { Outcome } from '../../renderer/core/check/interpret'
import { nameForCase } from './proposed-names'

/** How well the check does on a case: as expected, nearly, or wrong in what matters most. */
export type Verdict = 'agree' | 'partly' | 'disagree'

export interface Judgement {
  readonly verdict: Verdict
  /** Each difference in a sentence; those that make it a disagreement first. */
  readonly deviations: readonly string[]
  /** Whether the check said that this cannot wait. */
  readonly urgent: boolean
}

const slugOf = ({ id }: { readonly id: string }) => id.slice(id.indexOf('/') + 1)

/**
 * Lays an outcome beside what a case expects. Wrong urgency, a wrong direction on top, or at ordinary behaviour a first
 * step that is an alarm, is a disagreement; any other difference makes it partly.
 */
export function judgeCase({ verwacht, normaal }: CheckCase, outcome: Outcome): Judgement {
  const urgent = outcome.urgent.length > 0
  const directions = outcome.directions.map(({ direction }) => direction.id)
  const contacts = outcome.contacts.map(slugOf)
  const routes = outcome.routes.map(slugOf)
  const grave: string[] = []
  const others: string[] = []

  if (verwacht.spoed === 'ja' && !urgent) grave.push('er hoort een let-op te staan')
  if (verwacht.spoed === 'nee' && urgent)
    grave.push(`er hoort geen let-op te staan: ${outcome.urgent.map(({ rule }) => rule.id).join(', ')}`)
  const [first] = directions
  for (const name of verwacht.richtingen_niet.eerst)
    if (first === nameForCase(name)) grave.push(`richting ${first} hoort niet bovenaan`)
  const [leading] = outcome.routes
  if (normaal && leading && isAlarm(leading))
    grave.push(`bij gewoon gedrag staat een alarm voorop: route ${slugOf(leading)}`)

  for (const name of verwacht.richtingen_moet)
    if (!directions.includes(nameForCase(name)))
      others.push(`richting ${nameForCase(name)} wordt niet genoemd`)
  const leadingThree = directions.slice(0, 3)
  for (const name of verwacht.richtingen_niet.eerste_drie)
    if (leadingThree.includes(nameForCase(name)))
      others.push(`richting ${nameForCase(name)} hoort niet bij de eerste drie`)
  others.push(
    ...listMissing('contact', verwacht.contacten, contacts),
    ...listMissing('route', verwacht.routes, routes),
    ...verwacht.contacten_niet
      .filter((id) => contacts.includes(id))
      .map((id) => `contact ${id} hoort er niet te staan`),
    ...verwacht.routes_niet
      .filter((id) => routes.includes(id))
      .map((id) => `route ${id} hoort er niet te staan`),
  )
  return {
    verdict: grave.length > 0 ? 'disagree' : others.length > 0 ? 'partly' : 'agree',
    deviations: [...grave, ...others],
    urgent,
  }
}

/** A first step that sounds the alarm: a route of haste, or one that has 112 among its numbers. */
function isAlarm({ urgent, contacts }: Outcome['routes'][number]): boolean {
  return urgent || (contacts ?? []).includes('contact/k-112')
}

function listMissing(
  kind: string,
  needed: CheckCase['verwacht']['contacten'],
  found: readonly string[],
): string[] {
  return needed
    .map((one) => (typeof one === 'string' ? [one] : one))
    .filter((choices) => !choices.some((id) => found.includes(id)))
    .map((choices) => `${kind} ${choices.join(' of ')} ontbreekt`)
}
