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
  powerSaveBlocker,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
} from 'electron'
import type { HostMessage } from '#contract/host-messages.ts'
import type { PageState } from '#contract/page-state.ts'
import { assembleApp } from './app/assemble-app'
import { createLog } from './app/log'
import { createAppSchemeHandler } from './electron/trust/app-scheme'
import type { Closing } from './electron/window/closing'
import { findDeepLink, readDeepLink } from './electron/start/deep-link'
import { createElectronHost } from './electron/electron-host'
import { chooseFolders } from './electron/start/folders'
import { createHallWindows, makeHallOptions } from './electron/window/hall-windows'
import { guardContents } from './electron/trust/guard-contents'
import { createKeyStore } from './electron/key-store'
import { createKeepAwake } from './electron/keep-awake'
import { createMenu, undoEntries } from './electron/window/menu'
import { openPage } from './electron/window/open-window'
import { createTalks } from './electron/talk/page-talk'
import { denyPermissions } from './electron/trust/permissions'
import { openPlaceFile } from './electron/window/place-file'
import { addDataFolders, findPortableFolder } from './electron/start/portable-folder'
import { createQuestions, createFolderQuestion, createSaveQuestion } from './electron/window/questions'
import { createQuitting } from './electron/window/quitting'
import { readTheme } from './electron/window/read-theme'
import { registerRequests } from './electron/talk/register-requests'
import { registerTalk } from './electron/talk/register-talk'
import { scheme, schemePrivileges } from './electron/trust/scheme'
import { bootOrTell, watchProcess } from './electron/start/watch-process'
import { chooseBackground, chooseThemeSource, createWindowOptions } from './electron/window/window-options'
import { chooseHallDisplay, fitWindowPlace } from './electron/window/window-place'
import { explainUnusableFolder } from './library/disk/check-data-folder'
import { openLogFile } from './library/disk/log-file'
import { findKeyFiles } from './key-places'
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
const placeFile = openPlaceFile(folders.userData)
const talks = createTalks()
const questions = createQuestions(dialog)
const keepAwake = createKeepAwake(powerSaveBlocker)
const halls = createHallWindows({
  makeWindow: () => new BrowserWindow(makeHallOptions(makeOptions())),
  findDisplay: () =>
    main && chooseHallDisplay(screen.getAllDisplays(), screen.getDisplayMatching(main.window.getBounds()).id),
  onCount: (open) => keepAwake('zaal', open > 0),
  log,
})
let main: { readonly window: BrowserWindow; readonly closing: Closing } | undefined
let asked = findDeepLink(process.argv.slice(1))
/** Until the app is up, a second start has no window to bring to the front: only what it asks for is kept. */
let onSecondStart = (args: readonly string[]) => {
  openAsked(findDeepLink(args) ?? asked)
}

