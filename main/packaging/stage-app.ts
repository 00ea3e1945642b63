import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createPackage, extractFile, listPackage } from '@electron/asar'

/** Where everything for the packages is made, below the root of the project. */
export const packageFolder = '.cache/pakket'

/** Places for what only the owner can give; the deb asks for them. Set in the environment of a release. */
const placeholders = {
  homepage: 'https://example.org/signaalwijzer',
  maintainer: 'De makers van Signaalwijzer <signaalwijzer@example.org>',
}

/** What of our package.json the packed app needs: who it is, and where it starts. */
interface OwnManifest {
  readonly name: string
  readonly version: string
  readonly description: string
  readonly license: string
  readonly type: string
  readonly main: string
}

/**
 * Puts the built app as it will be packed into a folder of its own, so that nothing else of the project can come along.
 * Answers that folder.
 */
export async function stageApp(
  root: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const app = join(root, packageFolder, 'app')
  await rm(app, { recursive: true, force: true })
  await mkdir(join(app, 'out'), { recursive: true })
  for (const part of ['main', 'preload', 'renderer'])
    await cp(join(root, 'out', part), join(app, 'out', part), { recursive: true })
  const own = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as OwnManifest
  const { name, version, description, license, type, main } = own
  const manifest = {
    name,
    productName: 'Signaalwijzer',
    version,
    description,
    license,
    author: env['SIGNAALWIJZER_BEHEERDER'] ?? placeholders.maintainer,
    homepage: env['SIGNAALWIJZER_ADRES'] ?? placeholders.homepage,
    private: true,
    type,
    main,
  }
  await writeFile(join(app, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  return app
}

/** Makes the archive of a staged app, as a package holds it, and answers its path. */
export async function makeArchive(root: string, app: string): Promise<string> {
  const archive = join(root, packageFolder, 'app.asar')
  await createPackage(app, archive)
  return archive
}

/** The files in an archive, as "out/main/index.js" on every system, with their sizes in bytes. */
export function listArchive(archive: string): readonly { readonly path: string; readonly bytes: number }[] {
  const paths = listPackage(archive, { isPack: false }).map((path) =>
    path.replaceAll('\\', '/').replace(/^\//, ''),
  )
  const folders = new Set(paths.map((path) => path.slice(0, path.lastIndexOf('/'))))
  return paths
    .filter((path) => !folders.has(path))
    .map((path) => ({ path, bytes: extractFile(archive, path).length }))
}
