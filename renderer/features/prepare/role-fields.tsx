import { use } from 'react'
import type { Session } from '#contract/session.ts'
import { limits } from '#contract/limits.ts'
import { loadSessionContent } from '../../content'
import { fillRole } from '#core/session/change-preparation.ts'
import { GuardedTextField } from '#guard/guarded-field.tsx'
import { useSessionPart, type SessionPartProps } from '../session/desk/session-part'

/** Roles that every session can use, also when its template does not name them. */
const usual = ['begeleider', 'notulist', 'tijdbewaker', 'tegenspreker']

/** Who takes which role: a function or an organisation. */
export function RoleFields({ editor }: SessionPartProps) {
  const roles = useSessionPart(editor, readRoles)
  const { basics } = use(loadSessionContent())
  const names = [...new Set([...roles.map(({ role }) => role), ...usual])]
  return (
    <section className="stack" aria-labelledby="rollen">
      <h2 id="rollen">Rollen</h2>
      <div className="form-grid">
        {names.map((role) => {
          const known = basics.rollen.find(({ id }) => id === role)
          return (
            <GuardedTextField
              key={role}
              label={known?.naam ?? role}
              hint={known?.taken[0] ?? 'Functie of organisatie, geen naam'}
              value={roles.find((own) => own.role === role)?.by ?? ''}
              maxLength={limits.lineCharacters}
              onChange={(event) => {
                const by = event.target.value
                editor.change((now) => fillRole(now, role, by), `role-${role}`)
              }}
            />
          )
        })}
      </div>
      <p className="soft">Vul een functie of organisatie in, geen naam.</p>
    </section>
  )
}

const readRoles = ({ roles }: Session) => roles
