import { use } from 'react'
import { countParticipants } from '#contract/count-participants.ts'
import type { Measurement as Measured, Session } from '#contract/session.ts'
import { loadSessionContent } from '../../../content'
import { describeAnswers, describeChange } from '#core/session/in-words/describe-change.ts'
import {
  answers,
  compareAnswers,
  listMeasurements,
  setAnswer,
  summariseAnswers,
  type MeasuredAt,
} from '#core/session/measure-change.ts'
import { CountField } from './count-field'
import { MeasurementPicture } from './measurement-picture'
import { useSessionPart, type SessionPartProps } from '../desk/session-part'
import '../outcome/outcome.css'
import './measurement.css'

const moments = [
  { moment: 'before', title: 'Nulmeting', name: 'vooraf' },
  { moment: 'after', title: 'Nameting', name: 'na afloop' },
] as const satisfies readonly { moment: MeasuredAt; title: string; name: string }[]

/** Three statements before and after, in anonymous counts, with what may and may not be concluded. */
export function Measurement({ editor }: SessionPartProps) {
  const session = useSessionPart(editor, readMeasurements)
  const { basics } = use(loadSessionContent())
  return (
    <section className="output-list stack" aria-label="Meting">
      <p className="soft">
        Lees voor. Iedereen kiest anoniem van 1 (helemaal niet) tot 5 (helemaal wel). Tik of typ aantallen;
        dit is geen cijfer voor de groep.
      </p>
      {listMeasurements(session, basics.stellingen).map((measurement) => (
        <Statement
          key={measurement.statement}
          measurement={measurement}
          expected={session.people}
          onCount={(moment, answer, count) =>
            editor.change((now) => setAnswer(now, measurement.statement, moment, answer, count))
          }
        />
      ))}
    </section>
  )
}

const readMeasurements = ({ measurements, group }: Session) => ({
  measurements,
  people: countParticipants(group),
})

interface StatementProps {
  readonly measurement: Measured
  /** How many people are there; null while unknown. */
  readonly expected: number | null
  readonly onCount: (moment: MeasuredAt, answer: (typeof answers)[number], count: number) => void
}

function Statement({ measurement, expected, onCount }: StatementProps) {
  const { statement } = measurement
  const change = compareAnswers(measurement)
  const measured = change.before.people + change.after.people > 0
  return (
    <div className="statement stack-tight" role="group" aria-label={statement}>
      <h3>{statement}</h3>
      <div className="measure-moments">
        {moments.map(({ moment, title, name }) => (
          <fieldset key={moment} className="stack-tight">
            <legend className="step-title">{title}</legend>
            <div className="measure-counts">
              {answers.map((answer) => (
                <CountField
                  key={answer}
                  name={`${answer}, ${name}`}
                  shown={String(answer)}
                  count={measurement[moment][answer - 1] ?? 0}
                  onCount={(count) => onCount(moment, answer, count)}
                />
              ))}
            </div>
            <p className="soft numbers">
              {expected !== null && (
                <strong>
                  {summariseAnswers(measurement[moment]).people} van {expected}
                </strong>
              )}{' '}
              {describeAnswers(summariseAnswers(measurement[moment]))}
            </p>
          </fieldset>
        ))}
      </div>
      {measured && (
        <>
          <MeasurementPicture measurement={measurement} />
          <ul>
            {describeChange(change).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
