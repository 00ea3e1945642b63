import { EventEmitter } from 'node:events'
import { tell } from './messages'
import { imitate } from './not-imitated'
import type { WebContents } from './web-contents'

type Details = { readonly requestingUrl: string; readonly isMainFrame: boolean }
type RequestHandler = (
  contents: WebContents,
  permission: string,
  answer: (granted: boolean) => void,
  details: Details,
) => void
type CheckHandler = (
  contents: WebContents | null,
  permission: string,
  origin: string,
  details: Details,
) => boolean

class Session extends EventEmitter {
  private request: RequestHandler | null = null
  private check: CheckHandler | null = null

  setPermissionRequestHandler(handler: RequestHandler | null) {
    this.request = handler
  }
  setPermissionCheckHandler(handler: CheckHandler | null) {
    this.check = handler
  }
  setDevicePermissionHandler() {}

  /**
   * Whether the page of these contents may do this. Without a handler everything is granted; a check that says no ends
   * it, as a page that asks for what it does not have gets no question.
   *
   * Follows shell/browser/electron_permission_manager.cc (RequestPermissionsWithDetails, CheckPermissionWithDetails).
   */
  allows(permission: string, contents: WebContents): boolean {
    const details: Details = { requestingUrl: contents.getURL(), isMainFrame: true }
    let granted = true
    this.request?.(contents, permission, (answer) => (granted = answer), details)
    if (this.check !== null && !this.check(contents, permission, new URL(contents.getURL()).origin, details))
      granted = false
    tell({ kind: 'permission', permission, granted })
    return granted
  }
}

export const defaultSession = imitate('session.defaultSession', new Session())
export const session = { defaultSession }
