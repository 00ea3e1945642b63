import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { limits } from '#contract/limits.ts'
import './count-field.css'

interface CountFieldProps {
  /** What is counted: the name of the field, and read with its button. */
  readonly name: string
  /** Shown in front of the field; nothing when left out. */
  readonly shown?: string
  readonly count: number
  readonly onCount: (count: number) => void
}

/** A count: a tap makes it one more, and a number can be typed. Anonymous, so there is nothing else to fill in. */
export function CountField({ name, shown, count, onCount }: CountFieldProps) {
  // what is typed and is no count: it stays until the field is left, and the session keeps what it had
  const [typed, setTyped] = useState<{ readonly text: string; readonly wrong: boolean } | null>(null)
  const isWrong = typed?.wrong === true
  return (
    <div className="count">
      {shown !== undefined && (
        <span className="count-name" aria-hidden>
          {shown}
        </span>
      )}
      <span className="count-field">
        <input
          type="number"
          inputMode="numeric"
          className="numbers field-number"
          aria-label={name}
          min={0}
          max={limits.counted}
          data-none={count === 0 ? true : undefined}
          aria-invalid={isWrong ? true : undefined}
          {...(isWrong && { title: wrongCount })}
          value={typed?.text ?? String(count)}
          autoComplete="off"
          onFocus={(event) => event.target.select()}
          onBlur={() => setTyped(null)}
          onChange={(event) => {
            // of what is no number a browser says only that it is none
            const { value: text, validity } = event.target
            const number = readCount(text)
            setTyped(number === null ? { text, wrong: text !== '' || validity.badInput } : null)
            if (number !== null) onCount(number)
          }}
        />
        <button
          type="button"
          className="count-more"
          aria-label={`${name}: één meer`}
          onClick={() => {
            setTyped(null)
            onCount(count + 1)
          }}
        >
          <IconPlus aria-hidden />
        </button>
        {isWrong && (
          <span role="alert" className="count-wrong">
            {wrongCount}
          </span>
        )}
      </span>
    </div>
  )
}

const wrongCount = `Typ een heel getal van 0 tot en met ${limits.counted}.`

/** A count as typed; null for anything else, and for nothing at all. */
function readCount(text: string): number | null {
  const digits = text.trim()
  if (!/^\d+$/.test(digits)) return null
  const number = Number(digits)
  return number <= limits.counted ? number : null
}
