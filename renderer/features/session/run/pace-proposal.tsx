import { useState } from 'react'
import { describeProposal } from '#core/session/clock/describe-clock.ts'
import { applyLengths, proposeShortening } from '#core/session/clock/propose-shortening.ts'
import { measurePace, type TimedSession } from '#core/session/clock/clock.ts'
import { limits } from '#contract/limits.ts'
import { RequiredNumberField } from '#ui/fields/number-field.tsx'
import { useApp } from '#app-context'
import { Button } from '#ui/button.tsx'
import { sayChange } from '#editing/say-change.ts'
import type { SessionEditor } from '../desk/session-editor'
import { useNow } from './use-now'
import './clock.css'

/** So many minutes more before a proposal that was put aside comes back. */
const patience = 2

interface PaceProposalProps {
  readonly session: TimedSession
  readonly editor: SessionEditor
}

/** When the session is late: what can be shortened, on one tap. When it is ahead: the time that can be given back. */
export function PaceProposal({ session, editor }: PaceProposalProps) {
  const { say } = useApp()
  const now = useNow()
  const [choosing, setChoosing] = useState(false)
  const [putAside, setPutAside] = useState<{ readonly stepId: string; readonly behind: number } | null>(null)
  const proposal = proposeShortening(session, now)
  const pace = measurePace(session, now)
  const gained =
    proposal.kind === 'none' ? 0 : proposal.changes.reduce((sum, { from, to }) => sum + from - to, 0)
  const ends = new Date(now.getTime() + (pace.left - gained * 60) * 1000)
  const words = describeProposal(proposal, ends)
  const stepId = session.steps[session.currentStep]?.id ?? ''
  const behind = Math.trunc(pace.behind / 60)
  const aside = putAside?.stepId === stepId && Math.abs(behind - putAside.behind) < patience
  const shown = words !== null && proposal.kind !== 'none' && !aside
  return (
    <>
      {/* read out once, when there is something to choose: the minutes in it change all the time */}
      <p role="status" className="visually-hidden">
        {shown ? announcements[proposal.kind] : ''}
      </p>
      {(shown || choosing) && (
        <div className="pace-proposal" role="group" aria-label="Op tijd eindigen">
          <p>{shown ? words.text : 'Zo lang duurt iedere stap.'}</p>
          <div className="row">
            {shown && words.acts && (
              <Button
                onClick={() => {
                  const takeBack = editor.change((one) => applyLengths(one, proposal.changes))
                  sayChange(say, 'De tijden van de stappen zijn aangepast.', 'Zet terug', takeBack)
                }}
              >
                Doe dit
              </Button>
            )}
            <Button aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
              Kies zelf
            </Button>
            <Button
              kind="quiet"
              onClick={() => {
                setPutAside({ stepId, behind })
                setChoosing(false)
              }}
            >
              Laat zo
            </Button>
          </div>
        </div>
      )}
      {choosing && <Lengths session={session} editor={editor} />}
    </>
  )
}

/** The length of the step that runs and of every coming one, to type. */
function Lengths({ session, editor }: PaceProposalProps) {
  return (
    <div className="pace-lengths">
      {session.steps.slice(session.currentStep).map(({ id, title, minutes }) => (
        <RequiredNumberField
          key={id}
          name={`lengte/${id}`}
          label={`${title}, minuten`}
          min={0}
          max={limits.stepMinutes}
          value={minutes}
          onChange={(to) =>
            editor.change(
              (one) => applyLengths(one, [{ stepId: id, number: 0, title, from: minutes, to }]),
              `lengte-${id}`,
            )
          }
        />
      ))}
    </div>
  )
}

const announcements = {
  shorten: 'Je loopt achter. Bij de klok staat hoe je toch op tijd eindigt.',
  cannot: 'Je loopt achter. Op tijd eindigen lukt niet meer.',
  'give-back': 'Je loopt voor. Bij de klok staat welke stap er tijd bij kan krijgen.',
} as const
