// node --import ./tests/electron-standin/register.mjs out/main/index.js --data DIR
// Gives the app the stand-in where it asks for `electron`. Nothing else of the app changes: its bundle is loaded as it was built.
import { readFileSync } from 'node:fs'
import { register } from 'node:module'
import process from 'node:process'
import { URL } from 'node:url'
import { register as registerTypeScript } from 'tsx/esm/api'

registerTypeScript()

const types = readFileSync(new URL('../../node_modules/electron/electron.d.ts', import.meta.url), 'utf8')
const exported = /namespace CrossProcessExports \{\n([\s\S]*?)\n {2}\}\n/.exec(types)?.[1] ?? ''
const names = [...exported.matchAll(/^ {4}(?:const|class) (\w+)/gm)].map(([, name]) => name)
const hub = new URL('./electron.ts', import.meta.url).href
// A module has its names before it runs, so they are written out: all that Electron's own types declare.
const source = [
  `import { electron } from ${JSON.stringify(hub)}`,
  ...names.map((name) => `export const ${name} = electron.${name}`),
  'export default electron',
].join('\n')

register(
  `data:text/javascript,${encodeURIComponent(`
    import { readFileSync } from 'node:fs'
    const own = 'standin:electron'
    export const resolve = (name, context, next) =>
      name === 'electron' || name === 'electron/main' ? { url: own, shortCircuit: true } : next(name, context)
    export const load = (url, context, next) => {
      if (url === own) return { format: 'module', source: ${JSON.stringify(source)}, shortCircuit: true }
      const isBuilt = /\\/out\\/main\\/[^?]*\\.js$/.test(url)
      return isBuilt ? { format: 'module', source: readFileSync(new URL(url)), shortCircuit: true } : next(url, context)
    }`)}`,
)
if (process.env.STANDIN_SLOW_MS) await import('./slow-disk.ts')
