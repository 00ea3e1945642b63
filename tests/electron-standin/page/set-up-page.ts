import { linkWorlds } from './link-worlds'

/**
 * Runs in the page's own world, before the page: gives it what the preload exposed, frozen. Filling the screen and
 * opening a window ask the app first.
 *
 * Follows electron_api_context_bridge.cc (ExposeAPI, DeepFreeze) and electron_api_web_contents.cc
 * (EnterFullscreenModeForTab) in Electron's shell.
 */
export function setUpPage(): void {
  if (window.top !== window) return
  const link = linkWorlds('main', 'preload')
  const freeze = (value: unknown): unknown => {
    if (value !== null && typeof value === 'object') {
      for (const item of Object.values(value)) freeze(item)
      Object.freeze(value)
    }
    return value
  }
  let ask: (permission: string) => Promise<boolean> = () => Promise.resolve(false)
  link.hear('ask', (value) => {
    ask = value as typeof ask
  })
  link.hear('expose', (value) => {
    const [key, api] = value as [string, unknown]
    Object.defineProperty(window, key, { enumerable: true, value: freeze(api) })
  })
  // The app is asked before there is a window: refused, the page gets null, and no window was ever there.
  let open: (address: string) => void = () => undefined
  link.hear('open', (value) => {
    open = value as typeof open
  })
  window.open = (address) => {
    open(new URL(String(address ?? 'about:blank'), document.baseURI).href)
    return null
  }
  link.say('hello', true)
  const fill = (element: Element, options?: FullscreenOptions) => native.call(element, options)
  // oxlint-disable-next-line typescript/unbound-method -- called with the element that it belongs to, above
  const native = Element.prototype.requestFullscreen
  Element.prototype.requestFullscreen = async function (options) {
    if (!(await ask('fullscreen'))) throw new TypeError('Permissions check failed')
    return fill(this, options)
  }
}
