import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/**
 * Bundles a program of this folder for plain Node, so that it starts at once; answers where it lies. `failing`: with our
 * own file system in the place of Node's, which lets an operation fail when it is told to.
 */
export async function bundleProgram(name: string, folder: string, failing = false): Promise<string> {
  const files = here('./failing-files.ts')
  await build({
    configFile: false,
    logLevel: 'silent',
    root: here('../../..'),
    build: { ssr: here(`./${name}.ts`), outDir: folder, emptyOutDir: false },
    ssr: { noExternal: true },
    plugins: failing
      ? [
          {
            name: 'failing-files',
            enforce: 'pre',
            resolveId: (source) => (source === 'node:fs/promises' ? files : undefined),
          },
        ]
      : [],
  })
  return `${folder}/${name}.js`
}
