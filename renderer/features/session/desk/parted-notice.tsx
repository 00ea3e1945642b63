import type { Parted, Session } from '#contract/session.ts'
import { formatMoment } from '#core/session/describe-time.ts'
import { keepShown, listParted, nameParted, readShown, takeBoth, takeOther } from '#core/session/parted.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { sayDevice } from './others-notice'
import { useSessionPart, type SessionPartProps } from './session-part'

const selectAsked = (session: Session) => (listParted(session).length === 0 ? undefined : session)

/** Above a session: what was changed here and on another device at once, both to read, until somebody chooses. */
export function PartedNotice({ editor }: SessionPartProps) {
  const session = useSessionPart(editor, selectAsked)
  if (!session) return null
  return (
    <Notice kind="attention" title="Op twee plekken tegelijk veranderd" live>
      <p>Allebei is bewaard. Kies per onderdeel wat er moet staan; met Ongedaan maken kom je terug.</p>
      {listParted(session).map((parted) => (
        <PartedChoice key={parted.id} editor={editor} session={session} parted={parted} />
      ))}
    </Notice>
  )
}

interface PartedChoiceProps extends SessionPartProps {
  readonly session: Session
  readonly parted: Parted
}

function PartedChoice({ editor, session, parted }: PartedChoiceProps) {
  const shown = readShown(session, parted)
  const name = nameParted(session, parted)
  const choose = (make: (now: Session, id: string) => Session) => editor.change((now) => make(now, parted.id))
  return (
    <section className="stack" aria-label={`Kies: ${name}`}>
      <p>
        <strong>{name}</strong>
      </p>
      {shown !== undefined && <blockquote>Nu staat er: {shown === '' ? '(niets)' : shown}</blockquote>}
      <blockquote>
        {sayWho(parted)}: {parted.text}
      </blockquote>
      <div className="row">
        <Button onClick={() => choose(keepShown)}>Laat staan wat er nu staat</Button>
        {shown !== undefined && <Button onClick={() => choose(takeOther)}>Neem de andere versie</Button>}
        {shown !== undefined && <Button onClick={() => choose(takeBoth)}>Zet ze onder elkaar</Button>}
      </div>
    </section>
  )
}

/** A function, a device and a time; a session of an app that kept none of these says nothing of it. */
function sayWho({ by, at }: Parted): string {
  const who = by === '' ? 'De andere versie' : sayDevice(by)
  return new Date(at).getTime() === 0 ? who : `${who}, ${formatMoment(at)}`
}
