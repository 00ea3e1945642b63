import type { Session, Step } from '#contract/session.ts'
import { leaveOutInternal } from './leave-out-internal'
import { mapTypedText } from '../list-typed-text'
import { readInternal, type InternalLine } from './read-internal'

/**
 * A session as others may read it: every text without its internal lines, and without the agreements, decisions, signals
 * and other parts of which nothing is left. The session given is not changed; the own logbook is made of that one.
 * `alsoInternal` holds keys of lines in doubt that somebody chose to leave out.
 */
export function leaveOutOfSession(session: Session, alsoInternal?: ReadonlySet<string>): Session {
  const open = mapReadText(session, (text) => leaveOutInternal(text, alsoInternal))
  return {
    ...open,
    group: {
      ...open.group,
      expected: keepSaid(session.group.expected, open.group.expected, nameExpected),
    },
    roles: keepSaid(session.roles, open.roles, ({ role }) => role),
    preparation: keepSaid(session.preparation, open.preparation, ({ text }) => text),
    steps: open.steps.map((step, at) => keepSaidInStep(session.steps[at] ?? step, step, alsoInternal)),
    tallies: keepSaid(session.tallies, open.tallies, ({ label }) => label),
    measurements: keepSaid(session.measurements, open.measurements, ({ statement }) => statement),
    parked: keepSaid(session.parked, open.parked, ({ text }) => text),
    decisions: keepSaid(session.decisions, open.decisions, ({ text }) => text),
    agreements: keepSaid(session.agreements, open.agreements, ({ what }) => what),
    earlier: keepSaid(session.earlier, open.earlier, ({ what }) => what),
  }
}

function keepSaidInStep(whole: Step, open: Step, alsoInternal?: ReadonlySet<string>): Step {
  return {
    ...open,
    title: leaveOutOfStepTitle(whole.title, alsoInternal),
    instructions: leaveOutOfLines(whole.instructions, alsoInternal),
    questions: leaveOutOfLines(whole.questions, alsoInternal),
    toNote: leaveOutOfLines(whole.toNote, alsoInternal),
    checklist: keepSaid(whole.checklist, open.checklist, ({ text }) => text),
  }
}

/** The title of a step as others may read it: it keeps its place in the script, so without one it goes by its number alone. */
export function leaveOutOfStepTitle(title: string, alsoInternal?: ReadonlySet<string>): string {
  const open = leaveOutInternal(title, alsoInternal)
  return open.trim() === '' && title.trim() !== '' ? 'Stap' : open
}

/** The lines of a script as others may read them, without those of which nothing is left. */
export function leaveOutOfLines(lines: readonly string[], alsoInternal?: ReadonlySet<string>): string[] {
  const open = lines.map((line) => leaveOutInternal(line, alsoInternal))
  return keepSaid(lines, open, (line) => line)
}

/**
 * Rewrites every text of a session that anybody may come to read: what was typed in it, and its script, which comes from a
 * template that may be one of the user's own.
 */
function mapReadText(session: Session, write: (text: string) => string): Session {
  const typed = mapTypedText(session, write)
  return {
    ...typed,
    roles: typed.roles.map((one) => ({ ...one, role: write(one.role) })),
    preparation: typed.preparation.map((one) => ({ ...one, when: write(one.when) })),
    steps: typed.steps.map((step) => ({
      ...step,
      goal: write(step.goal),
      form: write(step.form),
      instructions: step.instructions.map(write),
      questions: step.questions.map(write),
      toNote: step.toNote.map(write),
      checklist: step.checklist.map((item) => ({ ...item, text: write(item.text) })),
    })),
  }
}

/** Lists every text of a session that anybody may come to read, without the empty ones. */
export function listReadText(session: Session): readonly string[] {
  const texts: string[] = []
  mapReadText(session, (text) => {
    if (text.trim() !== '') texts.push(text)
    return text
  })
  return texts
}

/** Lists the lines of texts that read as internal or as doubtful, in their order. */
export function listInternalLines(
  texts: readonly string[],
  alsoInternal?: ReadonlySet<string>,
): readonly InternalLine[] {
  return texts.flatMap((text) =>
    readInternal(text, alsoInternal).filter(({ reading, key }) => reading !== 'open' && key !== ''),
  )
}

/** The parts of which something is left; a part that was empty already stays as it was. */
function keepSaid<Part>(whole: readonly Part[], open: readonly Part[], read: (part: Part) => string): Part[] {
  return open.filter((part, at) => {
    const before = whole[at]
    return read(part).trim() !== '' || before === undefined || read(before).trim() === ''
  })
}

const nameExpected = (one: Session['group']['expected'][number]) => one.organisation + one.function
