import { useRef, useState, type ReactNode } from 'react'
import { Button } from '#ui/button.tsx'
import type { Made } from './report-messages'
import type { MakeOptions } from './report-client'

interface Making {
  /** Before the first of what is made in one go. Its signal says afterwards whether it was stopped. */
  readonly begin: () => Required<MakeOptions>
  /** When all is made or refused. */
  readonly end: () => void
  /** How far it is and the way to stop it, when it takes longer than a second. */
  readonly shown: ReactNode
}

/** Follows the making of reports. It goes on when the screen goes: who asked for a file gets it. */
export function useMaking(): Making {
  const [made, setMade] = useState<Made | null>(null)
  const controller = useRef<AbortController>(null)
  return {
    begin: () => {
      controller.current = new AbortController()
      return { signal: controller.current.signal, onProgress: setMade }
    },
    end: () => setMade(null),
    shown: made && (
      <div className="row">
        <progress aria-label="Zoveel van de pdf is klaar" value={made.done} max={made.pages} />
        <span>
          Bladzijde {made.done} van {made.pages}
        </span>
        <Button kind="quiet" onClick={() => controller.current?.abort()}>
          Stop
        </Button>
      </div>
    ),
  }
}
