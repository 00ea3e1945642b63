/** What the page must know of a key that was pressed. */
export interface Press {
  readonly key: string
  readonly code: string
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  /** The key is held down and comes again. */
  readonly repeat: boolean
  /** A sign is being put together: an accent, or the parts of a word in another script. */
  readonly isComposing: boolean
  /** AltGr, which looks like Alt or like Ctrl and Alt, and types signs. */
  readonly altGraph: boolean
}

/** Takes from an event of the browser what must be known of it. */
export function readPress(event: KeyboardEvent): Press {
  const { key, code, altKey, ctrlKey, metaKey, shiftKey, repeat, isComposing } = event
  const altGraph = event.getModifierState('AltGraph')
  return { key, code, altKey, ctrlKey, metaKey, shiftKey, repeat, isComposing, altGraph }
}

/** Whether a key came alone, without another that changes what it means. */
export function isBare({ altKey, ctrlKey, metaKey, shiftKey, isComposing }: Press): boolean {
  return !(altKey || ctrlKey || metaKey || shiftKey || isComposing)
}

/** Whether Alt came along, and nothing else that gives the key another meaning. */
export function isWithAlt({ altKey, ctrlKey, metaKey, shiftKey, isComposing, altGraph }: Press): boolean {
  return altKey && !(ctrlKey || metaKey || shiftKey || isComposing || altGraph)
}

/** Whether it came with the key for commands: ⌘ on a Mac, where Ctrl belongs to the text field, and else Ctrl. */
export function isCommand(
  { altKey, ctrlKey, metaKey, isComposing, altGraph }: Press,
  onMac: boolean,
): boolean {
  if (altKey || isComposing || altGraph) return false
  return onMac ? metaKey && !ctrlKey : ctrlKey && !metaKey
}

/**
 * The letter of a shortcut with Alt, in capitals; empty when the key is none. In a text field only a key that types
 * nothing else counts: on a Mac, Option makes a tilde, a ß or an å of a letter, and that belongs to the field.
 */
export function readAltLetter(press: Press, inField: boolean): string {
  if (!isWithAlt(press)) return ''
  if (/^[a-z]$/i.test(press.key)) return press.key.toUpperCase()
  return inField ? '' : (/^Key([A-Z])$/.exec(press.code)?.[1] ?? '')
}
