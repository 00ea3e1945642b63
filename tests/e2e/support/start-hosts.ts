import { fork, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What the process of the hosts is told: one host for each data folder. */
export interface HostOrder {
  readonly order: 'start' | 'stop'
  readonly dataFolder: string
  /** Without the key file of the tests: the app asks, as with a newcomer. */
  readonly asks?: boolean
}

/** What it says when it is done. */
export interface HostAnswer {
  readonly dataFolder: string
  readonly address: string
}

/** A host of the app on a folder. */
export interface RunningHost {
  /** The address to open once, with its key. */
  readonly address: string
  /** Stops answering, after what is being saved has been saved. */
  readonly stop: () => Promise<void>
}

/** One process in which a host can be started for each test. */
export interface Hosts {
  readonly start: (dataFolder: string, asks?: boolean) => Promise<RunningHost>
  readonly end: () => void
}

/**
 * Starts that process. A test that does not kill, restart or read the process of the app needs none of its own, and to
 * start one for each test costs a third of the time of the suite.
 */
export function startHosts(): Hosts {
  const child = fork(fileURLToPath(new URL('./host-process.ts', import.meta.url)), {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  return {
    start: async (dataFolder, asks = false) => {
      const { address } = await ask(child, { order: 'start', dataFolder, asks })
      return { address, stop: () => ask(child, { order: 'stop', dataFolder }).then(() => undefined) }
    },
    end: () => child.kill(),
  }
}

function ask(child: ChildProcess, order: HostOrder): Promise<HostAnswer> {
  return new Promise((resolve, reject) => {
    const listen = (message: unknown) => {
      const answer = message as HostAnswer
      if (answer.dataFolder !== order.dataFolder) return
      child.off('message', listen)
      child.off('exit', fail)
      resolve(answer)
    }
    const fail = (code: number | null) =>
      reject(new Error(`the process of the hosts ended with ${String(code)}`))
    child.on('message', listen)
    child.once('exit', fail)
    child.send(order)
  })
}
