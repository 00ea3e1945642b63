import { IconX } from '@tabler/icons-react'
import { describeSight, removeOwnWords, tickSignal } from '#core/check/check-state.ts'
import type { CheckState } from '#core/check/check-state.ts'
import type { Outcome } from '#core/check/interpret.ts'
import { countDutch } from '#core/report/count-dutch.ts'
import { leaveOutInternal } from '#core/report/internal/leave-out-internal.ts'
import { checkStore } from './check-store'

interface TickedListProps extends Pick<Outcome, 'signals'> {
  readonly own: CheckState['own']
}

/** What was ticked, and added in own words, as one line that stays in view; opened, each with a way to take it off again. */
export function TickedList({ signals, own }: TickedListProps) {
  const count = countDutch(signals.length, 'signaal', 'signalen')
  return (
    <details className="ticked no-print">
      <summary>
        <h2>Wat je opviel</h2>{' '}
        <span className="soft numbers">
          {count}
          {own.length > 0 && `, ${own.length} in eigen woorden`}
        </span>
      </summary>
      <ul className="plain-list">
        {signals.map(({ page, sight }) => (
          <li key={page.id} className="ticked-signal">
            <span>
              {page.title}
              <span className="soft">{describeSight(sight)}</span>
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
        {own.map((words) => (
          <li key={words} className="ticked-signal">
            <span>
              {words}{' '}
              <span className="soft">
                {leaveOutInternal(words).trim() === ''
                  ? '(eigen woorden, niet in de pdf)'
                  : '(eigen woorden)'}
              </span>
            </span>
            <button
              type="button"
              className="icon-button"
              aria-label={`Haal weg: ${words}`}
              onClick={() => {
                checkStore.write(removeOwnWords(checkStore.read(), words))
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
