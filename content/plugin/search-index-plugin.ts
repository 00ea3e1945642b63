import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { SearchSection } from '../schema/section'
import type { SearchWords } from '../schema/search-words'
import type { ContentLoader } from './content-plugin'
import { listAllSections } from './virtual-modules'

/** What makes the packed search index, and the folder with its code, which the worker runs too. */
export interface SearchPacker {
  readonly codeFolder: string
  readonly pack: (sections: readonly SearchSection[], words: SearchWords, edition: string) => Uint8Array
}

const id = 'virtual:content/search-index'
const served = '/@zoekindex'

/**
 * The packed search index as a file beside the worker, and a module that says where it is and of which edition. The edition is made
 * of the content and of the code of search, so that a worker never opens an index of another build.
 */
export function searchIndexPlugin({ load }: ContentLoader, { codeFolder, pack }: SearchPacker): Plugin {
  // The packer that runs here is the code of the moment that the build tool began.
  const codeAtStart = hashFolder(codeFolder)
  const make = async (): Promise<{ readonly file: Uint8Array; readonly edition: string }> => {
    const { pages, register, data, searchWords } = await load()
    const sections = listAllSections({ pages, register, data })
    const code = await hashFolder(codeFolder)
    if (code !== (await codeAtStart))
      throw new Error('De code van zoeken is veranderd sinds de bouw begon. Begin de bouw opnieuw.')
    const edition = createHash('sha256')
      .update(JSON.stringify({ code, sections, searchWords }))
      .digest('hex')
      .slice(0, 16)
    return { file: pack(sections, searchWords, edition), edition }
  }
  return {
    name: 'signaalwijzer:search-index',
    resolveId: (wanted) => (wanted === id ? `\0${id}` : null),
    async load(wanted) {
      if (wanted !== `\0${id}`) return null
      const { file, edition } = await make()
      const address =
        this.environment.mode === 'build'
          ? `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: 'asset', name: 'search-index.bin', source: file })}`
          : JSON.stringify(served)
      return `export const indexAddress = ${address}\nexport const edition = ${JSON.stringify(edition)}`
    },
    hotUpdate() {
      const module = this.environment.moduleGraph.getModuleById(`\0${id}`)
      if (module) this.environment.moduleGraph.invalidateModule(module)
    },
    configureServer({ middlewares }) {
      middlewares.use(served, (_request, response, next) => {
        make().then(({ file }) => response.end(file), next)
      })
    },
  }
}

/** A hash of all files in a folder, by name and content. */
async function hashFolder(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
  const hash = createHash('sha256')
  for (const path of paths.sort()) hash.update(path.slice(folder.length)).update(await readFile(path))
  return hash.digest('hex')
}
