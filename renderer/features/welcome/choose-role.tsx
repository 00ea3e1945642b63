import { useApp } from '#app-context'
import { roles } from '#core/check/check-state.ts'
import { useStore } from '#dom/store.ts'

const choices = [...roles, { id: '', name: 'Dat kies ik nu niet' }] as const

/** First step: the kind of work, in general words. */
export function ChooseRole() {
  const { settings, changeSettings } = useApp()
  const { role } = useStore(settings)
  return (
    <fieldset className="stack">
      <legend className="visually-hidden">Je werk</legend>
      <p>Je werk staat dan alvast ingevuld in de signaalcheck. Je naam hoeft Signaalwijzer niet te weten.</p>
      <div className="welcome-choices">
        {choices.map(({ id, name }) => (
          <label key={id} className="checkbox">
            <input
              type="radio"
              name="werk"
              value={id}
              checked={role === id}
              onChange={() => changeSettings({ role: id })}
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
