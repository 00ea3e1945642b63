import { pack, unpack } from './clone'
import { linkWorlds } from './link-worlds'
import { runPreload } from './run-preload'
import { setUpPage } from './set-up-page'

/** The name of the world in which the preload runs. */
export const preloadWorld = 'electron-preload'

// The compiler names functions with this helper, which a page does not have.
const prelude = ['const __name = (made) => made', pack, unpack, linkWorlds].join('\n')

/** The text that runs the preload in its own world. */
export const makePreloadScript = (preload: string): string =>
  `(() => {${prelude}\n(${String(runPreload)})((require, module, exports) => {\n${preload}\n})})()`

/** The text that prepares the page's own world. */
export const pageScript = `(() => {${prelude}\n(${String(setUpPage)})()})()`
