import { isHallHash } from '#contract/hall.ts'
import { isPageAddress } from './scheme'

/** The contents that ask; their address is what the window shows. */
export type AskingContents = { getURL(): string }

/** The part of an Electron session that decides what the page may use of the machine. */
export type PermissionSession = {
  setPermissionRequestHandler(
    handler: (
      contents: AskingContents,
      permission: string,
      answer: (granted: boolean) => void,
      details: { readonly requestingUrl: string },
    ) => void,
  ): void
  setPermissionCheckHandler(
    handler: (contents: AskingContents | null, permission: string, requestingOrigin: string) => boolean,
  ): void
  setDevicePermissionHandler(handler: () => boolean): void
  on(event: 'will-download', listener: (event: { preventDefault(): void }) => void): unknown
}

/** Putting plain text on the clipboard after a press on a button. Never reading it. */
const copying = 'clipboard-sanitized-write'

/**
 * Denies the page everything but two things: copying text, and filling the screen with the hall screen (key F). No
 * camera, place, notifications, devices, clipboard reading, and no download that no request of ours started. Files
 * leave only through `saveFile`, which asks the user.
 */
export function denyPermissions(session: PermissionSession): void {
  session.setPermissionRequestHandler((contents, permission, answer, { requestingUrl }) => {
    const isOurs = isPageAddress(requestingUrl)
    answer(
      isOurs && (permission === copying || (permission === 'fullscreen' && showsHall(contents.getURL()))),
    )
  })
  session.setPermissionCheckHandler(
    (_contents, permission, requestingOrigin) => permission === copying && isPageAddress(requestingOrigin),
  )
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => {
    event.preventDefault()
  })
}

function showsHall(address: string): boolean {
  return isPageAddress(address) && isHallHash(new URL(address).hash)
}
