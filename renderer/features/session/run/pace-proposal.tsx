import { useState } from 'react'
import { describeProposal } from '#core/session/clock/describe-clock.ts'
import { applyLengths, proposeShortening } from '#core/session/clock/propose-shortening.ts'
import { measurePace, type TimedSession } from '#core/session/clock/clock.ts'
import { useApp } from '../../../app-context'
import { Button } from '#ui/button.tsx'
import { sayChange } from '#editing/say-change.ts'
import type { SessionEditor } from '../desk/session-editor'
import { useNow } from './use-now'
import './session-run.css'

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
  const [putAside, setPutAside] = useState<{ readonly stepId: string; readonly behind: number } | null>(null)
  const proposal = proposeShortening(session, now)
  const words = describeProposal(proposal)
  const stepId = session.steps[session.currentStep]?.id ?? ''
  const behind = Math.trunc(measurePace(session, now).behind / 60)
  const aside = putAside?.stepId === stepId && Math.abs(behind - putAside.behind) < patience
  const shown = words !== null && proposal.kind !== 'none' && !aside
  return (
    <>
      {/* read out once, when there is something to choose: the minutes in it change all the time */}
      <p role="status" className="visually-hidden">
        {shown ? announcements[proposal.kind] : ''}
      </p>
      {shown && (
        <div className="pace-proposal">
          <p>{words.text}</p>
          <div className="row">
            {words.action !== null && (
              <Button
                onClick={() => {
                  const takeBack = editor.change((one) => applyLengths(one, proposal.changes))
                  sayChange(say, 'De tijden van de stappen zijn aangepast.', 'Zet terug', takeBack)
                }}
              >
                {words.action}
              </Button>
            )}
            <Button kind="quiet" onClick={() => setPutAside({ stepId, behind })}>
              Laat zo
            </Button>
          </div>
        </div>
      )}
    </>
  )
}

const announcements = {
  shorten: 'Je loopt achter. Bij de klok staat hoe je toch op tijd eindigt.',
  cannot: 'Je loopt achter. Op tijd eindigen lukt niet meer.',
  'give-back': 'Je loopt voor. Bij de klok staat welke stap er tijd bij kan krijgen.',
} as const
