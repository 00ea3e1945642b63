import { IconDots } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { addresses } from '#core/navigation/addresses.ts'
import { correctTime } from '#core/session/clock/clock.ts'
import { formatDay } from '#core/session/describe-time.ts'
import type { Session } from '#contract/session.ts'
import { Button } from '#ui/button.tsx'
import { HallChoice } from '../hall/hall-choice'
import type { HallControl } from '../hall/use-hall'
import { useSessionPart, type SessionPartProps } from '../desk/session-part'

const corrections = [-5, -1, 1, 5] as const

interface MorePanelProps extends SessionPartProps {
  readonly hall: HallControl
  readonly closing: boolean
  readonly onClosing: (closing: boolean) => void
}

/** What is seldom needed while a session runs, behind one button: it opens over the work and Esc closes it. */
export function MorePanel({ editor, hall, closing, onClosing }: MorePanelProps) {
  const { id, date, place } = useSessionPart(editor, readPlace)
  const [open, setOpen] = useState(false)
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!open) return
    const off = new AbortController()
    const close = ({ target }: Event) => {
      if (target instanceof Node && document.contains(target) && !frame.current?.contains(target))
        setOpen(false)
    }
    document.addEventListener('pointerdown', close, { signal: off.signal })
    document.addEventListener('focusin', close, { signal: off.signal })
    return () => off.abort()
  }, [open])
  return (
    // the key closes what stands inside; everything in it is a control of its own
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className="cockpit-more"
      ref={frame}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        event.stopPropagation()
        setOpen(false)
        frame.current?.querySelector('button')?.focus()
      }}
    >
      <Button
        icon={<IconDots aria-hidden />}
        aria-expanded={open}
        aria-label="Meer"
        onClick={() => setOpen(!open)}
      />
      {open && (
        <section className="cockpit-more-panel stack" aria-label="Meer bij deze sessie">
          <p className="soft">{[formatDay(date), place].filter(Boolean).join(' · ')}</p>
          <Button
            onClick={() => {
              onClosing(!closing)
              setOpen(false)
            }}
          >
            {closing ? 'Terug naar de stappen' : 'Sluit de sessie af'}
          </Button>
          <HallChoice show={hall.show} onShow={hall.setShow} />
          <fieldset className="stack-tight">
            <legend className="step-title">Tijd bijstellen</legend>
            <p className="soft">Begon de klok te laat of liep hij te lang door? De tijd in deze stap:</p>
            <div className="row">
              {corrections.map((minutes) => (
                <Button
                  key={minutes}
                  aria-label={`${Math.abs(minutes)} min ${minutes < 0 ? 'minder' : 'meer'} besteed`}
                  onClick={() => editor.change((one) => correctTime(one, minutes * 60, new Date()))}
                >
                  {minutes < 0 ? '−' : '+'}
                  {Math.abs(minutes)} min
                </Button>
              ))}
            </div>
          </fieldset>
          <p>
            <a href={addresses.prepare(id)}>Naar de voorbereiding</a>
          </p>
          <p>
            <a href={addresses.history(id)}>Eerdere versies</a>
          </p>
          <p>
            <a href={addresses.handOver(id)}>Geef deze sessie door</a>
          </p>
        </section>
      )}
    </div>
  )
}

const readPlace = ({ id, date, place }: Session) => ({ id, date, place })
