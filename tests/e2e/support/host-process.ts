import { fileURLToPath } from 'node:url'
import { createLog } from '../../../main/app/log'
import { startLoopback, type Loopback } from '../../../main/loopback/start-loopback'
import type { HostAnswer, HostOrder } from './start-hosts'
import { noKeyStore } from '../../../main/library/seal/key-store'
import { testPlaces } from '../../prepare/test-key'

/** The other end of `start-hosts.ts`: runs the app's host on each folder that it is asked for, until told to stop it. */
const pageFolder = fileURLToPath(new URL('../../../out/renderer', import.meta.url))
const running = new Map<string, Loopback>()

async function obey({ order, dataFolder, asks = false }: HostOrder): Promise<HostAnswer> {
  if (order === 'start') {
    const host = await startLoopback({
      places: asks ? { keyStore: noKeyStore, fileFolder: `${dataFolder}-sleutel` } : testPlaces,
      port: 0,
      dataFolder,
      pageFolder,
      openInBrowser: () => Promise.resolve(),
      log: createLog((line) => process.stderr.write(line)),
    })
    running.set(dataFolder, host)
    return { dataFolder, address: host.address }
  }
  await running.get(dataFolder)?.stop()
  running.delete(dataFolder)
  return { dataFolder, address: '' }
}

process.on('message', (message) => {
  void obey(message as HostOrder).then((answer) => process.send?.(answer))
})
