import { describe, expect, it, vi } from 'vitest'
import { createStore, readPart } from '#dom/store.ts'

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

describe('a part of a store', () => {
  const store = () => createStore({ title: 'Startsessie', notes: '', steps: [{ id: 'een', notes: '' }] })

  it('says what the store says of it now', () => {
    const whole = store()
    const title = readPart(whole, (value) => value.title)
    whole.write({ ...whole.read(), title: 'Vervolg' })
    expect(title()).toBe('Vervolg')
  })

  it('is the very same object for as long as it says the same, also when it is made anew', () => {
    const whole = store()
    const ids = readPart(whole, ({ steps }) => steps.map(({ id }) => id))
    const before = ids()
    whole.write({ ...whole.read(), notes: 'x', steps: [{ id: 'een', notes: 'y' }] })
    expect(ids()).toBe(before)
    whole.write({
      ...whole.read(),
      steps: [
        { id: 'een', notes: 'y' },
        { id: 'twee', notes: '' },
      ],
    })
    expect(ids()).toEqual(['een', 'twee'])
  })

  it('is not worked out again while nothing changed', () => {
    const whole = store()
    const select = vi.fn((value: { readonly title: string }) => value.title)
    const title = readPart(whole, select)
    title()
    title()
    expect(select).toHaveBeenCalledTimes(1)
  })
})
