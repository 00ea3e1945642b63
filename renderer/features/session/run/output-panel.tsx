import { Suspense } from 'react'
import type { Session } from '#contract/session.ts'
import type { SessionOutput } from '#core/session/clock/tool-of-step.ts'
import { Skeleton } from '#ui/skeleton.tsx'
import { Tabs } from '#ui/tabs.tsx'
import { Agreements } from '../outcome/agreements'
import { Decisions } from '../outcome/decisions'
import { ParkingLot } from '../outcome/parking-lot'
import { SignalTally } from '../outcome/signal-tally'
import { CaseCards } from '../sheets/case-cards'
import { Measurement } from '../sheets/measurement'
import { SignalMatrix } from '../sheets/signal-matrix'
import { useSessionPart, type SessionPartProps } from '../desk/session-part'
import type { HallControl } from '../hall/use-hall'

/** What can stand beside the script of a step. */
export type OutputTab = SessionOutput | 'parkeerplek'

const outputTabs = [
  { id: 'signalen', name: 'Signalen' },
  { id: 'afspraken', name: 'Afspraken' },
  { id: 'besluiten', name: 'Besluiten' },
  { id: 'parkeerplek', name: 'Parkeer' },
  { id: 'casus', name: 'Casuskaarten' },
  { id: 'matrix', name: 'Signalenmatrix' },
  { id: 'meting', name: 'Meting' },
] as const satisfies readonly { id: OutputTab; name: string }[]

interface OutputPanelProps extends SessionPartProps {
  readonly stepId: string
  readonly open: OutputTab
  readonly onOpen: (tab: OutputTab) => void
  readonly hall: HallControl
  /** What was noted last. */
  readonly fresh: string | null
}

/** What the group brings out, with how much of it there is, and the tools: one at a time, the one of the step first. */
export function OutputPanel({ editor, stepId, open, onOpen, hall, fresh }: OutputPanelProps) {
  const counts = useSessionPart(editor, countOutput)
  const contents = {
    signalen: <SignalTally editor={editor} />,
    afspraken: <Agreements editor={editor} fresh={fresh} />,
    besluiten: <Decisions editor={editor} />,
    parkeerplek: <ParkingLot editor={editor} />,
    casus: <CaseCards editor={editor} stepId={stepId} hall={hall.show} onHall={hall.setShow} />,
    matrix: <SignalMatrix editor={editor} />,
    meting: <Measurement editor={editor} />,
  }
  return (
    <section className="cockpit-output" aria-label="Opbrengst">
      <Tabs
        label="Opbrengst en werkbladen"
        selected={open}
        onSelect={(id) => {
          const chosen = outputTabs.find((one) => one.id === id)
          if (chosen) onOpen(chosen.id)
        }}
        tabs={outputTabs.map((one) => ({
          ...one,
          ...(one.id in counts && { count: counts[one.id as keyof typeof counts] }),
          content: <Suspense fallback={<Skeleton />}>{contents[one.id]}</Suspense>,
        }))}
      />
    </section>
  )
}

const countOutput = ({ tallies, agreements, decisions, parked }: Session) => ({
  signalen: tallies.length,
  afspraken: agreements.length,
  besluiten: decisions.length,
  parkeerplek: parked.length,
})
