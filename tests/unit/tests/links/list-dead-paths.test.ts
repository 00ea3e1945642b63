import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { listDeadPaths, listMarkdown } from '../../../links/list-dead-paths'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function findIn(files: Readonly<Record<string, string>>): string[] {
  const root = mkdtempSync(join(tmpdir(), 'wegen-'))
  folders.push(root)
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  return listDeadPaths(root).map(({ file, line, path }) => `${file}:${line} ${path}`)
}

describe('our own Markdown', () => {
  it('names only what is there', () => {
    expect(listDeadPaths('.')).toEqual([])
  })

  it('is read where it stands: at the root, in the folders with rules of their own, and in docs', () => {
    expect(listMarkdown('.')).toEqual(
      expect.arrayContaining([
        'README.md',
        'CONTRIBUTING.md',
        'SECURITY.md',
        'content/README.md',
        'docs/architecture.md',
      ]),
    )
  })
})

describe('a place that is named', () => {
  it('is missed as a link, a picture and a path in backticks, with its line', () => {
    expect(
      findIn({
        'README.md': 'Zie [daar](daar.md).\n\n![Beeld](docs/beeld.png)\n\nIn `main/oud.ts` en `main/`.',
      }),
    ).toEqual([
      'README.md:1 daar.md',
      'README.md:3 docs/beeld.png',
      'README.md:5 main/oud.ts',
      'README.md:5 main/',
    ])
  })

  it('is found from the file that names it', () => {
    expect(
      findIn({
        'docs/adr/0001.md': '[terug](../gids.md#de-muren) en `main/app.ts`',
        'docs/gids.md': '# Gids\n\n## De muren',
        'main/app.ts': '',
      }),
    ).toEqual([])
  })

  it('is missed when only its heading is gone', () => {
    expect(findIn({ 'README.md': '# Huis\n\n[muren](#muren) en [huis](#huis)' })).toEqual([
      'README.md:3 #muren',
    ])
  })

  it('may end in a placeholder, and is then looked for up to there', () => {
    const files = {
      'content/signaal/een.mdx': '',
      'README.md': '`content/<collectie>/<slug>.mdx`, `content/sig*`, `seeds/<bestand>`',
    }
    expect(findIn(files)).toEqual(['README.md:1 seeds/<bestand>'])
  })

  it('is no place of ours in an example, a command, a web address or an address of the app', () => {
    expect(
      findIn({
        'README.md':
          '```\n[voorbeeld](weg.md)\n```\n`npm test`, `https://example.org/x`, [web](https://example.org), [route](/route/r) en [start](#/start)',
      }),
    ).toEqual([])
  })
})
