import type { Outcome } from '#core/check/interpret.ts'
import { countDutch } from '#core/report/count-dutch.ts'
import { Button } from '#ui/button.tsx'

/** On narrow windows, below the list: how much is ticked, and the way down to the outcome. */
export function SummaryBar({ outcome }: { readonly outcome: Outcome }) {
  const { signals, urgent } = outcome
  if (signals.length === 0) return null
  const count = countDutch(signals.length, 'signaal', 'signalen')
  return (
    <div className="check-summary no-print">
      <span className="numbers">{urgent.length > 0 ? 'Dit kan niet wachten' : `${count} aangevinkt`}</span>
      <Button
        kind={urgent.length > 0 ? 'act-now' : 'primary'}
        onClick={() => {
          const top = document.querySelector(urgent.length > 0 ? '.check-urgent' : '#uitkomst')
          top?.scrollIntoView({ block: 'start' })
          document.getElementById('uitkomst')?.focus({ preventScroll: true })
        }}
      >
        Naar de uitkomst
      </Button>
    </div>
  )
}
