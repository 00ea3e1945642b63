import { use } from 'react'
import { countParticipants } from '#contract/count-participants.ts'
import type { Session, SessionCase } from '#contract/session.ts'
import { countDutch } from '#core/report/count-dutch.ts'
import { loadSessionContent } from '../../../content'
import { countPeople, setOpinion, type OpinionMoment } from '#core/session/change-cases.ts'
import { CountField } from './count-field'
import { useSessionPart, type SessionPartProps } from '../desk/session-part'
import '../session.css'

const titles = {
  before: 'Meningenmeter, voor de eerste onthulling',
  after: 'Meningenmeter, na de laatste onthulling',
} as const
const moments = { before: 'eerst', after: 'na afloop' } as const

interface OpinionMeterProps extends SessionPartProps {
  readonly inSession: SessionCase
  readonly moment: OpinionMoment
}

/** What people would do now, in counts only: hands up, nobody's name. */
export function OpinionMeter({ editor, inSession, moment }: OpinionMeterProps) {
  const { basics } = use(loadSessionContent())
  const expected = useSessionPart(editor, readPeople)
  const counts = inSession[moment]
  // an answer that is no longer in the content stays visible with its count
  const opinions = [...new Set([...basics.meningen, ...Object.keys(counts)])]
  const people = countPeople(counts)
  return (
    <fieldset className="card stack-tight">
      <legend className="step-title">{titles[moment]}</legend>
      <p className="soft">Wat zou je nu doen? Handen omhoog; tel alleen aantallen.</p>
      <div className="tally-counts">
        {opinions.map((opinion) => (
          <CountField
            key={opinion}
            name={`${opinion}, ${moments[moment]}`}
            shown={opinion}
            count={counts[opinion] ?? 0}
            onCount={(count) =>
              editor.change((now) => setOpinion(now, inSession.page, moment, opinion, count))
            }
          />
        ))}
      </div>
      <p className="soft numbers">
        {expected !== null ? `${people} van ${expected}` : countDutch(people, 'antwoord', 'antwoorden')}
      </p>
    </fieldset>
  )
}

const readPeople = ({ group }: Session) => countParticipants(group)
