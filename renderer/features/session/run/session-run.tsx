import { IconArrowBackUp, IconFileText } from '@tabler/icons-react'
import { Suspense } from 'react'
import type { Session } from '#contract/session.ts'
import type { UndoHistory } from '#core/editing/undo-history.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { formatDay } from '#core/session/describe-time.ts'
import type { SessionTool } from '#core/session/clock/tool-of-step.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { useStorePart } from '#dom/store.ts'
import { Tabs } from '#ui/tabs.tsx'
import { Agreements } from '../outcome/agreements'
import { CaseCards } from '../sheets/case-cards'
import { ClockNotice } from './clock-notice'
import { ClockPanel } from './clock-panel'
import { Closing } from '../outcome/closing'
import { HallButton } from '../hall/hall-button'
import { HallChoice } from '../hall/hall-choice'
import { Measurement } from '../sheets/measurement'
import { ParkingLot } from '../outcome/parking-lot'
import { PlanForm } from '../plan/plan-form'
import { QuickAdd } from './quick-add'
import { SavedAt } from '#editing/saved-at.tsx'
import type { SessionEditor } from '../desk/session-editor'
import { useSessionPart, type SessionPartProps } from '../desk/session-part'
import { SignalMatrix } from '../sheets/signal-matrix'
import { SignalTally } from '../outcome/signal-tally'
import { StepList } from './step-list'
import { StepPanel } from './step-panel'
import { useHall } from '../hall/use-hall'
import { useRunKeys } from './use-run-keys'
import { useViewOfStep } from './use-view-of-step'
import './session-run.css'

interface SessionRunProps {
  readonly editor: SessionEditor
  /** Another window leads: this one only shows. */
  readonly following?: boolean
}

const tabs = [
  { id: 'stap', name: 'Stap' },
  { id: 'casus', name: 'Casuskaarten' },
  { id: 'matrix', name: 'Signalenmatrix' },
  { id: 'meting', name: 'Meting' },
] as const satisfies readonly { id: 'stap' | SessionTool; name: string }[]

interface View {
  readonly tab: 'stap' | SessionTool
  /** A step that is looked at while the clock stays where the group is; null follows the clock. */
  readonly looked: string | null
}

const startView: View = { tab: 'stap', looked: null }

/**
 * Running a session: steps on the left, the current step in the middle, what is collected on the right. Every part follows
 * only what it shows of the session, so that a letter draws the field in which it is typed and nothing beside it.
 */
export function SessionRun({ editor, following = false }: SessionRunProps) {
  const session = useSessionPart(editor, readFrame)
  const asked = useRunKeys(editor)
  const hall = useHall(editor, session, !following)
  const [{ tab, looked }, setView] = useViewOfStep('werkblad', session, startView)
  const setTab = (next: View['tab']) => setView({ tab: next, looked })
  const lookedAt = session.stepIds.findIndex((id) => id === looked)
  const index = lookedAt === -1 ? session.currentStep : lookedAt
  const stepId = session.stepIds[index] ?? ''
  const sheets = {
    stap: (
      <StepPanel
        key={stepId}
        stepId={stepId}
        index={index}
        editor={editor}
        onTool={setTab}
        onBack={() => setView({ tab, looked: null })}
      />
    ),
    casus: <CaseCards editor={editor} stepId={stepId} hall={hall.show} onHall={hall.setShow} />,
    matrix: <SignalMatrix editor={editor} />,
    meting: <Measurement editor={editor} />,
  }
  return (
    <div className="session">
      <RunHead editor={editor} />
      {!following && <ClockNotice editor={editor} />}
      <div className={tab === 'matrix' ? 'session-columns session-columns-wide' : 'session-columns'}>
        <div className="session-steps">
          <StepList editor={editor} looked={index} onLook={(id) => setView({ tab: 'stap', looked: id })} />
        </div>
        <div className="stack-wide session-middle">
          <div className="stack">
            <ClockPanel editor={editor}>
              <HallChoice show={hall.show} onShow={hall.setShow} />
            </ClockPanel>
            <Suspense fallback={<Skeleton />}>
              <QuickAdd editor={editor} stepId={stepId} asked={asked} />
            </Suspense>
          </div>
          <Tabs
            label="Werkbladen"
            selected={tab}
            onSelect={(id) => setTab(tabs.find((one) => one.id === id)?.id ?? 'stap')}
            tabs={tabs.map((one) => ({
              ...one,
              content: <Suspense fallback={<Skeleton />}>{sheets[one.id]}</Suspense>,
            }))}
          />
          <PlanForm editor={editor} />
        </div>
        <div className="stack-wide session-side">
          <Agreements editor={editor} stepId={stepId} />
          <SignalTally editor={editor} stepId={stepId} />
          <ParkingLot editor={editor} stepId={stepId} />
          <Closing editor={editor} />
        </div>
      </div>
    </div>
  )
}

const readFrame = ({ id, currentStep, steps }: Session) => ({
  id,
  currentStep,
  stepIds: steps.map((step) => step.id),
})

/** What the session is called, whether it is saved, and the ways out of the screen. */
function RunHead({ editor }: SessionPartProps) {
  const session = useSessionPart(editor, readHead)
  const canUndo = useStorePart(editor.history, hasPast)
  return (
    <header className="screen-head screen-head-long">
      <div className="stack-tight">
        <ScreenTitle name={`${session.title} ${session.municipality}`.trim()}>{session.title}</ScreenTitle>
        <p className="soft">
          {[session.municipality || 'gemeente nog niet ingevuld', formatDay(session.date), session.place]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <div className="row session-actions">
        <SavedAt editor={editor} />
        <Button icon={<IconArrowBackUp aria-hidden />} onClick={editor.undo} disabled={!canUndo}>
          Maak ongedaan
        </Button>
        <HallButton id={session.id} />
        <LinkButton
          href={addresses.sessionReport(session.id)}
          kind="primary"
          icon={<IconFileText aria-hidden />}
        >
          Verslag
        </LinkButton>
      </div>
    </header>
  )
}

const readHead = ({ id, title, municipality, date, place }: Session) => ({
  id,
  title,
  municipality,
  date,
  place,
})

const hasPast = ({ past }: UndoHistory<Session>) => past.length > 0
