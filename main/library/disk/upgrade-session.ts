interface OldStep {
  readonly minutes: number
}

/** Any part may be missing or of another kind: then it stays so, and is mended or refused afterwards. */
interface OldSession {
  readonly group?: object
  readonly steps?: readonly OldStep[]
  readonly clock?: { readonly runningSince: string | null }
  readonly tallies?: readonly object[]
  readonly closing?: object
}

function addToEach<Entry>(list: readonly Entry[] | undefined, add: (entry: Entry) => object): unknown {
  if (!Array.isArray(list)) return list
  return list.map((entry: Entry) => (typeof entry === 'object' && entry !== null ? add(entry) : entry))
}

/**
 * From version 1 to 2: sessions got roles, expected functions, a dated preparation, cases, measurements, decisions and
 * agreements of earlier sessions. What was not asked before is empty; nothing is guessed.
 */
export function addSessionParts(data: unknown): unknown {
  const session = data as OldSession
  return {
    ...session,
    practice: false,
    group: { ...session.group, expected: [] },
    roles: [],
    preparation: [],
    steps: addToEach(session.steps, (step) => ({ ...step, plannedMinutes: step.minutes })),
    clock: { ...session.clock, seenAt: session.clock?.runningSince ?? null },
    cases: [],
    tallies: addToEach(session.tallies, (tally) => ({ ...tally, seenBy: [] })),
    measurements: [],
    decisions: [],
    earlier: [],
    closing: { ...session.closing, summary: '', readBack: false },
  }
}

interface SessionOfTwo {
  readonly tallies?: readonly { readonly counts?: object }[]
}

/**
 * From version 2 to 3: what a young person told counts apart. Who it was heard from was not asked before, so what was
 * counted as heard stays there.
 */
export function addTold(data: unknown): unknown {
  const session = data as SessionOfTwo
  return {
    ...session,
    tallies: addToEach(session.tallies, (tally) => ({ ...tally, counts: { ...tally.counts, verteld: 0 } })),
  }
}

interface SessionOfThree {
  readonly closing?: object
}

/**
 * From version 3 to 4: a session got its times, and its closing who leads next and what to do better. None of it was asked
 * before, so it is empty.
 */
export function addTimes(data: unknown): unknown {
  const session = data as SessionOfThree
  return {
    ...session,
    startsAt: '',
    endsAt: '',
    closing: { ...session.closing, nextLead: '', better: '' },
  }
}
