import { useState } from 'react'
import { useApp } from '#app-context'
import { stepTextSize } from '#core/naslag/text-size.ts'
import { Button } from '#ui/button.tsx'
import { useStore } from '#dom/store.ts'

/** Makes the text of the app smaller or larger, one step at a time. A step that is not there says so and stays in reach. */
export function TextSizeControl() {
  const { settings, changeSettings } = useApp()
  const { textSize } = useStore(settings)
  const [told, setTold] = useState('')
  const take = (step: 1 | -1) => {
    const next = stepTextSize(textSize, step)
    setTold(
      next ? `Tekst: ${next.name.toLowerCase()}` : `De tekst kan niet ${step > 0 ? 'groter' : 'kleiner'}`,
    )
    if (next) changeSettings({ textSize: next.id })
  }
  return (
    <span role="group" aria-label="Grootte van de tekst">
      <Button
        kind="quiet"
        aria-label="A−: maak de tekst kleiner"
        aria-disabled={!stepTextSize(textSize, -1)}
        onClick={() => take(-1)}
      >
        A−
      </Button>
      <Button
        kind="quiet"
        aria-label="A+: maak de tekst groter"
        aria-disabled={!stepTextSize(textSize, 1)}
        onClick={() => take(1)}
      >
        A+
      </Button>
      <span role="status" className="visually-hidden">
        {told}
      </span>
    </span>
  )
}
