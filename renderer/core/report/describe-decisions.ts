import type { Session } from '../../../main/contract/session'
import type { Block } from './outline'

/** The decisions of the group, left out when there are none. */
export function describeDecisions(session: Session): readonly Block[] {
  const items = session.decisions.map(({ text }) => text).filter((text) => text.trim() !== '')
  if (items.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: 'Besluiten' },
    { kind: 'list', ordered: true, items },
  ]
}
