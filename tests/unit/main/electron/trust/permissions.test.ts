import { describe, expect, it, vi } from 'vitest'
import type { Session } from 'electron'
import { denyPermissions, type PermissionSession } from '../../../../../main/electron/trust/permissions'
import { lookAlikes } from '../look-alikes'

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

const ours = { requestingUrl: 'app://signaalwijzer/' }
const showing = (address: string) => ({ getURL: () => address })
const start = showing('app://signaalwijzer/#/')
const hall = showing('app://signaalwijzer/#/zaal/sessie-een')

describe('what the page may use of the machine', () => {
  it.each([
    'clipboard-read',
    'display-capture',
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
    denied()['request']!(hall, permission, answer, ours)
    expect(answer).toHaveBeenCalledExactlyOnceWith(false)
    expect(denied()['check']!(hall, permission, ours.requestingUrl)).toBe(false)
  })

  it('is writing plain text to the clipboard, for the buttons that copy', () => {
    const answer = vi.fn()
    denied()['request']!(start, 'clipboard-sanitized-write', answer, ours)
    expect(answer).toHaveBeenCalledExactlyOnceWith(true)
    expect(denied()['check']!(start, 'clipboard-sanitized-write', ours.requestingUrl)).toBe(true)
  })

  it('is filling the screen with the hall screen, and with no other screen', () => {
    for (const [contents, granted] of [
      [hall, true],
      [start, false],
      [showing('https://elders.nl/#/zaal/sessie-een'), false],
    ] as const) {
      const answer = vi.fn()
      denied()['request']!(contents, 'fullscreen', answer, ours)
      expect(answer).toHaveBeenCalledExactlyOnceWith(granted)
    }
  })

  it.each(lookAlikes)('is nothing for an address that only looks like ours: %j', (address) => {
    const answer = vi.fn()
    denied()['request']!(hall, 'clipboard-sanitized-write', answer, { requestingUrl: address })
    denied()['request']!(hall, 'fullscreen', answer, { requestingUrl: address })
    expect(answer.mock.calls).toEqual([[false], [false]])
    expect(denied()['check']!(hall, 'clipboard-sanitized-write', address)).toBe(false)
  })

  it('is no device', () => expect(denied()['device']!({ deviceType: 'usb' })).toBe(false))

  it('is no download of its own', () => {
    const preventDefault = vi.fn()
    denied()['will-download']!({ preventDefault })
    expect(preventDefault).toHaveBeenCalledOnce()
  })
})

/** Electron's own session is one that these walls can be put around: checked by the type checker, against its electron.d.ts. */
export const takesElectronsSession = (session: Session): PermissionSession => session
