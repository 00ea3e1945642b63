import { defaultSettings } from './default-settings'
import { limits } from './limits'
import type { Settings } from './settings'

/** Most entries of each list, newest first: the oldest make room. */
const most = {
  favourites: limits.favourites,
  recentPages: limits.recentPages,
  recentSearches: limits.recentSearches,
  missedSearches: limits.missedSearches,
} as const

export type SettingsList = keyof typeof most
export type SingleSetting = Exclude<keyof Settings, SettingsList | 'lastHeadings'>

/** The settings that are lists without doubles. */
export const settingsLists = Object.keys(most) as SettingsList[]

/** The settings that change as a whole. */
export const singleSettings = (Object.keys(defaultSettings) as (keyof Settings)[]).filter(
  (name): name is SingleSetting => !(name in most) && name !== 'lastHeadings',
)

/** What happened to a list: entries that went, and entries that came or moved, each with its place. */
interface ListChange {
  readonly gone: string[]
  readonly put: { at: number; entry: string }[]
}

/** A change of the settings by part: only what it names changes, so that two windows never undo each other's. */
export interface SettingsChange {
  readonly set: { [Name in SingleSetting]?: Settings[Name] | undefined }
  readonly lists: { [Name in SettingsList]?: ListChange | undefined }
  /** The last heading of a page; empty forgets it. */
  readonly headings: Record<string, string>
}

/** What has to change in `before` to make it `after`. */
export function compareSettings(before: Settings, after: Settings): SettingsChange {
  const set = singleSettings.filter((name) => before[name] !== after[name])
  const changed = settingsLists.filter((name) => !isSameList(before[name], after[name]))
  const pages = Object.keys({ ...before.lastHeadings, ...after.lastHeadings })
  return {
    set: Object.fromEntries(set.map((name) => [name, after[name]])),
    lists: Object.fromEntries(
      changed.map((name) => [name, compareLists(before[name], after[name], most[name])]),
    ),
    headings: Object.fromEntries(
      pages
        .filter((page) => before.lastHeadings[page] !== after.lastHeadings[page])
        .map((page) => [page, after.lastHeadings[page] ?? '']),
    ),
  }
}

/** Whether a change changes nothing. */
export function isNoChange({ set, lists: changed, headings }: SettingsChange): boolean {
  return [set, changed, headings].every((part) => Object.keys(part).length === 0)
}

/** Makes a change in settings that may have moved on since. What no longer fits makes room: the oldest goes. */
export function applySettingsChange(settings: Settings, change: SettingsChange): Settings {
  const next = { ...settings, ...dropUndefined(change.set) }
  for (const name of settingsLists) {
    const listChange = change.lists[name]
    if (listChange) next[name] = changeList(settings[name], listChange).slice(0, most[name])
  }
  const headings = Object.entries({ ...settings.lastHeadings, ...change.headings })
  next.lastHeadings = Object.fromEntries(
    headings.filter(([page, heading]) => heading !== '' && next.recentPages.includes(page)),
  )
  return next
}

function compareLists(before: readonly string[], after: readonly string[], limit: number): ListChange {
  let old = before.filter((entry) => after.includes(entry))
  const put: { at: number; entry: string }[] = []
  for (const [at, entry] of after.entries()) {
    if (old[0] === entry) old = old.slice(1)
    else {
      put.push({ at, entry })
      old = old.filter((one) => one !== entry)
    }
  }
  // what falls off the end of a full list makes room by itself: elsewhere it may be in front by now
  if (isSameList(changeList(before, { gone: [], put }).slice(0, limit), after)) return { gone: [], put }
  return { gone: before.filter((entry) => !after.includes(entry)), put }
}

function changeList(list: readonly string[], { gone, put }: ListChange): string[] {
  const moved = new Set([...gone, ...put.map(({ entry }) => entry)])
  const next = list.filter((entry) => !moved.has(entry))
  for (const { at, entry } of put) next.splice(at, 0, entry)
  return next
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((entry, at) => entry === other[at])
}

/** An optional field that is there and undefined says nothing. */
function dropUndefined<Fields extends object>(fields: Fields) {
  const named = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(named) as { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> }
}
