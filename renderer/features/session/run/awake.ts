import { longestCalmGapMinutes } from '#core/session/clock/look-at-clock.ts'

/** How often somebody looks at the clock. */
const tickMs = 1000
const gapMs = longestCalmGapMinutes * 60 * 1000

/** Called every second with the moment and the one before; the first time there is none before. */
export type Tick = (now: Date, before: Date | null) => void

/** Knows since when this page has been awake without a gap, whatever screen is open. */
export interface Awake {
  readonly watch: (tick: Tick) => () => void
  /** The last moment at which somebody surely looked, given the last one that is on disk. */
  readonly lastSeen: (saved: string) => string
}

/** Starts looking once a second. `now` and `repeat` can be replaced in a test. */
export function createAwake(
  now: () => Date = () => new Date(),
  repeat: (run: () => void, ms: number) => unknown = (run, ms) => setInterval(run, ms),
): Awake {
  const ticks = new Set<Tick>()
  let since = now()
  let before = since
  repeat(() => {
    const moment = now()
    const step = moment.getTime() - before.getTime()
    const earlier = before
    before = moment
    if (step > gapMs || step < 0) since = moment
    for (const tick of ticks) tick(moment, earlier)
  }, tickMs)
  return {
    watch: (tick) => {
      ticks.add(tick)
      return () => {
        ticks.delete(tick)
      }
    },
    lastSeen: (saved) => {
      const seen = Date.parse(saved)
      // awake ever since that moment: then nothing passed unseen
      return seen >= since.getTime() - tickMs && before.getTime() > seen ? before.toISOString() : saved
    },
  }
}

let awake: Awake | undefined

/** The one of this page, started when a session is first opened. */
export function pageAwake(): Awake {
  awake ??= createAwake()
  return awake
}
