import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Content } from '../../../../content/plugin/content'
import { searchIndexPlugin } from '../../../../content/plugin/search-index-plugin'
import { makeContent, makeFact, makePage, makeRegister } from '../make-page'

let code: string
beforeEach(async () => {
  code = await mkdtemp(join(tmpdir(), 'zoekcode-'))
  await writeFile(join(code, 'stem.ts'), 'export const stem = 1')
})
afterEach(() => rm(code, { recursive: true }))

const register = makeRegister([makeFact('feit-1')])
const content = makeContent(register, { pages: [makePage('Een tekst.')] })

/** A build that has begun: it gives the module of the worker, and the file that was put beside it. */
function beginBuild(of: Content = content) {
  const files: { readonly name: string; readonly source: Uint8Array }[] = []
  const plugin = searchIndexPlugin(
    { root: '', load: () => Promise.resolve(of), forget: () => {} },
    {
      codeFolder: code,
      pack: (sections, _words, edition) =>
        new TextEncoder().encode(`${edition} ${sections.map(({ text }) => text).join()}`),
    },
  )
  const context = {
    environment: { mode: 'build' },
    emitFile: (file: (typeof files)[number]) => `nr${files.push(file)}`,
  }
  const load = plugin.load as unknown as (this: typeof context, id: string) => Promise<string | null>
  return { load: () => load.call(context, '\0virtual:content/search-index'), files }
}

const editionOf = (module: string | null): string => /edition = "(\w{16})"/.exec(module ?? '')?.[1] ?? ''

describe('the search index in a build', () => {
  it('is a file beside the worker, of the very edition that the worker asks for', async () => {
    const { load, files } = beginBuild()
    const module = await load()
    expect(module).toContain('indexAddress = import.meta.ROLLUP_FILE_URL_nr1')
    const [file] = files
    expect(file?.name).toBe('search-index.bin')
    expect(new TextDecoder().decode(file?.source)).toMatch(new RegExp(`^${editionOf(module)} .*Een tekst`))
  })

  it('is of another edition when the content or the code of search is another', async () => {
    const first = editionOf(await beginBuild().load())
    expect(first).not.toBe('')
    expect(editionOf(await beginBuild().load())).toBe(first)
    const other = makeContent(register, { pages: [makePage('Een andere tekst.')] })
    expect(editionOf(await beginBuild(other).load())).not.toBe(first)
    await writeFile(join(code, 'stem.ts'), 'export const stem = 2')
    expect(editionOf(await beginBuild().load())).not.toBe(first)
  })

  it('stops the build when its code changed after the build tool had read it', async () => {
    const { load } = beginBuild()
    await load()
    await writeFile(join(code, 'stem.ts'), 'export const stem = 2')
    await expect(load()).rejects.toThrow('Begin de bouw opnieuw')
  })
})
