import { canFetchElectron, fetchElectron } from './fetch-electron'
import { explainNoElectron, findElectron } from './electron-runtime'
import { runElectron, type ElectronStart } from './run-electron'

/**
 * Runs the app in Electron where that is possible, fetching it first when it can be fetched. Answers the exit code
 * after the user closed it, or why it did not run, as the first half of a sentence.
 */
export async function tryElectron(
  root: string,
  start: ElectronStart,
  tell: (line: string) => void,
): Promise<{ readonly exitCode: number } | { readonly reason: string }> {
  const { platform, env, version } = process
  const reason = explainNoElectron({ platform, env, userId: process.getuid?.() })
  if (reason !== undefined) return { reason }
  let program = await findElectron(root)
  if (program === undefined && !canFetchElectron(version)) {
    return { reason: 'Electron is hier niet beschikbaar (ophalen kan met Node 22.12 of nieuwer)' }
  }
  program ??= await fetchElectron(root, tell)
  if (program === undefined)
    return { reason: 'Electron is hier niet beschikbaar en kon niet worden opgehaald' }
  const outcome = await runElectron(program, root, start)
  return outcome.kind === 'closed' ? { exitCode: outcome.code } : { reason: 'Electron wil hier niet starten' }
}
