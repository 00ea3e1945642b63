import { foldText } from '../search/language/fold'
import type { SignalPage } from './interpret'

/** Signals in which every word of `filter` occurs, in title, summary or card; all of them for an empty filter. */
export function filterSignals(signals: readonly SignalPage[], filter: string): SignalPage[] {
  const words = foldText(filter)
    .split(/\s+/)
    .filter((word) => word !== '')
  if (words.length === 0) return [...signals]
  return signals.filter((page) => {
    const text = foldText([page.title, page.short, page.signal.alsoBe, page.signal.pointsTo].join(' '))
    return words.every((word) => text.includes(word))
  })
}
