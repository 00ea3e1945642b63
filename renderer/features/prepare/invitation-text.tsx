import { IconCopy } from '@tabler/icons-react'
import { use } from 'react'
import type { Session } from '#contract/session.ts'
import { useApp } from '../../app-context'
import { loadSessionContent } from '../../content'
import { leaveOutInternal } from '#core/report/internal/leave-out-internal.ts'
import { fillInvitation } from '#core/session/fill-invitation.ts'
import { Button } from '#ui/button.tsx'
import { useDraft } from '#editing/use-draft.ts'
import { GuardedTextArea } from '#guard/guarded-field.tsx'
import { InternalStays } from '#editing/internal/internal-mark.tsx'

/** The invitation, filled in with what is known, to change here and copy into a mail. */
export function InvitationText({ session }: { readonly session: Session }) {
  const { say } = useApp()
  const { invitation } = use(loadSessionContent())
  const filled = fillInvitation(invitation, session)
  const { value: text, filled: isOwn, change, clear } = useDraft(`uitnodiging/${session.id}`, filled)
  const copy = () => {
    navigator.clipboard.writeText(leaveOutInternal(text)).then(
      () => say('Uitnodiging gekopieerd. Plak haar in je mail.'),
      () => say('Kopiëren lukte niet. Klik in de tekst, druk op Ctrl A en dan op Ctrl C.'),
    )
  }
  const startAgain = () => {
    clear()
    say('De gewone tekst staat er weer.', { label: 'Zet terug', run: () => change(text) })
  }
  return (
    <section className="stack" aria-labelledby="uitnodiging">
      <h2 id="uitnodiging">Uitnodiging</h2>
      <InternalStays value="niet in wat je kopieert">
        <GuardedTextArea
          // it says where to be
          allow={['adres']}
          label="Tekst van de uitnodiging"
          hint="Wat tussen rechte haken staat, is nog niet ingevuld. Wat je hier verandert, kopieer je mee; het blijft staan tot je dit venster sluit."
          rows={12}
          value={text}
          onChange={(event) => change(event.target.value)}
        />
      </InternalStays>
      <div className="row">
        <Button icon={<IconCopy aria-hidden />} onClick={copy}>
          Kopieer de uitnodiging
        </Button>
        {isOwn && (
          <Button kind="quiet" onClick={startAgain}>
            Begin opnieuw met de gewone tekst
          </Button>
        )}
      </div>
    </section>
  )
}
