import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The code of the house, as paths from its root: every .ts, .tsx and .css in main, renderer and content. Pages (.mdx)
 * and data are no code, and tests stand in a folder of their own.
 */
export function listCode(root: string): string[] {
  return ['main', 'renderer', 'content'].flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
          .filter((name) => /\.(?:tsx?|css)$/u.test(name))
          .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
          .toSorted()
      : [],
  )
}
