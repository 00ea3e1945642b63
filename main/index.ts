import { homedir } from 'node:os'
import { join } from 'node:path'
import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session, shell } from 'electron'
import { assembleApp } from './app/assemble-app'
import { createAppSchemeHandler } from './electron/app-scheme'
import { createElectronHost } from './electron/electron-host'
import { chooseFolders } from './electron/folders'
import { createHallWindows, makeHallOptions } from './electron/hall-windows'
import { guardContents } from './electron/guard-contents'
import { createMenu } from './electron/menu'
import { openWindow } from './electron/open-window'
import { createWindowOptions } from './electron/window-options'
import { addDataFolders, findPortableFolder } from './electron/portable-folder'
import { denyPermissions } from './electron/permissions'
import { registerRequests } from './electron/register-requests'
import { scheme, schemePrivileges } from './electron/scheme'
import type { AskNow } from './electron/ask-before-closing'
import type { Ask } from './electron/watch-window'
import { createLog } from './app/log'
import { readMachinePolicy } from './policy/machine-policy'

const policy = readMachinePolicy()
const fixedFolders = { portable: findPortableFolder(process.execPath), fixed: policy.dataFolder }
const folders = chooseFolders(addDataFolders(process.argv.slice(1), fixedFolders), {
  platform: process.platform,
  env: process.env,
  home: homedir(),
})
const log = createLog((line) => process.stderr.write(line))
const ask: Ask = async (question) => (await dialog.showMessageBox({ type: 'warning', ...question })).response
const preload = join(import.meta.dirname, '../preload/preload.cjs')
const halls = createHallWindows(() => new BrowserWindow(makeHallOptions(createWindowOptions(preload))), log)
let mainWindow: BrowserWindow | undefined
const askNow: AskNow = (question) => dialog.showMessageBoxSync({ type: 'question', ...question })

/** The boot order, and nothing else. */
function main() {
  app.setName('Signaalwijzer')
  app.setPath('userData', folders.userData)
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return
  }
  app.enableSandbox()
  // Date fields and the like follow the language of the app, not of the laptop.
  if (policy.dateLanguage !== 'systeem') app.commandLine.appendSwitch('lang', 'nl')
  protocol.registerSchemesAsPrivileged(schemePrivileges)
  app.on('web-contents-created', (_event, contents) => {
    guardContents(contents)
  })
  app.on('second-instance', showWindow)
  app.on('activate', showWindow)
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  void app.whenReady().then(start)
}

function start() {
  denyPermissions(session.defaultSession)
  protocol.handle(scheme, createAppSchemeHandler(join(import.meta.dirname, '../renderer')))
  const host = createElectronHost({
    downloadsFolder: () => app.getPath('downloads'),
    askWhereToSave: (options) => dialog.showSaveDialog(options),
    openExternal: (url) => shell.openExternal(url),
    openHall: halls.open,
  })
  const requests = assembleApp({ host, dataFolder: folders.data, log, policy })
  registerRequests(ipcMain, requests.dispatch, log)
  app.once('will-quit', (event) => {
    event.preventDefault()
    void requests.settle().then(() => {
      app.quit()
    })
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(createMenu(process.platform)))
  showWindow()
}

/** Brings the main window to the front; opens it when there is none. */
function showWindow() {
  if (!app.isReady()) return
  if (mainWindow === undefined) {
    mainWindow = openWindow(BrowserWindow, { preload, ask, askNow, log })
    mainWindow.once('closed', () => {
      mainWindow = undefined
      halls.closeAll()
    })
    return
  }
  if (mainWindow.isMinimized()) mainWindow.restore()
  mainWindow.focus()
}

main()
