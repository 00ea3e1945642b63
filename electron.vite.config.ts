import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { fileURLToPath } from 'node:url'
import { contentPlugins, createContentLoader } from './content/plugin/content-plugin'
import { searchIndexPlugin } from './content/plugin/search-index-plugin'
import { createBundleRecorder } from './main/packaging/bundle-recorder'
import { packIndex } from './renderer/core/search/pack/pack-index'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const content = createContentLoader(here('.'))
const searchPacker = { codeFolder: here('./renderer/core/search'), pack: packIndex }
/** The content as modules; the page and its workers share one reading of it. */
const listContentPlugins = () => [...contentPlugins(content), searchIndexPlugin(content, searchPacker)]

/** Notes whose work is really in the bundles; the builds run one after the other, the page last. */
const recorder = createBundleRecorder(here('./node_modules'))

/** jsPDF drags these in for features that we do not use; an empty module keeps them out of the app. */
const unused = Object.fromEntries(
  ['html2canvas', 'canvg', 'dompurify'].map((name) => [name, here('./renderer/report/pdf/left-out.ts')]),
)

export default defineConfig({
  main: {
    plugins: [recorder.note()],
    build: {
      outDir: 'out/main',
      minify: 'oxc',
      externalizeDeps: false,
      lib: { entry: here('./main/index.ts'), formats: ['es'] },
      rolldownOptions: { output: { entryFileNames: 'index.js' } },
    },
  },
  preload: {
    plugins: [recorder.note()],
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      // A sandboxed preload can only be CommonJS, and may require nothing but electron.
      lib: { entry: here('./main/preload.ts'), formats: ['cjs'], fileName: () => 'preload.cjs' },
      rolldownOptions: { external: ['electron'], output: { entryFileNames: 'preload.cjs' } },
    },
  },
  renderer: {
    root: here('./renderer'),
    base: './',
    resolve: { alias: unused },
    plugins: [...listContentPlugins(), react({ include: /\.(mdx|tsx?)$/ }), recorder.noteAndWrite()],
    server: { fs: { allow: [here('.')] } },
    worker: { format: 'es', plugins: () => [...listContentPlugins(), recorder.note()] },
    build: {
      outDir: here('./out/renderer'),
      minify: 'oxc',
      // Keeps `data:` out of the content security policy.
      assetsInlineLimit: 0,
      rolldownOptions: { input: here('./renderer/index.html') },
    },
  },
})
