import { useEffect, useMemo } from 'react'
import { accept, type Result } from '#contract/result.ts'
import type { SocialMapEntry } from '#contract/social-map.ts'
import { useApp, type App } from '#app-context'
import { listLocal } from '#core/social-map/list-local.ts'
import { createStore, useStore } from '#dom/store.ts'

/** The local social map as the page knows it. */
export type SocialMapState =
  | { readonly state: 'unread' }
  | { readonly state: 'ready'; readonly entries: readonly SocialMapEntry[] }
  | { readonly state: 'failed'; readonly message: string }

const store = createStore<SocialMapState>({ state: 'unread' })
let reading: Promise<void> | undefined

/** The local social map; read from the disk when the first screen asks for it. */
export function useSocialMap(): SocialMapState {
  const { bridge } = useApp()
  useEffect(() => void readSocialMap(bridge), [bridge])
  return useStore(store)
}

/** The entries for a municipality, else for the one in the settings; all of them when there is none. */
export function useLocalEntries(municipality?: string): readonly SocialMapEntry[] {
  const { settings } = useApp()
  const map = useSocialMap()
  const own = useStore(settings).municipality
  const entries = map.state === 'ready' ? map.entries : noEntries
  return useMemo(() => listLocal(entries, municipality ?? own), [entries, municipality, own])
}

const noEntries: readonly SocialMapEntry[] = []

/** Reads it anew when it is asked for next: it was locked. */
export function forgetSocialMap(): void {
  store.write({ state: 'unread' })
}

/** Tries again after a failure. */
export function readSocialMap(bridge: App['bridge']): Promise<void> {
  if (store.read().state === 'ready') return Promise.resolve()
  reading ??= bridge.readSocialMap({}).then((read) => {
    reading = undefined
    store.write(
      read.ok
        ? { state: 'ready', entries: read.value.socialMap.entries }
        : { state: 'failed', message: read.message },
    )
  })
  return reading
}

/**
 * Changes the map and keeps it. Starts from what is on the disk now, so that a second window loses nothing. Answers the
 * entries as they were before, for the way back.
 */
export async function changeSocialMap(
  bridge: App['bridge'],
  change: (entries: readonly SocialMapEntry[]) => readonly SocialMapEntry[],
): Promise<Result<readonly SocialMapEntry[]>> {
  const read = await bridge.readSocialMap({})
  if (!read.ok) return read
  const before = read.value.socialMap.entries
  const entries = change(before)
  const saved = await bridge.saveSocialMap({ socialMap: { entries: [...entries] } })
  if (!saved.ok) return saved
  store.write({ state: 'ready', entries })
  return accept(before)
}
