import { IconCopy } from '@tabler/icons-react'
import { use, useState } from 'react'
import type { Session } from '../../../main/contract/session'
import { useApp } from '../../app-context'
import { loadSessionContent } from '../../content'
import { leaveOutInternal } from '../../core/report/leave-out-internal'
import { fillInvitation } from '../../core/session/fill-invitation'
import { Button } from '../../ui/button'
import { GuardedTextArea } from '../guard/guarded-field'
import { InternalStays } from '../report/internal-mark'

/** The invitation, filled in with what is known, to change here and copy into a mail. */
export function InvitationText({ session }: { readonly session: Session }) {
  const { say } = useApp()
  const { invitation } = use(loadSessionContent())
  const filled = fillInvitation(invitation, session)
  const [own, setOwn] = useState<string | null>(null)
  const text = own ?? filled
  const copy = () => {
    navigator.clipboard.writeText(leaveOutInternal(text)).then(
      () => say('Uitnodiging gekopieerd. Plak haar in je mail.'),
      () => say('Kopiëren lukte niet. Klik in de tekst, druk op Ctrl A en dan op Ctrl C.'),
    )
  }
  return (
    <section className="stack" aria-labelledby="uitnodiging">
      <h2 id="uitnodiging">Uitnodiging</h2>
      <InternalStays value="niet in wat je kopieert">
        <GuardedTextArea
          // it says where to be
          allow={['adres']}
          label="Tekst van de uitnodiging"
          hint="Wat tussen rechte haken staat, is nog niet ingevuld. Wat je hier verandert, kopieer je mee; het blijft niet bewaard."
          rows={12}
          value={text}
          onChange={(event) => setOwn(event.target.value)}
        />
      </InternalStays>
      <div className="row">
        <Button icon={<IconCopy aria-hidden />} onClick={copy}>
          Kopieer de uitnodiging
        </Button>
        {own !== null && own !== filled && (
          <Button kind="quiet" onClick={() => setOwn(null)}>
            Begin opnieuw met de gewone tekst
          </Button>
        )}
      </div>
    </section>
  )
}
