/**
 * What a host with a window of its own says to its page without being asked. `flush`: put what was typed on disk now.
 * `undo` and `redo`: what the menu says, for what has the focus.
 */
export type HostMessage = { readonly kind: 'flush' | 'undo' | 'redo' }

/** A message on its way, with the number by which the page answers that it has done what was said. */
export type NumberedMessage = HostMessage & { readonly turn: number }
