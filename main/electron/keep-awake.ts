/** The part of Electron's powerSaveBlocker that keeps a screen on. */
export type Blocker = { start(type: 'prevent-display-sleep'): number; stop(id: number): unknown }

/** Keeps the screen on for as long as one of its reasons holds: `(reason, holds)`. */
export function createKeepAwake(blocker: Blocker): (reason: string, holds: boolean) => void {
  const reasons = new Set<string>()
  let id: number | undefined
  return (reason, holds) => {
    if (holds) reasons.add(reason)
    else reasons.delete(reason)
    if (reasons.size > 0) id ??= blocker.start('prevent-display-sleep')
    else if (id !== undefined) {
      blocker.stop(id)
      id = undefined
    }
  }
}
