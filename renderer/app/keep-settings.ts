import type { Settings } from '#contract/settings.ts'
import { applySettingsChange, compareSettings, isNoChange } from '#contract/settings-change.ts'
import type { Bridge } from '#bridge/bridge.ts'
import { keepParts } from '#core/editing/merge-change.ts'
import { createStore, type Store } from '#dom/store.ts'

/** The settings in this window, and the way to change them. */
export interface SettingsKeeper {
  readonly settings: Store<Settings>
  /** Changes them here at once, and by part on disk; what could not be saved goes with the next change. */
  readonly change: (change: Partial<Settings>) => void
  /** Takes in what is on disk now: another window changed it, or the sealed part was opened. */
  readonly catchUp: () => Promise<void>
}

interface KeeperTools {
  readonly bridge: Pick<Bridge, 'readSettings' | 'changeSettings'>
  /** As they were read from disk; the usual ones when that was refused. */
  readonly first: Settings
  /** Between the windows of this app: says that the settings on disk are others now. */
  readonly channel: Pick<BroadcastChannel, 'postMessage' | 'onmessage'>
  /** Called with one sentence when a change could not be saved. */
  readonly onRefused: (message: string) => void
}

/** Starts keeping settings. One change is on its way at a time; the next one carries all that was changed meanwhile. */
export function keepSettings({ bridge, first, channel, onRefused }: KeeperTools): SettingsKeeper {
  const settings = createStore(first)
  let onDisk = first
  let saving: Promise<void> | undefined

  /** Puts what is on disk under what was changed here. */
  const takeIn = (read: Settings) => {
    const ours = compareSettings(onDisk, settings.read())
    const next = applySettingsChange(read, ours)
    onDisk = read
    settings.write(keepParts(settings.read(), next))
  }
  const save = async () => {
    for (;;) {
      const sent = settings.read()
      const change = compareSettings(onDisk, sent)
      if (isNoChange(change)) return
      const result = await bridge.changeSettings({ change })
      if (!result.ok) {
        onRefused(result.message)
        return
      }
      // what was sent is on disk now: only what was changed since is still ours
      onDisk = sent
      takeIn(result.value.settings)
      channel.postMessage('bewaard')
      if (settings.read() === sent) return
    }
  }
  const start = () => {
    saving ??= save().finally(() => {
      saving = undefined
    })
  }
  /** Takes in what another window changed; what was changed here and is not on disk yet stays. */
  const catchUp = async () => {
    const read = await bridge.readSettings({})
    // a save that runs answers with what is newer still
    if (read.ok && !saving) takeIn(read.value.settings)
  }
  channel.onmessage = () => void catchUp()
  return {
    settings,
    catchUp,
    change: (change) => {
      settings.write({ ...settings.read(), ...change })
      start()
    },
  }
}
