import { useMemo, useState } from 'react'
import type { Session } from '../../../main/contract/session'
import { findInternalLeft } from '../../core/report/find-internal-left'
import { leaveOutOfSession, listInternalLines } from '../../core/report/internal-in-session'
import { listTypedText } from '../../core/report/list-typed-text'
import type { Outline } from '../../core/report/outline'
import type { InternalLine } from '../../core/report/read-internal'

/** What somebody said of a line in doubt. */
export type InternalChoice = 'weg' | 'mag'

export interface InternalLines {
  /** Keys of the lines in doubt that are left out. */
  readonly alsoInternal: ReadonlySet<string>
  /** The lines that others will not read. */
  readonly leftOut: readonly InternalLine[]
  /** The lines of which nobody can tell without asking, each once. */
  readonly doubts: readonly InternalLine[]
  readonly choices: ReadonlyMap<string, InternalChoice>
  readonly choose: (key: string, choice: InternalChoice) => void
  /** What in a finished report, or in the name of its file, was meant for the own logbook. */
  readonly findLeft: (outline: Outline, fileName: string) => readonly string[]
}

/**
 * Reads which lines of a session stay in the own logbook, and remembers what was said of the lines in doubt for as long as
 * the screen is open: a choice belongs to a line as it reads, so it is asked again when that line was changed.
 */
export function useInternalLines(session: Session): InternalLines {
  const [choices, setChoices] = useState<ReadonlyMap<string, InternalChoice>>(new Map())
  return useMemo(() => {
    const keysOf = (choice: InternalChoice) =>
      new Set([...choices].filter(([, chosen]) => chosen === choice).map(([key]) => key))
    const alsoInternal = keysOf('weg')
    const doubts = new Map(
      listInternalLines(session)
        .filter(({ reading }) => reading === 'twijfel')
        .map((line) => [line.key, line]),
    )
    return {
      alsoInternal,
      leftOut: listInternalLines(session, alsoInternal).filter(({ reading }) => reading === 'intern'),
      doubts: [...doubts.values()],
      choices,
      choose: (key, choice) => setChoices((now) => new Map([...now, [key, choice]])),
      findLeft: (outline, fileName) =>
        findInternalLeft(outline, fileName, {
          typed: listTypedText(session),
          open: listTypedText(leaveOutOfSession(session, alsoInternal)),
          mayStay: keysOf('mag'),
        }),
    }
  }, [session, choices])
}
