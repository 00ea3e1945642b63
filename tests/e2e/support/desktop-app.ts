import type { Page } from '@playwright/test'

/** A question or a dialog that the app put on the screen of the machine. */
export interface AskedDialog {
  readonly kind: 'message' | 'save' | 'error'
  readonly text: string
  readonly buttons: readonly string[]
  /** The number of the button that answered it. */
  readonly answered: number | undefined
  /** Whether it hangs on a window, and so cannot hide behind it. */
  readonly hasParent: boolean
  /** Whether the system asks before an existing file is written over. */
  readonly asksToOverwrite: boolean
}

/** The app in a window of its own, in Electron or in its stand-in: what a user and the system can do with it. */
export interface DesktopApp {
  /** The page of the main window. */
  readonly page: Page
  /** The page of a hall screen, when its window is open. */
  readonly findHall: () => Promise<Page>
  /** The page of a window that broke down, once it is there again: a driver lets go of a page that crashed. */
  readonly findAgain: (what: 'main' | 'hall') => Promise<Page>
  readonly countPages: () => number
  /** Everything that was asked so far. */
  readonly dialogs: () => Promise<readonly AskedDialog[]>
  /** The next message box is answered with this button; without it Esc is pressed. */
  readonly pressNext: (button: number) => Promise<void>
  /** The next message box stays on the screen until the app takes it away. */
  readonly leaveNext: () => Promise<void>
  /** The next save dialog gives this path. */
  readonly saveNextAs: (path: string) => Promise<void>
  /** Closes the main window as its X does. */
  readonly close: () => Promise<void>
  readonly quit: () => Promise<void>
  readonly sleep: () => Promise<void>
  /** The user logs off while the app runs (Windows). */
  readonly logOff: () => Promise<void>
  /** How often the main window was brought to the front. */
  readonly countFocus: () => Promise<number>
  /** How often the window was called unresponsive because it did not close within five seconds. */
  readonly countLateClosing: () => Promise<number>
  readonly isRunning: () => boolean
  /** How it ended; waits for that. */
  readonly ended: () => Promise<number | null>
  readonly kill: () => Promise<void>
}

/** How a probe wants the app to be started. */
export interface DesktopStart {
  readonly data: string
  /** The folder from which it is started; `data` may be relative to it. */
  readonly workingFolder?: string
  /** The `signaalwijzer://` link that the system starts it for. */
  readonly link?: string
  /** How long (ms) the disk takes to put a file in its place. */
  readonly slowMs?: number
  /** Where that can be chosen: a page that hangs is noticed sooner than after the 15 seconds of Chromium. */
  readonly hangsSoon?: boolean
}

/** A start that comes to no window of its own: how it ended, and what was shown. */
export interface EndedDesktop {
  readonly code: number | null
  readonly dialogs: readonly AskedDialog[]
}

/** The two places where the probes run: Electron itself, and its stand-in. */
export interface Desktop {
  readonly start: (start: DesktopStart) => Promise<DesktopApp>
  /** Starts the app and waits until it ends. */
  readonly startUntilEnd: (start: DesktopStart) => Promise<EndedDesktop>
}
