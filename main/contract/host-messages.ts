/**
 * What a host with a window of its own says to its page without being asked. `flush`: put what was typed on disk now.
 * `undo` and `redo` are for what has the focus; `open` goes to an address inside the app; the rest is what the menu says.
 */
export type HostMessage =
  | { readonly kind: 'flush' | 'undo' | 'redo' | 'find' | 'print' | 'back' | 'forward' }
  | { readonly kind: 'open'; readonly hash: string }
  /** Text that was selected, to look up in the naslag. */
  | { readonly kind: 'look-up'; readonly text: string }

/** A message on its way, with the number by which the page answers that it has done what was said. */
export type NumberedMessage = HostMessage & { readonly turn: number }
