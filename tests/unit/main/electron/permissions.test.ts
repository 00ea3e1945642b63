import { describe, expect, it, vi } from 'vitest'
import { denyPermissions, type PermissionSession } from '../../../../main/electron/permissions'

function denied() {
  const handlers: Record<string, (...args: never[]) => unknown> = {}
  const session: PermissionSession = {
    setPermissionRequestHandler: (handler) => (handlers['request'] = handler),
    setPermissionCheckHandler: (handler) => (handlers['check'] = handler),
    setDevicePermissionHandler: (handler) => (handlers['device'] = handler),
    on: (event, listener) => (handlers[event] = listener),
  }
  denyPermissions(session)
  return handlers as Record<string, (...args: unknown[]) => unknown>
}

describe('what the page may use of the machine', () => {
  it.each([
    'clipboard-read',
    'display-capture',
    'fullscreen',
    'geolocation',
    'hid',
    'idle-detection',
    'media',
    'mediaKeySystem',
    'midi',
    'midiSysex',
    'notifications',
    'openExternal',
    'pointerLock',
    'serial',
    'storage-access',
    'usb',
    'window-management',
    'iets-nieuws',
  ])('is not %s', (permission) => {
    const answer = vi.fn()
    denied()['request']!({}, permission, answer)
    expect(answer).toHaveBeenCalledExactlyOnceWith(false)
    expect(denied()['check']!({}, permission)).toBe(false)
  })

  it('is writing plain text to the clipboard, for the buttons that copy', () => {
    const answer = vi.fn()
    denied()['request']!({}, 'clipboard-sanitized-write', answer)
    expect(answer).toHaveBeenCalledExactlyOnceWith(true)
    expect(denied()['check']!({}, 'clipboard-sanitized-write')).toBe(true)
  })

  it('is no device', () => expect(denied()['device']!({ deviceType: 'usb' })).toBe(false))

  it('is no download of its own', () => {
    const preventDefault = vi.fn()
    denied()['will-download']!({ preventDefault })
    expect(preventDefault).toHaveBeenCalledOnce()
  })
})
