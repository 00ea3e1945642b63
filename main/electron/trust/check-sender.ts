import { pageOrigin } from './scheme'

/** The frame that sent a message: its origin, and the frame that holds it (null for the main one). */
export type SenderFrame = { readonly origin: string; readonly parent: unknown }

/** The part of an IPC event that tells who sent it. */
export type SenderEvent = { readonly senderFrame: SenderFrame | null }

/**
 * Whether a message came from our own page: a frame that still exists, is the main one, and has our origin. The origin
 * and not the address, because about:blank and blob: documents have an address that says nothing.
 */
export function isTrustedSender({ senderFrame }: SenderEvent): boolean {
  return senderFrame !== null && senderFrame.parent === null && senderFrame.origin === pageOrigin
}
