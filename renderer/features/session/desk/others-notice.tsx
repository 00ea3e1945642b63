import { roles } from '#core/check/check-state.ts'
import { formatTime } from '#core/session/describe-time.ts'
import { Notice } from '#ui/notice.tsx'
import type { Other } from './open-session'

/** Above a session that somebody works in on another device: a warning and never a wall. */
export function OthersNotice({ others }: { readonly others: readonly Other[] }) {
  if (others.length === 0) return null
  return (
    <Notice live>
      {others.map((other) => (
        <p key={other.by + other.since}>
          Op een ander apparaat wordt nu in deze sessie gewerkt ({sayDevice(other.by)}, sinds{' '}
          {formatTime(other.since)}). Je kunt gewoon doorgaan: wat jullie allebei typen, komt bij elkaar.
        </p>
      ))}
    </Notice>
  )
}

/** A function by its name, with the device behind it. */
export function sayDevice(by: string): string {
  const [first = '', ...rest] = by.split(' · ')
  const role = roles.find(({ id }) => id === first)?.name
  return role === undefined ? by : [role, ...rest].join(', ')
}
