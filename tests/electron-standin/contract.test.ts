import { onTestFinished } from 'vitest'
import { requestNames } from '#contract/names.ts'
import type { Bridge } from '#bridge/bridge.ts'
import { createElectronBridge } from '#bridge/electron-bridge.ts'
import { brokenLink, type OpenHost } from '../contract/open-hosts'
import { describeContract } from '../contract/describe-contract'
import { drivePages, startStandIn } from './support/start-standin'

/** The built app in the stand-in: the real preload in a real page, and the real main bundle at the other end. */
const openStandIn: OpenHost = async (dataFolder) => {
  const standIn = await startStandIn({ data: dataFolder })
  onTestFinished(() => standIn.kill())
  const { findPage } = await drivePages(standIn)
  const page = await findPage((address) => address.startsWith('https://'))
  const openedLinks: string[] = []
  const filesNames = ({ name }: { name: string }) => `${dataFolder}/${name}`
  const call = async (name: string, input: unknown) => {
    if (name === 'openLink' && (input as { url?: string } | null)?.url === brokenLink)
      await standIn.script({ dialog: 'openExternal', value: 'geen browser' })
    if (name === 'saveFile' && typeof input === 'object' && input !== null && 'name' in input)
      await standIn.script({
        dialog: 'showSaveDialog',
        value: { canceled: false, filePath: filesNames(input as { name: string }) },
      })
    if (name === 'saveFiles')
      await standIn.script({ dialog: 'showOpenDialog', value: { canceled: false, filePaths: [dataFolder] } })
    const before = standIn.told.length
    const result: unknown = await page.evaluate(
      ([named, given]) => {
        const api = Reflect.get(window, 'signaalwijzer') as Record<
          string,
          (input: unknown) => Promise<unknown>
        >
        return api[named as string]?.(given)
      },
      [name, input],
    )
    for (const told of standIn.told.slice(before))
      if (told.kind === 'dialog' && told.name === 'openExternal' && told.value === undefined)
        openedLinks.push(String(told.options['url']))
    return result
  }
  // The names are those that the preload really gave to the page.
  const names = await page.evaluate(() => Object.keys(Reflect.get(window, 'signaalwijzer') as object))
  const api = Object.fromEntries(names.map((name) => [name, (input: unknown) => call(name, input)]))
  if (names.length !== requestNames.length) throw new Error(`the preload gave ${names.join(', ')}`)
  return { bridge: createElectronBridge(api as unknown as Bridge), openedLinks }
}

describeContract('the built app in the stand-in for Electron', 'electron', openStandIn)
