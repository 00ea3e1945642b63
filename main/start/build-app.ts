import { join } from 'node:path'
import { isBuildFresh, stampBuild } from './build-freshness'
import { runQuietly } from './run-quietly'

/**
 * Makes sure that `out/` holds the app as it is in the sources now. Answers what to print when it cannot be built:
 * a sentence and the output of the build; undefined when all is well.
 */
export async function ensureBuilt(root: string, tell: (line: string) => void): Promise<string | undefined> {
  if (await isBuildFresh(root)) return undefined
  tell('Signaalwijzer wordt klaargezet…')
  const begun = new Date()
  const script = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const { code, output } = await runQuietly(script, ['build'], { cwd: root })
  if (code !== 0) {
    return `Signaalwijzer kon niet worden klaargezet. Hieronder staat wat de bouw meldde.\n${output}`
  }
  await stampBuild(root, begun)
  return undefined
}
