import type { Made } from './report-messages'

/** Milliseconds that somebody waits without a word, and between two words. */
const quiet = 1000
const between = 100

/** Passes on how far a report is once it takes longer than a second, and no more often than an eye can follow. */
export function tellWhenLong(
  tell: (made: Made) => void,
  readClock = () => performance.now(),
): (made: Made) => void {
  let next = readClock() + quiet
  return (made) => {
    const now = readClock()
    if (now < next) return
    next = now + between
    tell(made)
  }
}
