import type { Retention } from '#contract/retention.ts'
import { useApp } from '#app-context'
import { formatDay } from '#core/session/describe-time.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'

/** Asks whether the date is right when the clock jumped: until somebody says so, nothing goes. */
export function ClockQuestion({
  clock,
  onBelieved,
}: {
  readonly clock: Retention['clock']
  readonly onBelieved: () => void
}) {
  const { bridge, say } = useApp()
  if (clock.believed) return null
  const believe = async () => {
    const done = await bridge.believeClock({})
    if (done.ok) onBelieved()
    else say(done.message)
  }
  return (
    <Notice kind="attention" title="Klopt de datum van deze computer?">
      <p>
        De computer zegt dat het {formatDay(clock.today)} is. De vorige keer was het{' '}
        {formatDay(clock.lastSeen)}. Zolang je niet zegt dat de datum klopt, verdwijnt er geen sessie.
      </p>
      <Button onClick={() => void believe()}>Ga verder met deze datum</Button>
    </Notice>
  )
}
