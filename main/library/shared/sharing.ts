import type { Folders } from '../disk/folders'
import type { LiveMemory } from '../sessions/live-memory'
import type { Device, SaveMaker } from './device'
import type { SessionLocks } from './session-lock'

/** Who wrote last what this device had not, for the part of a screen that was being typed in. */
export type Stranger = { readonly by: string; readonly at: string }

/** What a library needs to share its sessions with other devices. */
export type Sharing = {
  readonly folders: Folders
  readonly now: () => Date
  readonly memory: LiveMemory
  readonly device: Device
  readonly saves: SaveMaker
  readonly locks: SessionLocks
  /** Per session: who changed it elsewhere since this app started. */
  readonly strangers: Map<string, Stranger>
  /** What was taken in from copies since this app started: one sentence for each file. */
  readonly taken: Map<string, string>
  /** Files that look like a copy and are none, with the mark they had then. */
  readonly noCopies: Map<string, string>
}
