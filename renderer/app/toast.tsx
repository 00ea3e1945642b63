import { useEffect } from 'react'
import { Button } from '#ui/button.tsx'

/** A short message after something the user did. `key` makes the same sentence appear again. */
export interface ToastMessage {
  readonly key: number
  readonly message: string
  readonly action?: {
    readonly label: string
    readonly run: () => void
    /** For a way back that stays open longer than usual. */
    readonly forMs?: number
  }
}

const shownForMs = 12_000

/** Shows the last message in a live region. With a way back it stays longer than a reader needs. */
export function Toast({
  message,
  onDone,
}: {
  readonly message: ToastMessage | null
  readonly onDone: () => void
}) {
  const key = message?.key
  const forMs = message?.action?.forMs ?? shownForMs
  useEffect(() => {
    if (key === undefined) return
    const timer = setTimeout(onDone, forMs)
    return () => clearTimeout(timer)
  }, [key, forMs, onDone])
  return (
    <div role="status">
      {message && (
        <div className="toast" key={message.key}>
          <p>{message.message}</p>
          {message.action && (
            <Button
              onClick={() => {
                // first, because the way back may have something to say itself
                onDone()
                message.action?.run()
              }}
            >
              {message.action.label}
            </Button>
          )}
          <Button kind="quiet" onClick={onDone}>
            Sluit
          </Button>
        </div>
      )}
    </div>
  )
}
