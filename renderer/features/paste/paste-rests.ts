import { askBeforeLosing } from '../../ui/ask-before-losing'
import { createStore } from '../../ui/store'

/** What did not fit in a field: it stays here until it is thrown away. Memory only. */
export interface PasteRest {
  readonly id: number
  /** The field, as it is called on the screen. */
  readonly field: string
  /** How many characters fit in it. */
  readonly most: number
  readonly text: string
}

/** The rests that nobody dealt with yet, oldest first. */
export const pasteRests = createStore<readonly PasteRest[]>([])
pasteRests.watch(() => askBeforeLosing('geplakte tekst', pasteRests.read().length > 0))

let nextId = 1

/** Keeps what did not fit. */
export function keepRest(rest: Omit<PasteRest, 'id'>): void {
  pasteRests.write([...pasteRests.read(), { ...rest, id: nextId }])
  nextId += 1
}

/** Throws a rest away; answers the way back. */
export function dropRest(id: number): () => void {
  const before = pasteRests.read()
  pasteRests.write(before.filter((rest) => rest.id !== id))
  return () => {
    const dropped = before.filter((rest) => rest.id === id)
    pasteRests.write([...pasteRests.read().filter((rest) => rest.id !== id), ...dropped])
  }
}

/** Ways in which more than a letter comes in at once. */
const wholes = new Set(['insertFromPaste', 'insertFromDrop', 'insertFromYank', 'insertReplacementText'])

interface Arrival {
  readonly field: HTMLInputElement | HTMLTextAreaElement
  readonly text: string
  /** Characters that stay: all but the selection. */
  readonly stays: number
}

/**
 * Watches every text field with a limit. A browser cuts what is pasted or dropped down to what fits and says nothing;
 * what it cut off is handed to `onRest`. Answers the way to stop.
 */
export function watchPastes(root: Document, onRest: (rest: Omit<PasteRest, 'id'>) => void): () => void {
  let arrival: Arrival | undefined
  const begin = (event: InputEvent) => {
    const field = event.target
    if (!isTextField(field) || field.maxLength < 0 || !wholes.has(event.inputType)) return
    const text = (event.data ?? event.dataTransfer?.getData('text/plain') ?? '').replace(/\r\n?/g, '\n')
    const selected = (field.selectionEnd ?? 0) - (field.selectionStart ?? 0)
    if (field.value.length - selected + text.length <= field.maxLength) return
    arrival = { field, text, stays: field.value.length - selected }
    // a field that is full takes nothing in, and then there is no input to wait for
    setTimeout(end)
  }
  const end = () => {
    if (!arrival) return
    const { field, text, stays } = arrival
    arrival = undefined
    const rest = text.slice(Math.max(0, field.value.length - stays))
    if (rest.trim() !== '') onRest({ field: nameOf(field), most: field.maxLength, text: rest })
  }
  root.addEventListener('beforeinput', begin)
  // before the screen hears of it and may change the field
  root.addEventListener('input', end, { capture: true })
  return () => {
    root.removeEventListener('beforeinput', begin)
    root.removeEventListener('input', end, { capture: true })
  }
}

function isTextField(target: EventTarget | null): target is HTMLInputElement | HTMLTextAreaElement {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement
}

function nameOf(field: HTMLInputElement | HTMLTextAreaElement): string {
  return (field.labels?.[0]?.textContent ?? field.getAttribute('aria-label') ?? '').trim()
}
