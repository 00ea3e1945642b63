import { describe, expect, it, vi } from 'vitest'
import { createStore } from '#dom/store.ts'

describe('a store', () => {
  it('gives back what was written last', () => {
    const store = createStore(1)
    expect(store.read()).toBe(1)
    store.write(2)
    expect(store.read()).toBe(2)
  })

  it('tells everyone who watches, after the value has changed', () => {
    const store = createStore('a')
    const seen: string[] = []
    store.watch(() => seen.push(`one ${store.read()}`))
    store.watch(() => seen.push(`two ${store.read()}`))
    store.write('b')
    expect(seen).toEqual(['one b', 'two b'])
  })

  it('tells nobody when the value is the one it was', () => {
    const store = createStore(Number.NaN)
    const listener = vi.fn()
    store.watch(listener)
    store.write(Number.NaN)
    expect(listener).not.toHaveBeenCalled()
  })

  it('leaves alone who stopped watching, also halfway through the telling', () => {
    const store = createStore(0)
    const late = vi.fn()
    const stop = store.watch(() => stopLate())
    const stopLate = store.watch(late)
    store.write(1)
    stop()
    store.write(2)
    expect(late).not.toHaveBeenCalled()
  })
})
