import { IconArrowBackUp, IconPlayerPlay, IconPrinter } from '@tabler/icons-react'
import { useApp } from '#app-context'
import { addresses } from '#core/navigation/addresses.ts'
import { formatDay } from '#core/session/describe-time.ts'
import type { ScreenProps } from '../../screen-props'
import { Button, LinkButton } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { useStore } from '#dom/store.ts'
import { EarlierAgreements } from '../session/outcome/earlier-agreements'
import { SessionDesk } from '../session/desk/session-desk'
import { undoAloud } from '../session/desk/undo-aloud'
import { PlanFields } from '../session/plan/plan-fields'
import { SavedAt } from '#editing/saved-at.tsx'
import type { SessionEditor } from '../session/desk/session-editor'
import { CaseChoice } from './case-choice'
import { ExpectedTable } from './expected-table'
import { InvitationText } from './invitation-text'
import { PreparationList } from './preparation-list'
import { RoleFields } from './role-fields'
import './prepare.css'

/** Everything before the first step of a session; nothing here is needed to begin. */
export function PrepareScreen({ params }: ScreenProps<'prepare'>) {
  return <SessionDesk id={params.id}>{(editor) => <Prepare editor={editor} />}</SessionDesk>
}

function Prepare({ editor }: { readonly editor: SessionEditor }) {
  const { say } = useApp()
  const { current: session, past } = useStore(editor.history)
  const begun = session.phase !== 'voorbereiding'
  return (
    <div className="stack-wide prepare">
      <header className="screen-head screen-head-long">
        <div className="stack-tight">
          <ScreenTitle name={`Voorbereiden: ${session.title} ${session.municipality}`.trim()}>
            Voorbereiden
          </ScreenTitle>
          <p className="soft">
            {[session.title, session.municipality || 'gemeente nog niet ingevuld', formatDay(session.date)]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <p className="row">
            <a href={addresses.history(session.id)}>Eerdere versies</a>
            <a href={addresses.handOver(session.id)}>Geef deze sessie door</a>
          </p>
        </div>
        <div className="row">
          <SavedAt editor={editor} />
          <Button
            icon={<IconArrowBackUp aria-hidden />}
            onClick={() => undoAloud(editor, say)}
            aria-disabled={past.length === 0}
          >
            Maak ongedaan
          </Button>
          <LinkButton href={addresses.printPackage(session.id)} icon={<IconPrinter aria-hidden />}>
            Printpakket
          </LinkButton>
          <LinkButton
            href={addresses.session(session.id)}
            kind="primary"
            icon={<IconPlayerPlay aria-hidden />}
          >
            Naar de sessie
          </LinkButton>
        </div>
      </header>
      {begun && (
        <Notice>
          <p>Deze sessie is al begonnen. Wat je hier verandert, geldt meteen.</p>
        </Notice>
      )}
      <EarlierAgreements editor={editor} />
      <div className="prepare-columns">
        <div className="stack-wide">
          <PreparationList editor={editor} />
          <section className="stack" aria-labelledby="gegevens">
            <h2 id="gegevens">Gegevens</h2>
            <PlanFields editor={editor} />
          </section>
          <ExpectedTable editor={editor} />
        </div>
        <div className="stack-wide">
          <RoleFields editor={editor} />
          <CaseChoice editor={editor} />
          <InvitationText session={session} />
        </div>
      </div>
    </div>
  )
}
