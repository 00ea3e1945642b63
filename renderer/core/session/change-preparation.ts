import type { Expected, Preparation, Session } from '#contract/session.ts'
import { isBlankText } from '../fields/blank-text'
import { readDaysBefore } from './agreements/days-before'

/** Ticks or unticks a task of the preparation. */
export function tickTask(session: Session, index: number, done: boolean): Session {
  return changeTasks(session, (tasks) => tasks.map((task, at) => (at === index ? { ...task, done } : task)))
}

/** Adds a task; "1 week vooraf" gives it a day. Without text it changes nothing. */
export function addTask(session: Session, text: string, when: string): Session {
  if (isBlankText(text)) return session
  const task: Preparation = {
    text: text.trim(),
    when: when.trim(),
    daysBefore: readDaysBefore(when.trim()),
    done: false,
  }
  return changeTasks(session, (tasks) => [...tasks, task])
}

/** Takes a task out. */
export function removeTask(session: Session, index: number): Session {
  return changeTasks(session, (tasks) => tasks.filter((_task, at) => at !== index))
}

/** Says which function or organisation takes a role; never a name. A role that is not in the list yet is added. */
export function fillRole(session: Session, role: string, by: string): Session {
  const known = session.roles.some((own) => own.role === role)
  const roles = known
    ? session.roles.map((own) => (own.role === role ? { ...own, by } : own))
    : [...session.roles, { role, by }]
  return { ...session, roles }
}

/** Adds an empty line for an organisation and function that are expected. */
export function addExpected(session: Session, id: string): Session {
  return changeExpected(session, (all) => [...all, { id, organisation: '', function: '', people: null }])
}

/** Changes fields of one expected line. */
export function writeExpected(session: Session, id: string, fields: Partial<Omit<Expected, 'id'>>): Session {
  return changeExpected(session, (all) => all.map((one) => (one.id === id ? { ...one, ...fields } : one)))
}

/** Takes an expected line out; nobody sees a signal through a function that is not there. */
export function removeExpected(session: Session, id: string): Session {
  const without = changeExpected(session, (all) => all.filter((one) => one.id !== id))
  const tallies = session.tallies.map((tally) =>
    tally.seenBy.includes(id) ? { ...tally, seenBy: tally.seenBy.filter((own) => own !== id) } : tally,
  )
  return { ...without, tallies }
}

function changeTasks(session: Session, change: (tasks: Preparation[]) => Preparation[]): Session {
  return { ...session, preparation: change(session.preparation) }
}

function changeExpected(session: Session, change: (all: Expected[]) => Expected[]): Session {
  return { ...session, group: { ...session.group, expected: change(session.group.expected) } }
}
