import { useEffect } from 'react'
import { useApp } from '#app-context'
import { rememberPage } from '#core/naslag/recent-pages.ts'

/** Puts a page that is read in front of the recent ones. */
export function useRememberPage(pageId: string): void {
  const { settings, changeSettings } = useApp()
  useEffect(() => {
    const recentPages = rememberPage(settings.read().recentPages, pageId)
    if (recentPages !== settings.read().recentPages) changeSettings({ recentPages })
  }, [pageId, settings, changeSettings])
}
