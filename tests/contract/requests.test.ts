import { describe, expect, it } from 'vitest'
import { makeSession, valueOf } from '../unit/main/example-session'
import { makeTempFolder } from '../unit/main/temp-folder'
import { describeContract } from './describe-contract'
import { openElectronHost, openLoopbackHost } from './open-hosts'

const id = 'sessie-een'

describeContract('the Electron host, without a window', 'electron', openElectronHost)
describeContract('the loopback host', 'loopback', openLoopbackHost)

describe('the two hosts', () => {
  it('keep the same files: what one saves, the other opens', async () => {
    const dataFolder = await makeTempFolder()
    const electron = await openElectronHost(dataFolder)
    const loopback = await openLoopbackHost(dataFolder)
    await electron.bridge.saveSession({ session: makeSession() })
    const read = valueOf(await loopback.bridge.readSession({ id }))
    expect(read.session).toEqual(makeSession({ revision: 1 }))
    await loopback.bridge.saveSession({ session: { ...read.session, title: 'Uit de browser' } })
    expect(valueOf(await electron.bridge.readSession({ id })).session.title).toBe('Uit de browser')
    expect(await electron.bridge.saveSession({ session: read.session })).toMatchObject({
      code: 'changed-elsewhere',
    })
  })
})
