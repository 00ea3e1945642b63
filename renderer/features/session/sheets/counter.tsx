import { IconMinus, IconPlus } from '@tabler/icons-react'
import './counter.css'

interface CounterProps {
  /** What is counted: read with every button and with the count. */
  readonly name: string
  /** Shown in front of the buttons; the name when left out. */
  readonly shown?: string
  readonly count: number
  readonly onCount: (by: 1 | -1) => void
}

/** A count that goes up and down by a tap: anonymous, so there is nothing to type. */
export function Counter({ name, shown = name, count, onCount }: CounterProps) {
  return (
    <div className="tally-count">
      <span>{shown}</span>
      <span className="tally-buttons">
        <button
          type="button"
          className="round-button"
          aria-label={`${name}: één minder`}
          disabled={count === 0}
          onClick={() => onCount(-1)}
        >
          <IconMinus aria-hidden />
        </button>
        <output className="numbers" aria-label={name}>
          {count}
        </output>
        <button
          type="button"
          className="round-button"
          aria-label={`${name}: één meer`}
          onClick={() => onCount(1)}
        >
          <IconPlus aria-hidden />
        </button>
      </span>
    </div>
  )
}
