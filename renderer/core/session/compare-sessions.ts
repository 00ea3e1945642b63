import type { Place } from '#contract/left-out.ts'
import type { Session } from '#contract/session.ts'
import { isFields, isSame } from '../editing/merge-change'
import { isDay } from './days'
import { formatDay } from './describe-time'
import { namePart } from './name-part'
import { isAsked } from './say-part'

/** One part in which two versions of a session differ, in words. `before` is '' for what came, `after` for what went. */
export interface WordChange {
  /** As the screens call it: “Notities” bij stap 2. */
  readonly part: string
  readonly kind: 'erbij' | 'weg' | 'anders'
  readonly before: string
  readonly after: string
}

/** What every save changes, or says nothing to a reader. */
const unread: ReadonlySet<string> = new Set([
  'id',
  'revision',
  'changedAt',
  'createdAt',
  'practice',
  'template',
  'stepId',
  'sessionId',
  'page',
])

/**
 * What was changed from one version of a session to another, part by part in the order of the session. Of a long text only
 * the words that differ are named, with a few around them. The clock and where the group is go on by themselves and are
 * left out.
 */
export function compareSessions(before: Session, after: Session): readonly WordChange[] {
  return listChanges(before, after, [], '')
}

function listChanges(before: unknown, after: unknown, place: Place, path: string): readonly WordChange[] {
  if (isSame(before, after) || !isAsked(path)) return []
  if (isList(before) && isList(after)) return compareLists(before, after, place, path)
  if (isFields(before) && isFields(after) && !isList(before) && !isList(after)) {
    const names = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    return names
      .filter((name) => !unread.has(name))
      .flatMap((name) =>
        listChanges(before[name], after[name], [...place, name], path === '' ? name : `${path}/${name}`),
      )
  }
  const [was, is] = [sayWords(before), sayWords(after)]
  if (was === is) return []
  return [describe(place, was, is)]
}

function describe(place: Place, was: string, is: string): WordChange {
  const part = namePart(place)
  if (was === '') return { part, kind: 'erbij', before: '', after: is }
  if (is === '') return { part, kind: 'weg', before: was, after: '' }
  const differing = cutToDifference(was, is)
  if (differing.before === '') return { part, kind: 'erbij', ...differing }
  if (differing.after === '') return { part, kind: 'weg', ...differing }
  return { part, kind: 'anders', ...differing }
}

/** Entries are told apart by their id, else by what they are called, else by their place. */
function compareLists(
  before: readonly unknown[],
  after: readonly unknown[],
  place: Place,
  path: string,
): readonly WordChange[] {
  const nameOf = (entry: unknown, at: number): string => {
    if (!isFields(entry)) return String(at)
    const name = entry['id'] ?? entry['role'] ?? entry['statement'] ?? entry['text']
    return typeof name === 'string' && name !== '' ? name : String(at)
  }
  const old = new Map(before.map((entry, at) => [nameOf(entry, at), { entry, at }]))
  const known = new Set<string>()
  const changes: WordChange[] = []
  for (const [at, entry] of after.entries()) {
    const name = nameOf(entry, at)
    const was = old.get(name)
    known.add(name)
    if (was) changes.push(...listChanges(was.entry, entry, [...place, at], `${path}/${at}`))
    else if (sayWords(entry) !== '') changes.push(describe([...place, at], '', sayWords(entry)))
  }
  for (const [name, { entry, at }] of old)
    if (!known.has(name) && sayWords(entry) !== '')
      changes.push(describe([...place, at], sayWords(entry), ''))
  return changes
}

/** A part as a person reads it: its texts, without the ids by which we know things. */
function sayWords(value: unknown): string {
  if (typeof value === 'string') return isDay(value) ? formatDay(value) : value.trim()
  // what nobody counted says nothing
  if (typeof value === 'number') return value === 0 ? '' : String(value)
  if (value === true) return 'aangevinkt'
  if (isList(value)) return value.map(sayWords).filter(Boolean).join('\n')
  if (!isFields(value)) return ''
  const parts = Object.entries(value)
  // counts are told by the name under which they were counted
  if (parts.length > 0 && parts.every(([, part]) => typeof part === 'number'))
    return parts.flatMap(([name, count]) => (count === 0 ? [] : `${String(count)} ${name}`)).join(', ')
  const texts = parts.map(([name, part]) => (unread.has(name) ? '' : sayWords(part)))
  return texts.filter(Boolean).join(' · ')
}

/** So many words around a difference say where in the text it is. */
const wordsAround = 4

/** The words in which two texts differ; of the one that only lacks something nothing is left. */
function cutToDifference(was: string, is: string): { readonly before: string; readonly after: string } {
  const [old, now] = [splitWords(was), splitWords(is)]
  let start = 0
  while (start < Math.min(old.length, now.length) && old[start] === now[start]) start += 1
  let end = 0
  while (
    end < Math.min(old.length, now.length) - start &&
    old[old.length - 1 - end] === now[now.length - 1 - end]
  )
    end += 1
  const cut = (words: readonly string[]) => {
    const changed = words.slice(start, words.length - end)
    if (changed.join('').trim() === '') return ''
    const from = Math.max(0, start - wordsAround)
    const to = Math.min(words.length, words.length - end + wordsAround)
    return `${from > 0 ? '… ' : ''}${words.slice(from, to).join(' ').trim()}${to < words.length ? ' …' : ''}`
  }
  return { before: cut(old), after: cut(now) }
}

const splitWords = (text: string): readonly string[] => text.split(/\s+/)

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)
