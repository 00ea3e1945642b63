/** The part of an Electron session that decides what the page may use of the machine. */
export type PermissionSession = {
  setPermissionRequestHandler(
    handler: (contents: unknown, permission: string, answer: (granted: boolean) => void) => void,
  ): void
  setPermissionCheckHandler(handler: (contents: unknown, permission: string) => boolean): void
  setDevicePermissionHandler(handler: () => boolean): void
  on(event: 'will-download', listener: (event: { preventDefault(): void }) => void): unknown
}

/** The one thing the page may do: put plain text on the clipboard after a press on a button. Never read it. */
const granted = 'clipboard-sanitized-write'

/**
 * Denies the page everything else: camera, place, notifications, devices, clipboard reading, and downloads that no
 * request of ours started. Files leave only through `saveFile`, which asks the user.
 */
export function denyPermissions(session: PermissionSession): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    answer(permission === granted)
  })
  session.setPermissionCheckHandler((_contents, permission) => permission === granted)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => {
    event.preventDefault()
  })
}
