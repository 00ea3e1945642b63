import { firstConnection } from '#bridge/first-connection.ts'
// First of the styles: the order of the layers is that of their first mention.
import '#ui/layers.css'
import '#ui/theme/signaalwijzer.css'
import '#ui/theme/voorbeeld.css'
import '#ui/theme/tokens.css'
import '#ui/base.css'
import '#ui/classes/nav-link.css'
import '#ui/classes/screen-head.css'
import '#ui/classes/choice-links.css'
import '#ui/classes/form.css'
import '#ui/classes/card.css'
import '#ui/classes/listing.css'
import '#ui/classes/state.css'
import '@fontsource-variable/source-sans-3/index.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { defaultSettings } from '#contract/default-settings.ts'
import { App } from './app/app'
import { NoConnection } from './app/no-connection'
import './app/shell.css'
import { followHost, type HostTalk } from '#bridge/host-talk.ts'
import { saveBeforeLeaving } from '#dom/unsaved.ts'
import { refuseDroppedFiles } from '#dom/refuse-dropped-files.ts'
import { surviveWrappedText } from '#dom/survive-wrapped-text.ts'
import { putOnTheme } from '#ui/theme/put-on-theme.ts'

async function start(): Promise<void> {
  const element = document.getElementById('app')
  if (!element) throw new Error('the page has no #app')
  surviveWrappedText(element)
  saveBeforeLeaving(window)
  if (window.signaalwijzerGesprek) void followOwnHost(window.signaalwijzerGesprek)
  refuseDroppedFiles()
  // nobody presses twice before this is here
  void import('#dom/second-press.ts').then(({ ignoreSecondPress }) => ignoreSecondPress(document))
  const root = createRoot(element)
  const connection = await firstConnection
  if (!connection.ok) {
    root.render(<NoConnection message={connection.message} />)
    return
  }
  const { bridge, settings: read } = connection.value
  const settings = read.ok ? read.value.settings : { ...defaultSettings }
  // Before the first paint, so that nothing flashes in another theme.
  putOnTheme(document.documentElement, settings)
  root.render(
    <StrictMode>
      <App bridge={bridge} firstSettings={settings} />
    </StrictMode>,
  )
}

/** Loaded only in a window of our own; what the host says meanwhile waits for it. */
async function followOwnHost(talk: HostTalk): Promise<void> {
  const { actOnHost } = await import('./app/act-on-host')
  await followHost(talk, actOnHost)
}

void start()
