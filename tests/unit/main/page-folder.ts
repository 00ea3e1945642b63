import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeTempFolder } from './temp-folder'

/** A built page in miniature, with a secret beside it and links that try to reach it. Answers the page's folder. */
export async function makePageFolder(): Promise<string> {
  const folder = await makeTempFolder()
  const page = join(folder, 'page')
  await mkdir(join(page, 'assets'), { recursive: true })
  await mkdir(join(folder, 'page-buiten'))
  await writeFile(join(folder, 'package.json'), 'geheim')
  await writeFile(join(folder, 'page-buiten', 'a.js'), 'geheim')
  await writeFile(join(page, 'index.html'), '<!doctype html><title>Signaalwijzer</title>')
  await writeFile(join(page, 'assets', 'app-1a2b.js'), `console.log(1)\n${'// uitleg\n'.repeat(500)}`)
  await writeFile(join(page, 'assets', 'plaatje-1a2b.png'), Buffer.alloc(4000, 1))
  await writeFile(join(page, 'geheim.txt'), 'geheim')
  await writeFile(join(page, '.env'), 'geheim')
  await mkdir(join(page, 'map.js'))
  await symlink(join(folder, 'package.json'), join(page, 'assets', 'link.json'))
  await symlink(join(folder, 'page-buiten'), join(page, 'buiten'))
  return page
}
