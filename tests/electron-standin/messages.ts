/** The dialogs that the stand-in answers, and the one call to the system that a test may want to see refused. */
export type ScriptedName =
  | 'showMessageBox'
  | 'showMessageBoxSync'
  | 'showOpenDialog'
  | 'showSaveDialog'
  | 'showErrorBox'
  | 'openExternal'
  | 'openPath'
  | 'showItemInFolder'

/** What the stand-in says to whoever started it, over Node's IPC. */
export type Told =
  | { readonly kind: 'ready'; readonly port: number }
  /** The answer to a coming dialog stands ready: orders and what the page asks come by two ways. */
  | { readonly kind: 'scripted' }
  | { readonly kind: 'window'; readonly what: 'show' | 'focus' | 'closed' | 'late'; readonly title: string }
  | {
      readonly kind: 'dialog'
      readonly name: ScriptedName | 'showItemInFolder'
      readonly options: Readonly<Record<string, unknown>>
      readonly value: unknown
      /** The title of the window that it belongs to; undefined when it belongs to none. */
      readonly parent: string | undefined
    }
  | { readonly kind: 'permission'; readonly permission: string; readonly granted: boolean }
  /** A navigation that the app stopped, a request to somewhere else, and a window that the page asked for. */
  | { readonly kind: 'stopped' | 'outside'; readonly url: string }
  | { readonly kind: 'window-open'; readonly url: string; readonly action: 'allow' | 'deny' }
  | { readonly kind: 'log'; readonly level: string; readonly text: string }
  | { readonly kind: 'blocked-power-save'; readonly on: boolean }
  | { readonly kind: 'quit'; readonly code: number }

/** What it takes: something that a user or the system does, or the answer to the next dialog of that name. */
export type Order =
  | { readonly call: 'close' | 'quit' | 'log-off' | 'suspend'; readonly title?: string }
  | { readonly dialog: ScriptedName; readonly value: unknown }

export function tell(told: Told): void {
  // A value that JSON has no word for (undefined) is told as absent, which is the same to a test.
  if (process.connected) process.send?.(told)
}
