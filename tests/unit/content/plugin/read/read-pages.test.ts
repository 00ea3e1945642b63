import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readPages } from '../../../../../content/plugin/read/read-pages'
import { makePage, writeMdx } from '../../make-page'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'signaalwijzer-pages-'))
  await mkdir(join(root, 'content/begrip'), { recursive: true })
})
afterEach(() => rm(root, { recursive: true, force: true }))

describe('a page', () => {
  it('has its id from its place, and its fields with what was left out filled in', () => {
    expect(makePage('', 'fenomeen')).toMatchObject({
      id: 'fenomeen/pagina',
      collection: 'fenomeen',
      slug: 'pagina',
      frontMatter: {
        collection: 'fenomeen',
        zoekwoorden: [],
        verwant: [],
        signalen: [],
        routes: [],
        spoed: false,
      },
    })
  })
})

describe('reading the pages of a folder', () => {
  it('leaves out a page that cannot be read, says so, and goes on with the rest', async () => {
    await writeFile(join(root, 'content/begrip/goed.mdx'), writeMdx('', 'begrip'))
    await writeFile(join(root, 'content/begrip/fout.mdx'), 'geen front matter {')
    await writeFile(join(root, 'content/begrip/kladje.txt'), 'geen pagina')
    const { pages, problems } = await readPages(root)
    expect(pages.map(({ id, file }) => [id, file])).toEqual([['begrip/goed', 'content/begrip/goed.mdx']])
    expect(problems.map(({ file }) => file)).toEqual(['content/begrip/fout.mdx'])
  })

  it('is fine with collections that have no pages yet', async () => {
    expect(await readPages(root)).toEqual({ pages: [], problems: [] })
  })
})
