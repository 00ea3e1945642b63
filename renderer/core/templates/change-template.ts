import { cutText } from '#contract/cut-text.ts'
import type { OwnStep, OwnTemplate } from '#contract/own-template.ts'
import { leaveOutInternal } from '../report/internal/leave-out-internal'
import { isInternal, markInternal } from '../report/internal/mark-internal'
import { readInternal } from '../report/internal/read-internal'
import { joinPoints, splitPoints } from '../report/internal/split-points'

/** A step with nothing in it but a length that a session can do something with. */
export function makeEmptyStep(id: string): OwnStep {
  return {
    id,
    title: '',
    goal: '',
    minutes: 10,
    minimumMinutes: 5,
    form: '',
    instructions: [],
    checklist: [],
    questions: [],
    toNote: [],
  }
}

/** Changes fields of one step. */
export function changeOwnStep(
  template: OwnTemplate,
  id: string,
  fields: Partial<Omit<OwnStep, 'id'>>,
): OwnTemplate {
  return {
    ...template,
    steps: template.steps.map((step) => (step.id === id ? { ...step, ...fields } : step)),
  }
}

/** Adds a step at the end. */
export function addOwnStep(template: OwnTemplate, id: string): OwnTemplate {
  return { ...template, steps: [...template.steps, makeEmptyStep(id)] }
}

/** Takes a step out. */
export function removeOwnStep(template: OwnTemplate, id: string): OwnTemplate {
  return { ...template, steps: template.steps.filter((step) => step.id !== id) }
}

/** What the steps take together. */
export function countMinutes({ steps }: Pick<OwnTemplate, 'steps'>): number {
  return steps.reduce((sum, { minutes }) => sum + minutes, 0)
}

/** What fits of a list in a text field, and what does not. */
export interface FittedLines {
  readonly lines: string[]
  /** Ends of lines that are too long, and lines that are too many, one below another; internal where they were. */
  readonly rest: string
}

/** A list of lines out of one text field: one line, one entry. Empty lines at the end are still being typed. */
export function fitLines(text: string, mostLines: number, longest: number): FittedLines {
  const typed = text === '' ? [] : text.split('\n')
  const isInternalLine = readInternalLines(text)
  const over = typed
    .map((line, at) => {
      const end = at < mostLines ? line.slice(cutText(line, longest).length) : line
      return isInternalLine.has(at) && !isInternal(end) ? markInternal(end) : end
    })
    .filter((end) => end.trim() !== '')
  return {
    lines: typed.slice(0, mostLines).map((line) => cutText(line, longest)),
    rest: joinPoints(over),
  }
}

/** The places of the lines that are internal by themselves or because of a line above them. */
function readInternalLines(text: string): ReadonlySet<number> {
  const internal = new Set<number>()
  let place = 0
  for (const { reading, end } of readInternal(text)) {
    if (reading === 'intern') internal.add(place)
    if (end.includes('\n')) place += 1
  }
  return internal
}

/**
 * A list of lines without the empty ones and without spaces around them. Each stands on its own from here on: what was
 * internal because of the line above it gets the mark itself.
 */
export function tidyLines(lines: readonly string[]): string[] {
  const text = lines.join('\n')
  if (leaveOutInternal(text) !== text) return splitPoints(text)
  return lines.map((line) => line.trim()).filter((line) => line !== '')
}
