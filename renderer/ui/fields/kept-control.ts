import { useLayoutEffect, useRef, useState, useSyncExternalStore, type RefObject } from 'react'
import { afterPress } from '#dom/after-press.ts'

/**
 * Controls that hold what their form cannot have (half a day, a number out of range), by the name of their field. A
 * browser tells nobody what is half typed and cannot be given it again, so the control itself is kept. Memory only.
 */
const unfinished = new Map<string, HTMLInputElement>()

/**
 * Throws away what is unfinished in the fields whose name begins with `start`. Answers how to put it back; undefined when
 * there was nothing.
 */
export function forgetUnfinished(start: string): (() => void) | undefined {
  const found = [...unfinished].filter(([name]) => name.startsWith(start))
  for (const [name] of found) unfinished.delete(name)
  if (found.length === 0) return undefined
  return () => {
    for (const [name, control] of found) unfinished.set(name, control)
  }
}

/** What a control of a browser holds: a value, and whether something is typed that makes no value. */
export interface Held {
  readonly value: string
  readonly bad: boolean
}

interface KeptControlOptions {
  /** Which field this is, the same on every visit. May not change while it is on the screen. */
  readonly name: string
  readonly type: 'date' | 'number' | 'time'
  /** What the document has, as the control shows it. */
  readonly value: string
  /** Whether a control that holds this must be there again when somebody comes back. */
  readonly isUnfinished: (held: Held) => boolean
}

/** A control of the browser that outlives its screen while something unfinished is typed in it. */
export interface KeptControl {
  readonly element: HTMLInputElement
  readonly held: Held
  /** Looks what the control holds now. To be called when somebody did something in it. */
  readonly look: () => Held
  /** Puts something else in the control. */
  readonly write: (value: string) => void
  /** Says that the document gets what is typed: then the control is left as it was typed. */
  readonly expect: (value: string) => void
}

/** The control of a field. It is written into only when the document gets another value than was typed. */
export function useKeptControl({ name, type, value, isUnfinished }: KeptControlOptions): KeptControl {
  const [source] = useState(() => watchControl(unfinished.get(name) ?? makeControl(type, value)))
  const held = useSyncExternalStore(source.listen, source.getHeld)
  const expected = useRef(value)
  const look = () => {
    const now = source.look()
    if (isUnfinished(now)) unfinished.set(name, source.element)
    else if (unfinished.get(name) === source.element) unfinished.delete(name)
    return now
  }
  const write = (next: string) => {
    source.put(next)
    look()
  }
  useLayoutEffect(() => {
    if (expected.current === value) return
    expected.current = value
    write(value)
  })
  return {
    element: source.element,
    held,
    look,
    write,
    expect: (next) => {
      expected.current = next
    },
  }
}

/** A control as a source outside React: what it holds changes without React, and is told to who listens. */
interface ControlSource {
  readonly element: HTMLInputElement
  readonly getHeld: () => Held
  readonly listen: (listener: () => void) => () => void
  readonly look: () => Held
  readonly put: (value: string) => void
}

function watchControl(element: HTMLInputElement): ControlSource {
  let held = readHeld(element)
  const listeners = new Set<() => void>()
  return {
    element,
    getHeld: () => held,
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    look: () => {
      const now = readHeld(element)
      if (now.value === held.value && now.bad === held.bad) return held
      held = now
      for (const listener of listeners) listener()
      return held
    },
    put: (value) => {
      element.value = value
    },
  }
}

function makeControl(type: 'date' | 'number' | 'time', value: string): HTMLInputElement {
  const element = document.createElement('input')
  element.type = type
  element.value = value
  return element
}

function readHeld({ value, validity }: HTMLInputElement): Held {
  return { value, bad: validity.badInput }
}

type Listeners = Partial<{
  readonly [Name in keyof HTMLElementEventMap]: (event: HTMLElementEventMap[Name]) => void
}>

/** What every kept control hears; where the browser would complain, our sentence takes its place. */
function hearTyping(setTyping: (typing: boolean) => void, settle: () => void): Listeners {
  return {
    focus: () => setTyping(true),
    blur: () => {
      settle()
      afterPress(() => setTyping(false))
    },
    invalid: (event) => {
      event.preventDefault()
      setTyping(false)
      settle()
    },
  }
}

interface Drawn {
  readonly attributes: Readonly<Record<string, string | number | boolean | undefined>>
  readonly listeners: Listeners
  /** Takes over what is typed, when the form can have it. Called when the field is left. */
  readonly settle: () => void
  /** Told when somebody comes to the field and when not: it only complains of what is left. */
  readonly setTyping: (typing: boolean) => void
  /** Called once, when the field leaves the screen. */
  readonly onLeave?: () => void
}

/** Puts a control in the element that gets the ref, and gives it at every drawing what it looks like and hears. */
export function useDrawnControl(
  element: HTMLInputElement,
  { attributes, listeners, settle, setTyping, onLeave }: Drawn,
): RefObject<HTMLSpanElement | null> {
  const host = useRef<HTMLSpanElement>(null)
  const leave = useRef(onLeave)
  useLayoutEffect(() => {
    leave.current = onLeave
    for (const [name, value] of Object.entries(attributes)) {
      const next = value === undefined || value === false ? null : String(value)
      // a browser draws a date anew when its range is set, also to what it was, and forgets what is half typed
      if (element.getAttribute(name) === next) continue
      if (next === null) element.removeAttribute(name)
      else element.setAttribute(name, next)
    }
    const off = new AbortController()
    const all = [...Object.entries(hearTyping(setTyping, settle)), ...Object.entries(listeners)]
    for (const [name, listener] of all)
      element.addEventListener(name, listener as EventListener, { signal: off.signal })
    return () => off.abort()
  })
  useLayoutEffect(() => {
    host.current?.append(element)
    return () => leave.current?.()
  }, [element])
  return host
}
