import { makeFileName } from '#core/report/file-name.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { SealedOffer } from '#editing/sealed-offer.tsx'
import { saveTextFile } from '#report/save-text-file.ts'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { useApp } from '#app-context'
import type { ScreenProps } from '../../../screen-props'
import { SessionPaper } from './session-paper'

/** Hands a session over to a colleague: one sealed file, and a code to be told by voice. */
export function HandOverScreen({ params }: ScreenProps<'handOver'>) {
  const { bridge } = useApp()
  return (
    <SessionPaper id={params.id} refusedTitle="Deze sessie kan niet worden doorgegeven">
      {(session) => (
        <div className="stack-wide form">
          <div className="stack">
            <p>
              <a href={addresses.session(session.id)}>← Terug naar de sessie</a>
            </p>
            <ScreenTitle name={`Doorgeven: ${session.title} ${session.municipality}`.trim()}>
              Geef deze sessie door
            </ScreenTitle>
            <p>
              Je maakt één verzegeld bestand met alles wat in{' '}
              <strong>{[session.municipality, session.title].filter(Boolean).join(' · ')}</strong> staat, ook
              de klok en wat alleen voor je logboek is. Je collega opent het bij Sessies met de code, en gaat
              verder waar jij was.
            </p>
            <p>Bij jou blijft de sessie staan. Spreek af wie er verder in werkt.</p>
          </div>
          <SealedOffer
            label="Maak het bestand"
            make={async (code) => {
              // another window may have gone on since this screen opened
              const now = await bridge.readSession({ id: session.id })
              return now.ok ? bridge.passOnSession({ session: now.value.session, code }) : now
            }}
            save={(text) =>
              saveTextFile(bridge, {
                // of whom it is must not be read from the outside
                name: makeFileName(['Doorgegeven sessie', session.date], 'json'),
                mediaType: 'application/json',
                text,
              })
            }
          />
        </div>
      )}
    </SessionPaper>
  )
}
