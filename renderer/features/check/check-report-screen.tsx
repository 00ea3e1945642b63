import { useMemo, useState } from 'react'
import { describeCheck } from '#core/check/check-report.ts'
import { describeSheet, fitsOnSheet } from '#core/check/check-sheet.ts'
import { listUnanswered } from '#core/check/check-state.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { makeFileName } from '#core/report/file-name.ts'
import { findInternalLeft } from '#core/report/internal/find-internal-left.ts'
import { leaveOutInternal } from '#core/report/internal/leave-out-internal.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { InternalMark, InternalStays } from '#editing/internal/internal-mark.tsx'
import { Checkbox } from '#ui/fields/field.tsx'
import { Notice } from '#ui/notice.tsx'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { ReportView } from '#report/report-view.tsx'
import { useLocalEntries } from '#reading/contacts/social-map-store.ts'
import { today as readToday } from '#dom/today.ts'
import { CounterQuestions } from './counter-questions'
import { useCheck } from './use-check'
import '#reading/page/page-text.css'

const nothing: ReadonlySet<string> = new Set()

/** The check on paper. The three counter-questions come first: without an answer there is no PDF. */
export function CheckReportScreen() {
  const { state, outcome, content, version } = useCheck()
  const local = useLocalEntries()
  const today = readToday()
  const [whole, setWhole] = useState(false)
  const { outline, fits } = useMemo(() => {
    const paper = { rules: content.rules, contentVersion: version, today, local }
    return whole
      ? { outline: describeCheck(state, outcome, paper), fits: true }
      : { outline: describeSheet(state, outcome, paper), fits: fitsOnSheet(state, outcome, paper) }
  }, [state, outcome, content.rules, version, today, local, whole])
  const typed = [...state.counter, ...state.own]
  const unanswered = listUnanswered(state)
  // Not derived from `unanswered`: the questions must not vanish under the first letter of the last answer.
  const [asked, setAsked] = useState(unanswered.length === 0)
  const [pressed, setPressed] = useState(false)
  return (
    <div className="stack-wide">
      <div className="stack-tight no-print">
        <p>
          <a href={addresses.check}>← Terug naar de signaalcheck</a>
        </p>
        <ScreenTitle>Signaalcheck op papier</ScreenTitle>
      </div>
      {outcome.signals.length === 0 ? (
        <Notice>
          <p>
            {state.own.length > 0
              ? 'Bij eigen woorden alleen hoort geen pdf. Vink ook een signaal aan dat erbij past; je woorden staan er nog.'
              : 'Er is nog niets aangevinkt, of de check is gewist.'}
          </p>
          <LinkButton href={addresses.check}>Naar de signaalcheck</LinkButton>
        </Notice>
      ) : !asked ? (
        <div className="stack page-body">
          <CounterQuestions />
          {pressed && unanswered.length > 0 && (
            <Notice kind="attention" live>
              <p>Vul nog in: {unanswered.join(' ')}</p>
            </Notice>
          )}
          <div>
            <Button
              kind="primary"
              onClick={() => {
                setPressed(true)
                setAsked(unanswered.length === 0)
              }}
            >
              Verder naar de pdf
            </Button>
          </div>
        </div>
      ) : (
        <>
          <InternalStays value="niet in de pdf">
            <InternalMark text={typed.join('\n\n')} />
          </InternalStays>
          <Checkbox
            label="Met gespreksplan en bronnen (meer dan één blad)"
            checked={whole}
            onChange={(event) => setWhole(event.target.checked)}
          />
          {!fits && (
            <Notice kind="attention">
              <p>
                Met wat je zelf typte past dit niet op één blad. Alles komt op papier, op meer bladen. Wil je
                één blad? Maak dan je antwoorden korter.
              </p>
              <Button onClick={() => setAsked(false)}>Pas je antwoorden aan</Button>
            </Notice>
          )}
          <ReportView
            outline={outline}
            typed={typed}
            fileName={makeFileName(['Signaalcheck', today], 'pdf')}
            findInternal={(made, name) =>
              findInternalLeft(made, name, {
                typed,
                open: typed.map((text) => leaveOutInternal(text)),
                mayStay: nothing,
              })
            }
          />
        </>
      )}
    </div>
  )
}
