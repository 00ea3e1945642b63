import { useApp } from '#app-context'
import type { Settings } from '#contract/settings.ts'
import { Button } from '#ui/button.tsx'
import { useStore } from '#dom/store.ts'

const views: readonly { readonly id: Settings['cardView']; readonly name: string }[] = [
  { id: 'kort', name: 'Toon korte kaarten' },
  { id: 'volledig', name: 'Toon volledige kaarten' },
]

/** Short or full signal cards; the choice is remembered on this device. */
export function CardViewToggle() {
  const { settings, changeSettings } = useApp()
  const { cardView } = useStore(settings)
  return (
    <div className="row card-view no-print" role="group" aria-label="Kaarten">
      {views.map(({ id, name }) => (
        <Button key={id} aria-pressed={cardView === id} onClick={() => changeSettings({ cardView: id })}>
          {name}
        </Button>
      ))}
    </div>
  )
}
