import { listDefinedClasses, listUsedClasses, usesClass } from './read-classes'
import { findFile, listSpecifiers } from './read-imports'
import type { Aliases } from '../walls/judge-import'

/** A file of the house with its text. */
export interface HouseFile {
  readonly file: string
  readonly text: string
}

/** A class that is used where it does not belong. */
export interface StrayClass {
  readonly name: string
  /** The room whose styles it belongs to. */
  readonly owner: string
  /** The file that uses it all the same. */
  readonly file: string
}

/** The floors of the page, from the ground up; what is not named here stands between `ui` and the features. */
const groundFloor = ['renderer/ui']
const topFloor = ['renderer/app', 'renderer/main.tsx', 'renderer/bouwstenen']

/** `renderer/features/check`, `renderer/reading`, `renderer/main.tsx`. */
function findRoom(file: string): string {
  const parts = file.split('/')
  return parts.slice(0, parts[1] === 'features' ? 3 : 2).join('/')
}

function findFloor(room: string): number {
  if (groundFloor.includes(room)) return 0
  if (room.startsWith('renderer/features/')) return 2
  return topFloor.includes(room) ? 3 : 1
}

/** What runs beside the page and what only thinks puts nothing on the screen. */
const draws = ({ file }: HouseFile) => !/^(?:main|renderer\/core)\//u.test(file)

/**
 * Every class that is used outside the room it belongs to and the rooms above that. A class belongs to the lowest floor
 * whose styles name it; a feature shares its classes with no room at all, and two features may not name the same one.
 */
export function findStrayClasses(files: readonly HouseFile[]): StrayClass[] {
  const uses = files.filter(draws).map(({ file, text }) => ({
    file,
    room: findRoom(file),
    classes: file.endsWith('.css') ? listDefinedClasses(text) : listUsedClasses(file, text),
  }))
  const named = new Map<string, Set<string>>()
  for (const { file, room, classes } of uses)
    if (file.endsWith('.css'))
      for (const name of classes) named.set(name, (named.get(name) ?? new Set()).add(room))
  return [...named].flatMap(([name, rooms]) => {
    const floor = Math.min(...[...rooms].map(findFloor))
    const users = uses.filter(({ classes }) => usesClass(classes, name))
    return [...rooms]
      .filter((room) => findFloor(room) === floor)
      .flatMap((owner) =>
        users
          .filter(({ room }) => room !== owner && (floor === 2 || findFloor(room) < floor))
          .map(({ file }) => ({ name, owner, file })),
      )
  })
}

/** Every file below a room with classes of its own, or beside that room, that imports its styles, as "file -> styles". */
export function findStrayStyles(files: readonly HouseFile[], aliases: Aliases): string[] {
  const known = new Set(files.map(({ file }) => file))
  return files.flatMap(({ file, text }) =>
    listSpecifiers(file, text)
      .flatMap((specifier) => findFile(known, { file, specifier, aliases }) ?? [])
      .filter((target) => target.endsWith('.css') && findRoom(target) !== findRoom(file))
      .filter((target) => findFloor(findRoom(target)) >= 2 && findFloor(findRoom(file)) <= 2)
      .map((target) => `${file} -> ${target}`),
  )
}
