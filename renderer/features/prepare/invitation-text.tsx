import { IconCopy } from '@tabler/icons-react'
import { use, useMemo } from 'react'
import type { Session } from '#contract/session.ts'
import { useApp } from '#app-context'
import { loadSessionContent } from '../../content'
import type { Kind } from '#core/guard/finding.ts'
import { listDoubtful } from '#core/report/internal/find-internal-left.ts'
import { leaveOutInternal } from '#core/report/internal/leave-out-internal.ts'
import { heading, paragraph } from '#core/report/make-blocks.ts'
import { fillInvitation } from '#core/session/fill-invitation.ts'
import { Button } from '#ui/button.tsx'
import { useDraft } from '#editing/use-draft.ts'
import { useBeforeLeaving } from '#guard/use-before-leaving.tsx'
import { GuardedTextArea } from '#guard/guarded-field.tsx'
import { InternalStays } from '#editing/internal/internal-mark.tsx'
import { copyText } from '#dom/copy-text.ts'

const name = 'Tekst van de uitnodiging'
// it says where to be
const allowed: readonly Kind[] = ['adres']
const leaving = {
  name: 'de uitnodiging',
  replaces:
    'Wat je hier vervangt, verandert in wat je kopieert. In de tekst hierboven blijft het staan tot je het daar aanpast.',
}

/** The invitation, filled in with what is known, to change here and copy into a mail. */
export function InvitationText({ session }: { readonly session: Session }) {
  const { say } = useApp()
  const { invitation } = use(loadSessionContent())
  const filled = fillInvitation(invitation, session)
  const { value: text, filled: isOwn, change, clear } = useDraft(`uitnodiging/${session.id}`, filled)
  const parts = useMemo(() => {
    const open = leaveOutInternal(text)
    const outline = {
      title: '',
      subtitle: '',
      details: [],
      footer: '',
      blocks: [heading(name), paragraph(open)],
    }
    return { open, outline, typed: [open], findInternal: () => listDoubtful([open]) }
  }, [text])
  const { leave, questions } = useBeforeLeaving({ ...parts, allow: allowed, of: leaving })
  const copy = (passedOn: string, said: string) => {
    void copyText({ plain: passedOn }).then((copied) =>
      say(copied ? said : 'Kopiëren lukte niet. Klik in de tekst, druk op Ctrl A en dan op Ctrl C.'),
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
          allow={allowed}
          label={name}
          hint="Wat tussen rechte haken staat, is nog niet ingevuld. Wat je hier verandert, kopieer je mee; het blijft staan tot je dit venster sluit."
          rows={12}
          value={text}
          onChange={(event) => change(event.target.value)}
        />
      </InternalStays>
      <div className="row">
        <Button
          icon={<IconCopy aria-hidden />}
          onClick={() =>
            leave('Kopieer', (_outline, clean) =>
              copy(clean(parts.open), 'Uitnodiging gekopieerd. Plak haar in je mail.'),
            )
          }
        >
          Kopieer de uitnodiging
        </Button>
        <Button
          icon={<IconCopy aria-hidden />}
          onClick={() =>
            leave('Kopieer', (_outline, clean) =>
              copy(clean(subjectOf(parts.open)), 'Onderwerp gekopieerd. Plak het in je mail.'),
            )
          }
        >
          Kopieer het onderwerp
        </Button>
        {isOwn && (
          <Button kind="quiet" onClick={startAgain}>
            Begin opnieuw met de gewone tekst
          </Button>
        )}
      </div>
      {questions}
    </section>
  )
}

/** The first line, which is what the mail is about. */
const subjectOf = (text: string) => text.trim().split('\n', 1)[0] ?? ''
