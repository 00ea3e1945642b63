import type { FindingGroup } from '#core/guard/group-findings.ts'
import { Button } from '#ui/button.tsx'
import type { Guarded } from './use-guard'
import './guard.css'

/** Advice that fits below a field without pushing the rest off the screen. */
const mostShown = 3

interface GuardAdviceProps {
  readonly guarded: Guarded
  readonly onReplace: (groups: readonly FindingGroup[]) => void
  readonly onKeep: (groups: readonly FindingGroup[]) => void
  readonly onReconsider: (groups: readonly FindingGroup[]) => void
}

/** What the guard saw in a field, with a way out for each: replace it, or leave it. */
export function GuardAdvice({
  guarded: { open, kept, looking },
  onReplace,
  onKeep,
  onReconsider,
}: GuardAdviceProps) {
  return (
    <>
      <Announcement open={open} />
      {looking && <p className="guard-kept soft">De anonimiteitswacht leest nog.</p>}
      {open.length > 0 && (
        <div className="guard" role="group" aria-label="Anonimiteitswacht">
          <ul className="guard-list">
            {open.slice(0, mostShown).map((group) => (
              <Advice key={group.key} group={group} onReplace={onReplace} onKeep={onKeep} />
            ))}
          </ul>
          {open.length > 1 && (
            <div className="row">
              {open.length > mostShown && <p>En nog {open.length - mostShown}.</p>}
              <Button kind="quiet" onClick={() => onReplace(open)}>
                Vervang alle {open.length}
              </Button>
              <Button kind="quiet" onClick={() => onKeep(open)}>
                Laat alle {open.length} staan
              </Button>
            </div>
          )}
        </div>
      )}
      {kept.length > 0 && (
        <p className="guard-kept soft">
          {kept.length === 1
            ? 'Je laat 1 gegeven staan dat herkenbaar kan zijn.'
            : `Je laat ${kept.length} gegevens staan die herkenbaar kunnen zijn.`}{' '}
          <button type="button" className="guard-link" onClick={() => onReconsider(kept)}>
            Bekijk opnieuw
          </button>
        </p>
      )}
    </>
  )
}

interface AdviceProps extends Pick<GuardAdviceProps, 'onReplace' | 'onKeep'> {
  readonly group: FindingGroup
}

function Advice({ group, onReplace, onKeep }: AdviceProps) {
  const { text, explanation, replacement } = group.first
  return (
    <li className="guard-item">
      <p>
        <strong className="guard-text">{text}</strong> {explanation} Laat het weg of vervang het.
      </p>
      <div className="row">
        <Button
          className="guard-button"
          aria-label={`Vervang door “${replacement}”: ${text}`}
          onClick={() => onReplace([group])}
        >
          Vervang door “{replacement}”
        </Button>
        <Button
          kind="quiet"
          className="guard-button"
          aria-label={`Laat staan: ${text}`}
          onClick={() => onKeep([group])}
        >
          Laat staan
        </Button>
      </div>
    </li>
  )
}

/** Says each finding once, when it is new and the reader is idle: only additions to a live list are read out. */
function Announcement({ open }: { readonly open: readonly FindingGroup[] }) {
  return (
    <div className="visually-hidden" aria-live="polite">
      {open.map(({ key, first: { explanation, text } }) => (
        <p key={key}>
          {explanation} {text}
        </p>
      ))}
    </div>
  )
}
