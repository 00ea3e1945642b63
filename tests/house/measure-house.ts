import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { Aliases } from '../walls/judge-import'
import { countUpward, findCircles } from './find-circles'
import { findFile, listSpecifiers } from './read-imports'
import { listCode } from './list-code'

/**
 * The figures of the house, counted over every .ts, .tsx and .css in main, renderer and content, without tests and
 * pages. An import counts in whatever way it is written (also import type, re-export, import() and CSS).
 */
export interface HouseFigures {
  /**
   * Pairs of features (folders of renderer/features) of which the code of one imports that of the other; two directions
   * are two arrows. Styles make no arrow.
   */
  readonly featureArrows: number
  /**
   * The smallest number of arrows between rooms that must go before every room stands on the ones below it only. A room
   * is a feature, another folder right under main, renderer or content, or a file that stands there loose.
   */
  readonly upwardArrows: number
  /** Files (.ts, .tsx, .css) in the folder that holds most, not counting the folders in it. */
  readonly largestFolder: number
  /** Imports whose address climbs three floors or more ("../../../"). */
  readonly climbingImports: number
  /** Groups of two or more files that import each other, straight or by way of others. */
  readonly circles: number
}

/** The room of a file: `renderer/features/check`, `main/library`, `renderer/app.tsx`. */
function findRoom(file: string): string {
  const parts = file.split('/')
  return parts.slice(0, parts[1] === 'features' ? 3 : 2).join('/')
}

const isFeature = (room: string) => room.startsWith('renderer/features/')

/** Counts the figures of the house that stands in `root`. */
export function measureHouse(root: string, aliases: Aliases): HouseFigures {
  const files = listCode(root)
  const known = new Set(files)
  const leads = new Map<string, Set<string>>(files.map((file) => [file, new Set()]))
  const rooms = new Map<string, Set<string>>(files.map((file) => [findRoom(file), new Set()]))
  let climbingImports = 0
  for (const file of files)
    for (const specifier of listSpecifiers(file, readFileSync(join(root, file), 'utf8'))) {
      if (specifier.startsWith('../../../')) climbingImports += 1
      const target = findFile(known, { file, specifier, aliases })
      if (target === undefined || target === file) continue
      leads.get(file)?.add(target)
      if (findRoom(target) !== findRoom(file) && !target.endsWith('.css'))
        rooms.get(findRoom(file))?.add(findRoom(target))
    }
  const perFolder = new Map<string, number>()
  for (const file of files) {
    const folder = posix.dirname(file)
    perFolder.set(folder, (perFolder.get(folder) ?? 0) + 1)
  }
  return {
    featureArrows: [...rooms]
      .filter(([room]) => isFeature(room))
      .reduce((sum, [, next]) => sum + [...next].filter(isFeature).length, 0),
    upwardArrows: countUpward(rooms),
    largestFolder: Math.max(0, ...perFolder.values()),
    climbingImports,
    circles: findCircles(leads).length,
  }
}
