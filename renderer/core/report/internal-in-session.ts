import type { Session } from '../../../main/contract/session'
import { leaveOutInternal } from './leave-out-internal'
import { mapTypedText } from './list-typed-text'
import { readInternal, type InternalLine } from './read-internal'

/**
 * A session as others may read it: every text without its internal lines, and without the agreements, decisions, signals
 * and other parts of which nothing is left. The session given is not changed; the own logbook is made of that one.
 * `alsoInternal` holds keys of lines in doubt that somebody chose to leave out.
 */
export function leaveOutOfSession(session: Session, alsoInternal?: ReadonlySet<string>): Session {
  const show = (text: string) => leaveOutInternal(text, alsoInternal)
  const open = mapTypedText(session, show)
  return {
    ...open,
    group: {
      ...open.group,
      expected: keepSaid(session.group.expected, open.group.expected, nameExpected),
    },
    roles: open.roles.map((one) => ({ ...one, role: show(one.role) })),
    preparation: keepSaid(session.preparation, open.preparation, ({ text }) => text).map((one) => ({
      ...one,
      when: show(one.when),
    })),
    // The script comes from a template, which may be one of the user's own.
    steps: open.steps.map((step) => ({
      ...step,
      goal: show(step.goal),
      form: show(step.form),
      instructions: showAll(step.instructions, show),
      questions: showAll(step.questions, show),
      toNote: showAll(step.toNote, show),
      checklist: keepSaid(
        step.checklist,
        step.checklist.map((item) => ({ ...item, text: show(item.text) })),
        ({ text }) => text,
      ),
    })),
    tallies: keepSaid(session.tallies, open.tallies, ({ label }) => label),
    measurements: keepSaid(session.measurements, open.measurements, ({ statement }) => statement),
    parked: keepSaid(session.parked, open.parked, ({ text }) => text),
    decisions: keepSaid(session.decisions, open.decisions, ({ text }) => text),
    agreements: keepSaid(session.agreements, open.agreements, ({ what }) => what),
    earlier: keepSaid(session.earlier, open.earlier, ({ what }) => what),
  }
}

/** Lists the lines of a session that were typed and read as internal or as doubtful, in the order of the document. */
export function listInternalLines(
  session: Session,
  alsoInternal?: ReadonlySet<string>,
): readonly InternalLine[] {
  const lines: InternalLine[] = []
  mapTypedText(session, (text) => {
    lines.push(
      ...readInternal(text, alsoInternal).filter(({ reading, key }) => reading !== 'open' && key !== ''),
    )
    return text
  })
  return lines
}

/** The parts of which something is left; a part that was empty already stays as it was. */
function keepSaid<Part>(whole: readonly Part[], open: readonly Part[], read: (part: Part) => string): Part[] {
  return open.filter((part, at) => {
    const before = whole[at]
    return read(part).trim() !== '' || before === undefined || read(before).trim() === ''
  })
}

const nameExpected = (one: Session['group']['expected'][number]) => one.organisation + one.function

function showAll(texts: readonly string[], show: (text: string) => string): string[] {
  return keepSaid(texts, texts.map(show), (text) => text)
}
