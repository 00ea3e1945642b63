import { join } from 'node:path'
import { errorCode } from '../library/disk/disk-refusals'
import { createLog } from '../app/log'
import type { KeyPlaces } from '../library/seal/vault'
import type { Policy } from '../policy/policy'
import { startLoopback, type Loopback } from '../loopback/start-loopback'

/** What the browser version is started with. */
export type LoopbackRun = {
  readonly root: string
  readonly dataFolder: string
  readonly policy?: Policy
  readonly places?: KeyPlaces
  readonly port: number
  readonly open: boolean
  readonly safe?: boolean
  readonly tell: (line: string) => void
}

/**
 * Runs the app for the browser until a signal stops it, or the last window has been closed for a while. Answers the exit code: 0 after a clean stop, 2 when the port
 * cannot be had. Prints one line on stdout when it answers, and nothing else there.
 */
export async function runLoopback({
  root,
  dataFolder,
  policy,
  places,
  port,
  open,
  safe = false,
  tell,
}: LoopbackRun): Promise<number> {
  let loopback: Loopback
  try {
    loopback = await startLoopback({
      port,
      dataFolder,
      policy,
      places,
      safe,
      pageFolder: join(root, 'out', 'renderer'),
      openInBrowser,
      log: createLog((line) => process.stderr.write(line)),
    })
  } catch (error) {
    const sentence = explainPort(errorCode(error), port)
    if (sentence === undefined) throw error
    tell(sentence)
    return 2
  }
  const stopped = waitForSignal()
  process.stdout.write(`Signaalwijzer: ${loopback.address}\n`)
  if (open) {
    openInBrowser(loopback.address).catch(() => {
      tell('Je browser ging niet vanzelf open. Open het adres hierboven zelf.')
    })
  }
  const isIdle = await Promise.race([stopped.then(() => false), loopback.idle.then(() => true)])
  if (isIdle) tell('Alle vensters van Signaalwijzer zijn dicht, dus het programma stopt. Alles is bewaard.')
  await loopback.stop()
  return 0
}

/** Loaded only when it is needed: most starts in tests and on servers never open anything. */
async function openInBrowser(url: string): Promise<void> {
  const { default: open } = await import('open')
  await open(url)
}

function explainPort(code: string, port: number): string | undefined {
  if (code === 'EADDRINUSE') {
    return `Poort ${port} is al in gebruik. Kies met --port een andere, of laat --port weg.`
  }
  if (code === 'EACCES') return `Poort ${port} mag je niet gebruiken. Kies met --port een getal boven 1023.`
  return undefined
}

function waitForSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => {
        resolve()
      })
    }
  })
}
