import { cutInternal } from '#core/report/internal/mark-internal.ts'
import { askBeforeLosing } from '#dom/ask-before-losing.ts'
import { createStore } from '#dom/store.ts'

/** What did not fit in a field: it stays here until it is thrown away. Memory only. */
export interface PasteRest {
  readonly id: number
  /** The field, as it is called on the screen. */
  readonly field: string
  /** How much fits in it: "20.000 tekens". */
  readonly fits: string
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

/** Whether what came in was pasted or dropped, and not typed. */
export function isWholeArrival(event: Event): boolean {
  return event instanceof InputEvent && wholes.has(event.inputType)
}

/** A number as it is read. */
export const say1000 = (count: number): string => count.toLocaleString('nl-NL')

interface Arrival {
  readonly field: HTMLInputElement | HTMLTextAreaElement
  readonly text: string
  /** What stands before it in the field. */
  readonly before: string
  /** Characters that stay: all but the selection. */
  readonly stays: number
}

/**
 * Watches every text field with a limit. A browser cuts what is pasted or dropped down to what fits and says nothing;
 * what it cut off is handed to `onRest`, still internal where it was. Answers the way to stop.
 */
export function watchPastes(root: Document, onRest: (rest: Omit<PasteRest, 'id'>) => void): () => void {
  let arrival: Arrival | undefined
  const begin = (event: InputEvent) => {
    const field = event.target
    if (!isTextField(field) || field.maxLength < 0 || !wholes.has(event.inputType)) return
    const text = (event.data ?? event.dataTransfer?.getData('text/plain') ?? '').replace(/\r\n?/g, '\n')
    const selected = (field.selectionEnd ?? 0) - (field.selectionStart ?? 0)
    if (field.value.length - selected + text.length <= field.maxLength) return
    const before = field.value.slice(0, field.selectionStart ?? 0)
    arrival = { field, text, before, stays: field.value.length - selected }
    // a field that is full takes nothing in, and then there is no input to wait for
    setTimeout(end)
  }
  const end = () => {
    if (!arrival) return
    const { field, text, before, stays } = arrival
    arrival = undefined
    const fitted = Math.max(0, field.value.length - stays)
    // it will be pasted elsewhere, away from the line that says that it is internal
    const rest = cutInternal(before + text, before.length + fitted)
    if (rest.trim() !== '')
      onRest({ field: nameOf(field), fits: `${say1000(field.maxLength)} tekens`, text: rest })
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
