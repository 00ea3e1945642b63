import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { refuse } from '#contract/result.ts'
import { defaultSettings } from '#contract/default-settings.ts'
import { AppContext, type App } from '../../../../../../renderer/app-context'
import { createDesk, type OpenSession } from '../../../../../../renderer/features/session/desk/open-session'
import { SessionDesk } from '../../../../../../renderer/features/session/desk/session-desk'
import { createStore } from '#dom/store.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const readSession = vi.fn(() => Promise.resolve(refuse('not-found', 'Weg.')))
const bridge = { readSession, saveSession: readSession } as unknown as App['bridge']

describe('the desk of a session', () => {
  it('opens nothing by being drawn: React may throw a drawing away', () => {
    const openChannel = vi.fn()
    vi.stubGlobal('navigator', {})
    vi.stubGlobal('BroadcastChannel', openChannel)
    const app: App = {
      bridge,
      settings: createStore({ ...defaultSettings }),
      changeSettings: () => undefined,
      say: () => undefined,
    }
    const drawn = renderToStaticMarkup(
      <AppContext value={app}>
        <SessionDesk id="sessie-een">{() => null}</SessionDesk>
      </AppContext>,
    )
    expect(drawn).not.toBe('')
    expect(readSession).not.toHaveBeenCalled()
    expect(openChannel).not.toHaveBeenCalled()
  })

  it('holds one session: another one takes its place and the first is left, the same one stays as it was', () => {
    const left: string[] = []
    const opened: string[] = []
    const desk = createDesk((_bridge, id) => {
      opened.push(id)
      const session: OpenSession = {
        id,
        opened: createStore({ state: 'loading' as const }),
        others: createStore([]),
        refresh: () => Promise.resolve(),
        flush: () => Promise.resolve(),
        leave: () => {
          left.push(id)
          return Promise.resolve()
        },
      }
      return session
    })
    const heard = vi.fn()
    desk.open.watch(heard)
    desk.take(bridge, 'een')
    const first = desk.open.read()
    desk.take(bridge, 'een')
    expect(desk.open.read()).toBe(first)
    desk.take(bridge, 'twee')
    expect(opened).toEqual(['een', 'twee'])
    expect(left).toEqual(['een'])
    expect(desk.open.read()?.id).toBe('twee')
    expect(heard).toHaveBeenCalledTimes(2)
  })
})
