import { IconX } from '@tabler/icons-react'
import { nameSight, tickSignal } from '#core/check/check-state.ts'
import type { Outcome } from '#core/check/interpret.ts'
import { checkStore } from './check-store'

/** So many stand open above the outcome; more are folded, so that the ordinary explanation stays in sight. */
const mostOpen = 4

/** What was ticked, in words, each with a way to take it off again. Folded when it grows long. */
export function TickedList({ signals }: Pick<Outcome, 'signals'>) {
  const count = signals.length === 1 ? '1 signaal' : `${signals.length} signalen`
  return (
    <details className="ticked no-print" open={signals.length <= mostOpen}>
      <summary>
        <h2>Wat je opviel</h2> <span className="soft numbers">{count}</span>
      </summary>
      <ul className="plain-list">
        {signals.map(({ page, sight }) => (
          <li key={page.id} className="ticked-signal">
            <span>
              {page.title} <span className="soft">({nameSight(sight)})</span>
            </span>
            <button
              type="button"
              className="icon-button"
              aria-label={`Haal weg: ${page.title}`}
              onClick={() => {
                checkStore.write(tickSignal(checkStore.read(), page.id, false))
                document.getElementById('uitkomst')?.focus()
              }}
            >
              <IconX aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
