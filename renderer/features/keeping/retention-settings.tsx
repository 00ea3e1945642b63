import { useCallback, useState } from 'react'
import { useApp } from '#app-context'
import { countDutch } from '#core/report/count-dutch.ts'
import { useRequest } from '#dom/use-request.ts'
import { useStore } from '#dom/store.ts'
import { Button } from '#ui/button.tsx'
import { SelectField } from '#ui/fields/field.tsx'
import { Notice } from '#ui/notice.tsx'
import { ClockQuestion } from './clock-question'
import { KeptSessionRow } from './kept-session-row'

const choices = [1, 3, 6, 12, 24, 36] as const
/** Of a long list the first ones tell enough. */
const shownAtFirst = 5

/** How long sessions stay on this device, and which goes when. */
export function RetentionSettings({ fixed }: { readonly fixed: boolean }) {
  const app = useApp()
  const { bridge } = app
  const { workingCopyMonths } = useStore(app.settings)
  const kept = useRequest(useCallback(() => bridge.tendRetention({ shown: [] }), [bridge]))
  const [all, setAll] = useState(false)
  const months = [...new Set([...choices, workingCopyMonths])].toSorted((one, other) => one - other)
  // what somebody removed lies in the bin, below the list of sessions
  const sessions = kept.state === 'ready' ? kept.sessions.filter(({ goesAt }) => goesAt === '') : []
  return (
    <section className="stack" aria-labelledby="bewaartermijn">
      <h2 id="bewaartermijn">Bewaartermijn</h2>
      <p>
        Een sessie in deze app is onze werkkopie. Na de termijn gaat ze weg, met alle versies, en kan niemand
        haar nog lezen. Twee weken van tevoren staat dat bij Sessies. Wat je gemeente zelf bewaart, zoals een
        verslag in het zaaksysteem, volgt haar eigen selectielijst; dat verandert hier niet door.
      </p>
      <SelectField
        label="Hoe lang onze werkkopie blijft na de laatste bijeenkomst"
        hint={
          fixed
            ? 'Vastgelegd door je organisatie.'
            : 'Nooit korter dan je met de groep afsprak. Per sessie mag je een andere dag kiezen.'
        }
        value={String(workingCopyMonths)}
        disabled={fixed}
        onChange={(event) => {
          app.changeSettings({ workingCopyMonths: Number(event.target.value) })
        }}
      >
        {months.map((many) => (
          <option key={many} value={many}>
            {countDutch(many, 'maand', 'maanden')}
          </option>
        ))}
      </SelectField>
      {kept.state === 'failed' && (
        <Notice kind="attention" live>
          <p>{kept.message}</p>
        </Notice>
      )}
      {kept.state === 'ready' && (
        <>
          <ClockQuestion clock={kept.clock} onBelieved={kept.refresh} />
          {sessions.length === 0 ? (
            <p className="soft">Er staan geen sessies op dit apparaat.</p>
          ) : (
            <ul className="plain-list stack-tight">
              {sessions.slice(0, all ? undefined : shownAtFirst).map((session) => (
                <KeptSessionRow key={session.id} session={session} onChanged={kept.refresh} />
              ))}
            </ul>
          )}
          {!all && sessions.length > shownAtFirst && (
            <Button onClick={() => setAll(true)}>Toon alle {sessions.length} sessies</Button>
          )}
        </>
      )}
    </section>
  )
}
