import { useMemo } from 'react'
import type { Session } from '#contract/session.ts'
import { findInternalLeft } from '#core/report/internal/find-internal-left.ts'
import {
  leaveOutOfSession,
  listInternalLines,
  listReadText,
} from '#core/report/internal/internal-in-session.ts'
import { listTypedText } from '#core/report/list-typed-text.ts'
import type { Outline } from '#core/report/outline.ts'
import type { InternalLine } from '#core/report/internal/read-internal.ts'
import { useDraft } from '../use-draft'

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

type Choices = readonly (readonly [key: string, choice: InternalChoice])[]
const noChoices: Choices = []
/** Made again in a moment: no reason to ask before the window closes. */
const choice = { asks: false }

/**
 * Reads which lines of a session stay in the own logbook, and remembers what was said of the lines in doubt for as long as
 * the window is open: a choice belongs to a line as it reads, so it is asked again when that line was changed.
 * `scriptToo`: the script of the session is handed out as well, so its lines count too.
 */
export function useInternalLines(session: Session, { scriptToo = false } = {}): InternalLines {
  const { value: chosen, change } = useDraft(`intern/${session.id}`, noChoices, choice)
  return useMemo(() => {
    const choices = new Map(chosen)
    const keysOf = (wanted: InternalChoice) =>
      new Set(chosen.filter(([, own]) => own === wanted).map(([key]) => key))
    const alsoInternal = keysOf('weg')
    const doubts = new Map(
      listInternalLines(listReadText(session))
        .filter(({ reading }) => reading === 'twijfel')
        .map((line) => [line.key, line]),
    )
    return {
      alsoInternal,
      leftOut: listInternalLines(
        scriptToo ? listReadText(session) : listTypedText(session),
        alsoInternal,
      ).filter(({ reading }) => reading === 'intern'),
      doubts: [...doubts.values()],
      choices,
      choose: (key, wanted) => change([...new Map([...chosen, [key, wanted] as const])]),
      findLeft: (outline, fileName) =>
        findInternalLeft(outline, fileName, {
          typed: listReadText(session),
          open: listReadText(leaveOutOfSession(session, alsoInternal)),
          mayStay: keysOf('mag'),
        }),
    }
  }, [session, scriptToo, chosen, change])
}
