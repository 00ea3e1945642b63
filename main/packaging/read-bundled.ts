import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { noticesFile, type BundledPackage, type Notices } from '#contract/notices.ts'

/** The packages in the app as it was built last, by name. */
export async function readBundled(root: string): Promise<readonly BundledPackage[]> {
  const text = await readFile(join(root, 'out', 'renderer', noticesFile), 'utf8')
  return (JSON.parse(text) as Notices).packages
}
