import { readdir, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What the app is built from. A folder counts with everything in it, and itself: a removed file changes only that. */
const sources = ['main', 'renderer', 'content', 'seeds', 'package.json', 'electron.vite.config.ts']

/** What a build leaves behind that must be there. */
const results = ['main/index.js', 'preload/preload.cjs', 'renderer/index.html']

/** Tells when the last good build was begun. */
const stampPath = (root: string) => join(root, 'out', 'gebouwd.txt')

/** Whether `out/` holds a whole build that was begun after the last change of its sources. */
export async function isBuildFresh(root: string): Promise<boolean> {
  const built = await timeOf(stampPath(root))
  if (built === undefined) return false
  const present = await Promise.all(results.map((path) => timeOf(join(root, 'out', path))))
  if (present.includes(undefined)) return false
  const newest = await Promise.all(sources.map((path) => newestIn(join(root, path))))
  return Math.max(...newest) <= built
}

/** Notes that a build, begun at `begun`, is whole. */
export async function stampBuild(root: string, begun: Date): Promise<void> {
  await writeFile(stampPath(root), 'Gemaakt door npm start; bepaalt of er opnieuw gebouwd moet worden.\n')
  await utimes(stampPath(root), begun, begun)
}

async function newestIn(path: string): Promise<number> {
  const own = (await timeOf(path)) ?? 0
  const inside = await readdir(path, { recursive: true, withFileTypes: true }).catch(() => [])
  const times = await Promise.all(inside.map((entry) => timeOf(join(entry.parentPath, entry.name))))
  return times.reduce<number>((newest, time) => Math.max(newest, time ?? 0), own)
}

async function timeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).mtimeMs
  } catch {
    return undefined
  }
}
