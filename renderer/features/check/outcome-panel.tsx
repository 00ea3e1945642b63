import { memo, useState } from 'react'
import type { Interpretation } from '#schema/interpretation.ts'
import { noProof } from '#core/check/check-report.ts'
import { counterQuestions, listUnanswered, type CheckState } from '#core/check/check-state.ts'
import type { Outcome } from '#core/check/interpret.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { useStore } from '#dom/store.ts'
import { Tabs } from '#ui/tabs.tsx'
import { ActingPanel } from './acting-panel'
import { checkStore } from './check-store'
import { CounterQuestions } from './counter-questions'
import { LookInto } from './look-into'
import { MeaningPanel } from './meaning-panel'
import { TakeAlongPanel } from './take-along-panel'
import { TalkPanel } from './talk-panel'
import { OwnWordsAdvice } from './own-words-advice'
import { TickedList } from './ticked-list'
import { WhySwitch } from './why'

const counterTab = 'tegenspraak'

interface OutcomePanelProps {
  readonly outcome: Outcome
  readonly rules: Interpretation
}

/** What the ticked signals can be, in five tabs of one screen each. The ordinary explanation always comes first. */
export const OutcomePanel = memo(function OutcomePanel({ outcome, rules }: OutcomePanelProps) {
  const [tab, setTab] = useState('duiding')
  const { counter, own } = useStore(checkStore)
  const open = listUnanswered({ counter } as CheckState).length
  if (outcome.signals.length === 0)
    return (
      <section className="outcome" id="uitkomst" aria-label="Uitkomst" tabIndex={-1}>
        {own.length > 0 && <TickedList signals={outcome.signals} own={own} />}
        {own.length > 0 && <OwnWordsAdvice own={own} />}
        <p className="soft">
          {own.length > 0 && 'Bij eigen woorden hoort geen uitkomst. '}
          Nog niets aangevinkt. Kies wat je opviel. Hier lees je dan eerst de gewone verklaring, en daarna
          waar het op kan wijzen.
        </p>
      </section>
    )
  const answered = counterQuestions.length - open
  return (
    <section className="outcome stack" id="uitkomst" aria-label="Uitkomst" tabIndex={-1}>
      <div className="outcome-why no-print">
        <WhySwitch />
      </div>
      <div className="outcome-head no-print">
        <TickedList signals={outcome.signals} own={own} />
        {outcome.urgent.length > 0 && (
          <a className="outcome-urgent" href={addresses.actNow}>
            Dit kan niet wachten
          </a>
        )}
      </div>
      {own.length > 0 && <OwnWordsAdvice own={own} />}
      <LookInto outcome={outcome} />
      <Tabs
        label="Uitkomst in delen"
        selected={tab}
        onSelect={setTab}
        tabs={[
          {
            id: 'duiding',
            name: 'Duiding',
            content: <MeaningPanel outcome={outcome} why={rules.talk.whyNotKnownYet} />,
          },
          { id: 'vragen', name: 'Vragen', content: <TalkPanel outcome={outcome} talk={rules.talk} /> },
          {
            id: 'handelen',
            name: 'Handelen',
            content: <ActingPanel outcome={outcome} dossier={rules.dossier} />,
          },
          {
            id: counterTab,
            name: answered === 0 ? 'Tegenspraak' : `Tegenspraak (${answered} van ${counterQuestions.length})`,
            content: <CounterQuestions />,
          },
          {
            id: 'meenemen',
            name: 'Meenemen',
            content: <TakeAlongPanel outcome={outcome} onCounter={() => setTab(counterTab)} />,
          },
        ]}
      />
      <p className="soft">{noProof}</p>
    </section>
  )
})
