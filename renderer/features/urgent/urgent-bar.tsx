import { IconUrgent } from '@tabler/icons-react'
import { addresses } from '#core/navigation/addresses.ts'
import './urgent.css'

/** Always in view: what to do when it cannot wait. */
export function UrgentBar({ active }: { readonly active: boolean }) {
  return (
    <aside className="urgent-bar" aria-label="Nu handelen">
      <strong className="urgent-number">
        <IconUrgent aria-hidden /> Gevaar? Bel 112
      </strong>
      <span className="urgent-text">Is iemand nu niet veilig, wacht dan niet op zekerheid.</span>
      {!active && (
        <a className="urgent-link" href={addresses.actNow}>
          Nu handelen <kbd>F2</kbd>
        </a>
      )}
    </aside>
  )
}
