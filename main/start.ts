import { homedir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { findDataFolder } from './data-folder'
import { findKeyFiles } from './key-places'
import { noKeyStore } from './library/seal/key-store'
import { readMachinePolicy } from './policy/machine-policy'
import { ensureBuilt } from './start/build-app'
import { explainUnusableFolder } from './library/disk/check-data-folder'
import { helpText, parseOptions } from './start/options'
import { runLoopback } from './start/run-loopback'
import { tryElectron } from './start/try-electron'

const root = fileURLToPath(new URL('..', import.meta.url))
const machine = { platform: process.platform, env: process.env, home: homedir() }
const tell = (line: string) => process.stderr.write(`${line}\n`)

/** `npm start`: the app in Electron where that runs, else in the browser. Answers the exit code. */
async function start(): Promise<number> {
  const parsed = parseOptions(process.argv.slice(2), process.cwd())
  if (!parsed.ok) {
    tell(parsed.message)
    return 2
  }
  const { browser, open, port, data, safe, help } = parsed.options
  if (help) {
    process.stdout.write(helpText)
    return 0
  }
  const policy = readMachinePolicy()
  for (const fault of policy.faults) tell(fault)
  if (policy.dataFolder !== undefined && data !== undefined) {
    tell('De map met gegevens is vastgelegd door je organisatie. Laat --data weg.')
    return 2
  }
  const asked = policy.dataFolder ?? data
  const dataFolder = asked ?? findDataFolder(machine)
  const unusable = await explainUnusableFolder(dataFolder, policy.dataFolder !== undefined)
  if (unusable !== undefined) {
    tell(unusable)
    return 2
  }
  const failure = await ensureBuilt(root, tell)
  if (failure !== undefined) {
    tell(failure)
    return 1
  }
  if (!browser) {
    const electron = await tryElectron(root, { data: asked, safe }, tell)
    if ('exitCode' in electron) return electron.exitCode
    tell(`${electron.reason}; Signaalwijzer opent in je browser.`)
  }
  const places = { keyStore: noKeyStore, ...findKeyFiles(machine, process.cwd()) }
  return runLoopback({ root, dataFolder, policy, places, port, open, safe, tell })
}

process.exitCode = await start()
