import { app } from './app'
import { bootAfterApp } from './boot'
import { BrowserWindow } from './browser-window'
import { dialog } from './dialog'
import { ipcMain } from './ipc-main'
import { Menu } from './menu'
import { imitate, refuseUse } from './not-imitated'
import { protocol } from './protocol'
import { safeStorage } from './safe-storage'
import { session } from './session'
import { nativeTheme, powerMonitor, powerSaveBlocker, screen, shell } from './system'

const imitated: Readonly<Record<string, object>> = {
  app: imitate('app', app),
  BrowserWindow: imitate('BrowserWindow', BrowserWindow),
  dialog: imitate('dialog', dialog),
  ipcMain: imitate('ipcMain', ipcMain),
  Menu: imitate('Menu', Menu),
  nativeTheme: imitate('nativeTheme', nativeTheme),
  powerMonitor: imitate('powerMonitor', powerMonitor),
  powerSaveBlocker: imitate('powerSaveBlocker', powerSaveBlocker),
  protocol: imitate('protocol', protocol),
  safeStorage: imitate('safeStorage', safeStorage),
  screen,
  session: imitate('session', session),
  shell: imitate('shell', shell),
}

/** The module `electron` in the main process, by name: what is imitated, and for anything else what throws by its name. */
export const electron: Readonly<Record<string, unknown>> = new Proxy(imitated, {
  get: (target, name) => (typeof name === 'string' ? (target[name] ?? refuseUse(name)) : undefined),
})

bootAfterApp()
