/** The part of an Electron session that decides what the page may use of the machine. */
export type PermissionSession = {
  setPermissionRequestHandler(
    handler: (contents: unknown, permission: string, answer: (granted: boolean) => void) => void,
  ): void
  setPermissionCheckHandler(handler: () => boolean): void
  setDevicePermissionHandler(handler: () => boolean): void
  on(event: 'will-download', listener: (event: { preventDefault(): void }) => void): unknown
}

/**
 * Denies the page everything: camera, place, notifications, devices, clipboard reading, and downloads that no request
 * of ours started. Files leave only through `saveFile`, which asks the user.
 */
export function denyEverything(session: PermissionSession): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false)
  })
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => {
    event.preventDefault()
  })
}
