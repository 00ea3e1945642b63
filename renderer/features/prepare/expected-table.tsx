import type { Session } from '#contract/session.ts'
import { useApp } from '#app-context'
import { addExpected, removeExpected, writeExpected } from '#core/session/change-preparation.ts'
import { sayChange } from '#editing/say-change.ts'
import { useSessionPart, type SessionPartProps } from '../session/desk/session-part'
import { ExpectedRows } from '../session/plan/expected-rows'
import { PeopleSum } from '../session/plan/people-sum'

/** Who is expected: function, organisation and number, line by line. There is no place for a name. */
export function ExpectedTable({ editor }: SessionPartProps) {
  const { say } = useApp()
  const { id: owner, group } = useSessionPart(editor, readGroup)
  return (
    <section className="stack" aria-labelledby="wie-komen">
      <h2 id="wie-komen">Wie verwacht je</h2>
      <p className="soft">
        Organisaties en functies, geen namen. Ze komen terug in de uitnodiging, in het verslag en in “Wie ziet
        welk signaal”.
      </p>
      <ExpectedRows
        owner={owner}
        rows={group.expected}
        onAdd={(id) => editor.change((now) => addExpected(now, id))}
        onWrite={(id, fields) =>
          editor.change((now) => writeExpected(now, id, fields), `${Object.keys(fields).join('-')}-${id}`)
        }
        onRemove={(id) => {
          const takeBack = editor.change((now) => removeExpected(now, id))
          sayChange(say, 'Regel weggehaald.', 'Zet terug', takeBack)
        }}
      />
      <PeopleSum
        group={group}
        onTake={() => editor.change((now) => ({ ...now, group: { ...now.group, people: null } }))}
      />
    </section>
  )
}

const readGroup = ({ id, group }: Session) => ({ id, group })
