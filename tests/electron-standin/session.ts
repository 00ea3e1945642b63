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
   * What the app answers to a page that asks for this. Without a handler everything is granted.
   *
   * Follows shell/browser/electron_permission_manager.cc (RequestPermissionsWithDetails): only the request handler is
   * asked.
   */
  allows(permission: string, contents: WebContents): boolean {
    let granted = true
    this.request?.(contents, permission, (answer) => (granted = answer), describe(contents))
    tell({ kind: 'permission', permission, granted })
    return granted
  }

  /** Whether a page that looks (and does not ask) finds it granted. Follows the same file (CheckPermissionWithDetails). */
  shows(permission: string, contents: WebContents): boolean {
    const details = describe(contents)
    const { protocol: scheme, host } = new URL(details.requestingUrl)
    return this.check?.(contents, permission, `${scheme}//${host}/`, details) ?? true
  }
}

const describe = (contents: WebContents): Details => ({ requestingUrl: contents.getURL(), isMainFrame: true })

export const defaultSession = imitate('session.defaultSession', new Session())
export const session = { defaultSession }
