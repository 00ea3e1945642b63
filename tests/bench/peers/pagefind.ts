import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { close, createIndex } from 'pagefind'
import { peerBoosts, peerFields, toPeerDocuments, type Engine, type PeerDocument } from '../search/engine'

/** What a built index of Pagefind offers; its script is written with the index and has no types. */
interface PagefindScript {
  createInstance(options: { basePath: string }): PagefindSearch
}
interface PagefindSearch {
  search(query: string): Promise<{ results: readonly { data(): Promise<{ raw_url: string }> }[] }>
}

/**
 * Pagefind with its Dutch stems and our field weights, a page for each section. It answers without typing mistakes. Its script
 * is made for a browser and reads its files over the network: here straight from the disk, which is the fastest that can be.
 */
export const pagefind: Engine = {
  name: 'Pagefind (Nederlands)',
  build: async (sections) => {
    const folder = await mkdtemp(join(tmpdir(), 'signaalwijzer-pagefind-'))
    process.once('exit', () => void rm(folder, { recursive: true, force: true }))
    const { index } = await createIndex({ forceLanguage: 'nl' })
    if (!index) throw new Error('Pagefind maakte geen index.')
    for (const [at, document] of toPeerDocuments(sections).entries())
      await index.addHTMLFile({ url: `/${document.page}?${at}`, content: writePage(document) })
    await index.writeFiles({ outputPath: folder })
    await close()
    // its script is a module, and only says so to a browser
    await writeFile(join(folder, 'package.json'), '{"type":"module"}')
    const { createInstance } = (await import(
      pathToFileURL(join(folder, 'pagefind.js')).href
    )) as PagefindScript
    serveFolder(folder)
    const engine = createInstance({ basePath: `/${folder}/` })
    return async (query, limit) => {
      if (query.trim() === '') return []
      const { results } = await engine.search(query)
      const found = await Promise.all(results.slice(0, limit).map((result) => result.data()))
      return found.map(({ raw_url: url }) => url.slice(1, url.indexOf('?')))
    }
  },
}

/** Its weights go up to ten; one word of a title counts as often as four of the text. */
function writePage(document: PeerDocument): string {
  const parts = peerFields.map(
    (field) => `<p data-pagefind-weight="${peerBoosts[field]}">${escape(document[field])}</p>`,
  )
  return `<!doctype html><html lang="nl"><body>${parts.join('')}</body></html>`
}

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const served = new Set<string>()
const network = globalThis.fetch

/** Answers requests for the files of an index from the disk. */
function serveFolder(folder: string): void {
  served.add(folder)
  globalThis.fetch = async (request, options) => {
    const path = String(request instanceof Request ? request.url : request)
      .replace(/^\/+/, '/')
      .replace(/\?.*$/s, '')
    if (![...served].some((one) => path.startsWith(one))) return network(request, options)
    return new Response(await readFile(path))
  }
}