/** The boot order, and nothing else. Answers a sentence when the app cannot work here. */
async function boot(): Promise<string | undefined> {
  app.setName('Signaalwijzer')
  app.setPath('userData', folders.userData)
  if (!app.requestSingleInstanceLock()) {
    app.quit()
    return undefined
  }
  app.on('second-instance', (_event, args) => {
    onSecondStart(args)
  })
  for (const fault of policy.faults) log('policy-fault', { fault })
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
  // On a Mac a link comes as an event, also before the app is ready.
  app.on('open-url', (event, url) => {
    event.preventDefault()
    openAsked(readDeepLink(url))
  })
  await app.whenReady()
  const unusable = await explainUnusableFolder(folders.data, policy.dataFolder !== undefined)
  if (unusable !== undefined) return unusable
  denyPermissions(session.defaultSession)
  protocol.handle(scheme, createAppSchemeHandler(join(import.meta.dirname, '../renderer')))
  const host = createElectronHost({
    downloadsFolder: () => app.getPath('downloads'),
    askWhereToSave: createSaveQuestion(dialog, () => main?.window),
    askWhichFolder: createFolderQuestion(dialog, () => main?.window),
    openExternal: (url) => shell.openExternal(url),
    openPath: (path) => shell.openPath(path),
    showInFolder: (path) => {
      shell.showItemInFolder(path)
    },
    openHall: halls.open,
  })
  const safe = process.argv.includes('--veilig')
  const places = {
    keyStore: createKeyStore(safeStorage, process.platform),
    ...findKeyFiles(machine, process.cwd()),
  }
  const requests = assembleApp({ host, dataFolder: folders.data, log, policy, safe, places })
  registerRequests(ipcMain, requests.dispatch, log)
  nativeTheme.themeSource = chooseThemeSource(await readTheme(requests.dispatch))
  registerTalk(ipcMain, talks, (sender, state) => {
    if (sender === main?.window.webContents) follow(state)
  })
  const quitting = createQuitting(requests.settle, () => app.quit())
  app.on('will-quit', quitting.onWillQuit)
  app.on('before-quit', (event) => main?.closing.onQuit(event))
  powerMonitor.on('shutdown', (event?: Electron.Event) => {
    if (event) main?.closing.onQuit(event)
  })
  powerMonitor.on('suspend', () => {
    say({ kind: 'flush' })
  })
  onSecondStart = (args) => {
    // Too late for a window: the app comes back by itself when it has ended.
    if (quitting.hasBegun()) app.relaunch()
    else {
      showWindow()
      openAsked(findDeepLink(args))
    }
  }
  app.on('activate', showWindow)
  screen.on('display-added', halls.place)
  screen.on('display-removed', halls.place)
  nativeTheme.on('updated', () => {
    for (const window of BrowserWindow.getAllWindows())
      window.setBackgroundColor(makeOptions().backgroundColor)
  })
  const menu = createMenu(process.platform, {
    say,
    openDataFolder: () => void shell.openPath(folders.data),
    openLogFolder: () => void shell.openPath(folders.log),
  })
  Menu.setApplicationMenu(Menu.buildFromTemplate(menu))
  showWindow()
  openAsked(asked)
  requests.begin()
  return undefined
}

/** Title bar, menu and screen go along with what the page shows. */
function follow({ theme, canUndo, canRedo, isRunning }: PageState) {
  nativeTheme.themeSource = chooseThemeSource(theme)
  const menu = Menu.getApplicationMenu()
  const undo = menu?.getMenuItemById(undoEntries.undo)
  const redo = menu?.getMenuItemById(undoEntries.redo)
  if (undo) undo.enabled = canUndo
  if (redo) redo.enabled = canRedo
  keepAwake('klok', isRunning)
}

/** What the menu says goes to the main window, also when the hall screen is in front. */
function say(message: HostMessage) {
  if (main) void talks(main.window.webContents).tell(message)
}

/** Opens what a link asked for, or keeps it for the window that is still to come. */
function openAsked(hash: string | undefined) {
  asked = main ? undefined : hash
  if (hash !== undefined) say({ kind: 'open', hash })
}

function makeOptions() {
  return createWindowOptions(
    join(import.meta.dirname, '../preload/preload.cjs'),
    chooseBackground(nativeTheme.shouldUseDarkColors),
  )
}

/** Brings the main window to the front; opens it when there is none. */
function showWindow() {
  if (main === undefined) {
    const place = placeFile.read()
    const window = new BrowserWindow({
      ...makeOptions(),
      ...fitWindowPlace(place, screen.getAllDisplays()),
    })
    if (place?.isMaximized === true) window.once('ready-to-show', () => window.maximize())
    window.once('closed', () => {
      main = undefined
      keepAwake('klok', false)
      halls.closeAll()
    })
    const closing = openPage(window, {
      talk: talks(window.webContents),
      questions,
      quit: () => app.quit(),
      showMenu: (entries) => Menu.buildFromTemplate(entries).popup({ window }),
      keepPlace: placeFile.keep,
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
