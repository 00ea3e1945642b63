import { useFocusOn } from '#dom/use-focus-on.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import './internal.css'

interface InternalBeforeSavingProps {
  /** The texts of the report that hold what was meant for the own logbook. */
  readonly left: readonly string[]
  /** The verb on the button that was pressed. */
  readonly action: string
  readonly onGoOn: () => void
  readonly onDismiss: () => void
}

/** The last question before a report for others leaves the app with something that was marked as internal. */
export function InternalBeforeSaving({ left, action, onGoOn, onDismiss }: InternalBeforeSavingProps) {
  const heading = useFocusOn<HTMLParagraphElement>(true)
  return (
    <Notice kind="attention">
      <p ref={heading} tabIndex={-1} className="notice-title">
        {left.length === 1
          ? 'Eén regel in dit verslag is misschien alleen voor je logboek. Kies hierboven, of haal haar weg in de sessie.'
          : `${left.length} regels in dit verslag zijn misschien alleen voor je logboek. Kies hierboven, of haal ze weg in de sessie.`}
      </p>
      <ul>
        {left.map((text) => (
          <li key={text} className="internal-line">
            {text}
          </li>
        ))}
      </ul>
      <div className="row">
        <Button onClick={onGoOn}>{action} toch</Button>
        <Button kind="quiet" onClick={onDismiss}>
          Nog niet
        </Button>
      </div>
    </Notice>
  )
}
