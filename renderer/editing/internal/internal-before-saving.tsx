import { useFocusOn } from '#dom/use-focus-on.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import './internal.css'

interface InternalBeforeSavingProps {
  /** The texts of the report that hold what was meant for the own logbook. */
  readonly left: readonly string[]
  /** What it is about when it is not a report. */
  readonly of?: string | undefined
  /** The verb on the button that was pressed. */
  readonly action: string
  readonly onGoOn: () => void
  readonly onDismiss: () => void
}

/** The last question before a report, or another text for others, leaves the app with something that was marked as internal. */
export function InternalBeforeSaving({ left, of, action, onGoOn, onDismiss }: InternalBeforeSavingProps) {
  const heading = useFocusOn<HTMLParagraphElement>(true)
  return (
    <Notice kind="attention">
      <p ref={heading} tabIndex={-1} className="notice-title">
        {of === undefined
          ? left.length === 1
            ? 'Eén regel in dit verslag is misschien alleen voor je logboek. Kies hierboven, of haal haar weg in de sessie.'
            : `${left.length} regels in dit verslag zijn misschien alleen voor je logboek. Kies hierboven, of haal ze weg in de sessie.`
          : left.length === 1
            ? `Eén regel in ${of} is misschien alleen voor jezelf. Zet er “intern:” voor of haal haar weg, dan gaat ze niet mee.`
            : `${left.length} regels in ${of} zijn misschien alleen voor jezelf. Zet er “intern:” voor of haal ze weg, dan gaan ze niet mee.`}
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
