import { homedir } from 'node:os'
import { join } from 'node:path'
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  powerMonitor,
  protocol,
  session,
  shell,
} from 'electron'
import { assembleApp } from './app/assemble-app'
import { createLog } from './app/log'
import type { HostMessage } from '#contract/host-messages.ts'
import { createAppSchemeHandler } from './electron/app-scheme'
import type { Closing } from './electron/closing'
import { createElectronHost } from './electron/electron-host'
import { chooseFolders } from './electron/folders'
import { createHallWindows, makeHallOptions } from './electron/hall-windows'
import { guardContents } from './electron/guard-contents'
import { createMenu } from './electron/menu'
import { openPage } from './electron/open-window'
import { createTalks } from './electron/page-talk'
import { addDataFolders, findPortableFolder } from './electron/portable-folder'
import { denyPermissions } from './electron/permissions'
import { createQuestions, createSaveQuestion } from './electron/questions'
import { createQuitting } from './electron/quitting'
import { registerRequests } from './electron/register-requests'
import { registerTalk } from './electron/register-talk'
import { scheme, schemePrivileges } from './electron/scheme'
import { bootOrTell, watchProcess } from './electron/watch-process'
import { chooseBackground, createWindowOptions } from './electron/window-options'
import { explainUnusableFolder } from './library/disk/check-data-folder'
import { openLogFile } from './library/disk/log-file'
import { readMachinePolicy } from './policy/machine-policy'

const machine = { platform: process.platform, env: process.env, home: homedir() }
const policy = readMachinePolicy()
const fixedFolders = { portable: findPortableFolder(process.execPath), fixed: policy.dataFolder }
const args = addDataFolders(process.argv.slice(1), fixedFolders)
const folders = chooseFolders(args, machine, process.cwd())
const writeLog = openLogFile(folders.log)
const log = createLog((line) => {
  process.stderr.write(line)
  writeLog(line)
})
const tell = (title: string, sentence: string) => dialog.showErrorBox(title, sentence)
const makeOptions = () =>
  createWindowOptions(
    join(import.meta.dirname, '../preload/preload.cjs'),
    chooseBackground(nativeTheme.shouldUseDarkColors),
  )
const talks = createTalks()
const questions = createQuestions(dialog)
const halls = createHallWindows({ makeWindow: () => new BrowserWindow(makeHallOptions(makeOptions())), log })
let main: { readonly window: BrowserWindow; readonly closing: Closing } | undefined

/** The boot order, and nothing else. Answers a sentence when the app cannot work here. */
async function boot(): Promise<string | undefined> {
  app.setName('Signaalwijzer')
  app.setPath('userData', folders.userData)
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return undefined
  }
  app.enableSandbox()
  // Date fields and the like follow the language of the app, not of the laptop.
  if (policy.dateLanguage !== 'systeem') app.commandLine.appendSwitch('lang', 'nl')
  protocol.registerSchemesAsPrivileged(schemePrivileges)
  app.on('web-contents-created', (_event, contents) => {
    guardContents(contents)
  })
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit()
  })
  await app.whenReady()
  const unusable = await explainUnusableFolder(folders.data)
  if (unusable !== undefined) return unusable
  denyPermissions(session.defaultSession)
  protocol.handle(scheme, createAppSchemeHandler(join(import.meta.dirname, '../renderer')))
  const host = createElectronHost({
    downloadsFolder: () => app.getPath('downloads'),
    askWhereToSave: createSaveQuestion(dialog, () => main?.window),
    openExternal: (url) => shell.openExternal(url),
    openHall: halls.open,
  })
  const requests = assembleApp({ host, dataFolder: folders.data, log, policy })
  registerRequests(ipcMain, requests.dispatch, log)
  registerTalk(ipcMain, talks)
  const quitting = createQuitting(requests.settle, () => app.quit())
  app.on('will-quit', quitting.onWillQuit)
  app.on('before-quit', (event) => main?.closing.onQuit(event))
  powerMonitor.on('shutdown', (event?: Electron.Event) => {
    if (event) main?.closing.onQuit(event)
  })
  powerMonitor.on('suspend', () => {
    if (main) void talks(main.window.webContents).tell({ kind: 'flush' })
  })
  const showOrReturn = () => {
    // Too late for a window: the app comes back by itself when it has ended.
    if (quitting.hasBegun()) app.relaunch()
    else showWindow()
  }
  app.on('second-instance', showOrReturn)
  app.on('activate', showWindow)
  Menu.setApplicationMenu(Menu.buildFromTemplate(createMenu(process.platform, { say: sayToFocused })))
  showWindow()
  return undefined
}

function sayToFocused(message: HostMessage) {
  const window = BrowserWindow.getFocusedWindow()
  if (window) void talks(window.webContents).tell(message)
}

/** Brings the main window to the front; opens it when there is none. */
function showWindow() {
  if (main === undefined) {
    const window = new BrowserWindow(makeOptions())
    window.once('closed', () => {
      main = undefined
      halls.closeAll()
    })
    const closing = openPage(window, {
      talk: talks(window.webContents),
      questions,
      quit: () => app.quit(),
      log,
    })
    main = { window, closing }
    return
  }
  if (main.window.isMinimized()) main.window.restore()
  main.window.focus()
}

watchProcess(process, log, tell)
void bootOrTell(boot, { log, tell, exit: (code) => app.exit(code) })
