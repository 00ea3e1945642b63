import { expect } from '@playwright/test'
import type { AskedDialog, Desktop, DesktopApp } from '../../e2e/support/desktop-app'
import type { Told } from '../messages'
import { drivePages, startStandIn, type StandIn } from './start-standin'

/** The stand-in, as the probes know it. */
export const standInDesktop: Desktop = {
  start: async ({ data, workingFolder, slowMs, hangsSoon = false }) => {
    const standIn = await startStandIn({
      data,
      ...(workingFolder !== undefined && { workingFolder }),
      env: {
        ...(hangsSoon && { STANDIN_HANG_MS: '4000' }),
        ...(slowMs !== undefined && { STANDIN_SLOW_MS: String(slowMs) }),
      },
    })
    return openDesktop(standIn)
  },
  startUntilEnd: async ({ data, workingFolder, link }) => {
    const standIn = await startStandIn({
      data,
      ...(workingFolder !== undefined && { workingFolder }),
      ...(link !== undefined && { link }),
    })
    try {
      return { code: await standIn.ended(), dialogs: listDialogs(standIn.told) }
    } finally {
      await standIn.kill()
    }
  },
}

const isHall = (address: string) => /^https:\/\/signaalwijzer\.app\.localhost\/.*#\/zaal\//.test(address)
const isMain = (address: string) =>
  address.startsWith('https://signaalwijzer.app.localhost/') && !isHall(address)

async function openDesktop(standIn: StandIn): Promise<DesktopApp> {
  const { browser, pages, findPage } = await drivePages(standIn)
  const page = await findPage(isMain)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const count = (test: (told: Told) => boolean) => Promise.resolve(standIn.told.filter(test).length)
  const order = (...[given]: Parameters<StandIn['order']>) => {
    standIn.order(given)
    return Promise.resolve()
  }
  return {
    page,
    findHall: () => findPage(isHall),
    findAgain: async (what) => (await drivePages(standIn)).findPage(what === 'hall' ? isHall : isMain),
    countPages: () => pages().length,
    dialogs: () => Promise.resolve(listDialogs(standIn.told)),
    pressNext: async (button) => {
      await standIn.script({ dialog: 'showMessageBox', value: button })
      await standIn.script({ dialog: 'showMessageBoxSync', value: button })
    },
    leaveNext: () => standIn.script({ dialog: 'showMessageBox', value: 'stays' }),
    saveNextAs: (filePath) =>
      standIn.script({ dialog: 'showSaveDialog', value: { canceled: false, filePath } }),
    close: () => order({ call: 'close', title: 'Signaalwijzer' }),
    quit: () => order({ call: 'quit' }),
    sleep: () => order({ call: 'suspend' }),
    logOff: () => order({ call: 'log-off' }),
    countFocus: () => count((told) => told.kind === 'window' && told.what === 'focus'),
    countLateClosing: () => count((told) => told.kind === 'window' && told.what === 'late'),
    isRunning: () => standIn.child.exitCode === null && standIn.child.signalCode === null,
    ended: standIn.ended,
    kill: async () => {
      await standIn.kill()
      await browser.close().catch(() => undefined)
    },
  }
}

function listDialogs(told: readonly Told[]): readonly AskedDialog[] {
  return told.flatMap((message): readonly AskedDialog[] => {
    if (message.kind !== 'dialog') return []
    const { name, options, value, parent } = message
    const kinds: Readonly<Partial<Record<typeof name, AskedDialog['kind']>>> = {
      showMessageBox: 'message',
      showMessageBoxSync: 'message',
      showSaveDialog: 'save',
      showErrorBox: 'error',
    }
    const kind = kinds[name]
    if (kind === undefined) return []
    const {
      message: text = '',
      detail = '',
      title = '',
      content = '',
      buttons = [],
      properties = [],
    } = options
    return [
      {
        kind,
        text: [title, text, detail, content].join(' ').trim(),
        buttons: buttons as string[],
        answered: typeof value === 'number' ? value : undefined,
        hasParent: parent !== undefined,
        asksToOverwrite: (properties as string[]).includes('showOverwriteConfirmation'),
      },
    ]
  })
}
