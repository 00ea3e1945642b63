import { use } from 'react'
import type { Measurement as Measured, Session } from '#contract/session.ts'
import { loadSessionContent } from '../../../content'
import { describeAnswers, describeChange } from '#core/session/describe-change.ts'
import {
  answers,
  compareAnswers,
  countAnswer,
  listMeasurements,
  summariseAnswers,
  type MeasuredAt,
} from '#core/session/measure-change.ts'
import { Counter } from './counter'
import { MeasurementPicture } from './measurement-picture'
import { useSessionPart, type SessionPartProps } from '../desk/session-part'
import '../session.css'
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
    <section className="stack" aria-labelledby="meting">
      <h2 id="meting">Nulmeting en nameting</h2>
      <p>
        Lees elke stelling voor. Iedereen kiest anoniem van 1 (helemaal niet) tot 5 (helemaal wel). Tel alleen
        aantallen. Dit is geen cijfer voor de groep.
      </p>
      {listMeasurements(session, basics.stellingen).map((measurement) => (
        <Statement
          key={measurement.statement}
          measurement={measurement}
          onCount={(moment, answer, by) =>
            editor.change((now) => countAnswer(now, measurement.statement, moment, answer, by))
          }
        />
      ))}
    </section>
  )
}

const readMeasurements = ({ measurements }: Session) => ({ measurements })

interface StatementProps {
  readonly measurement: Measured
  readonly onCount: (moment: MeasuredAt, answer: (typeof answers)[number], by: 1 | -1) => void
}

function Statement({ measurement, onCount }: StatementProps) {
  const { statement } = measurement
  const change = compareAnswers(measurement)
  const measured = change.before.people + change.after.people > 0
  return (
    <div className="card stack" role="group" aria-label={statement}>
      <h3>{statement}</h3>
      <div className="measure-moments">
        {moments.map(({ moment, title, name }) => (
          <fieldset key={moment} className="stack-tight">
            <legend className="step-title">{title}</legend>
            <div className="measure-counts">
              {answers.map((answer) => (
                <Counter
                  key={answer}
                  name={`${answer}, ${name}`}
                  shown={String(answer)}
                  count={measurement[moment][answer - 1] ?? 0}
                  onCount={(by) => onCount(moment, answer, by)}
                />
              ))}
            </div>
            <p className="soft">{describeAnswers(summariseAnswers(measurement[moment]))}</p>
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
