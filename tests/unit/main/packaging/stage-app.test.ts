import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { extractFile } from '@electron/asar'
import { describe, expect, it } from 'vitest'
import { listArchive, makeArchive, stageApp } from '../../../../main/packaging/stage-app'
import { makeTempFolder } from '../temp-folder'

/** A project as it is after a build, with much that is nobody's business beside it. */
async function makeProject() {
  const root = await makeTempFolder()
  const files: Readonly<Record<string, string>> = {
    'package.json': JSON.stringify({
      name: 'signaalwijzer',
      version: '1.2.3',
      description: 'Naslag',
      license: 'EUPL-1.2',
      type: 'module',
      main: 'out/main/index.js',
      scripts: { start: 'x' },
      devDependencies: { electron: '45.4.1' },
    }),
    'out/main/index.js': 'main',
    'out/preload/preload.cjs': 'preload',
    'out/renderer/index.html': 'pagina',
    'out/renderer/assets/leeg-12345678.css': '',
    'out/gebouwd.txt': 'x',
    'seeds/geheim.yaml': 'x',
    '.env': 'x',
  }
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  return root
}

describe('the archive of the app', () => {
  it('holds the built app and who it is, byte for byte, and nothing else of the project', async () => {
    const root = await makeProject()
    const archive = await makeArchive(root, await stageApp(root, {}))
    const listed = listArchive(archive)
    expect(listed.map(({ path }) => path).toSorted()).toEqual([
      'out/main/index.js',
      'out/preload/preload.cjs',
      'out/renderer/assets/leeg-12345678.css',
      'out/renderer/index.html',
      'package.json',
    ])
    for (const { path, bytes } of listed.filter(({ path }) => path.startsWith('out/'))) {
      const built = await readFile(join(root, path))
      expect(extractFile(archive, path).equals(built), path).toBe(true)
      expect(bytes).toBe(built.length)
    }
  })

  it('says who it is without the tools of the project, and who gives it out', async () => {
    const root = await makeProject()
    const app = await stageApp(root, {
      SIGNAALWIJZER_ADRES: 'https://gemeente.nl/sw',
      SIGNAALWIJZER_BEHEERDER: 'ICT <ict@gemeente.nl>',
    })
    const manifest = JSON.parse(await readFile(join(app, 'package.json'), 'utf8')) as object
    expect(manifest).toMatchObject({
      productName: 'Signaalwijzer',
      version: '1.2.3',
      type: 'module',
      main: 'out/main/index.js',
      homepage: 'https://gemeente.nl/sw',
      author: 'ICT <ict@gemeente.nl>',
    })
    expect(manifest).not.toHaveProperty('devDependencies')
    expect(manifest).not.toHaveProperty('scripts')
  })
})
