import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Plugin } from 'vite'
import { noticesFile, type BundledPackage } from '../contract/notices'
import { findPackageFolder, readBundledPackage } from './bundled-package'

/** Watches what each part of the build really puts into its bundles. */
export interface BundleRecorder {
  /** A plugin that notes the packages of one build, or of a worker. */
  readonly note: () => Plugin
  /** The same for the last build, which also writes down what was noted in all of them. */
  readonly noteAndWrite: () => Plugin
}

/**
 * Makes a recorder for one run of the build. It goes by the modules that are in the chunks, with something of them left;
 * for styles and fonts, which leave no module behind, by the files that the build read for them.
 */
export function createBundleRecorder(modules: string): BundleRecorder {
  const folders = new Set<string>()
  const noteFile = (id: string) => {
    const folder = findPackageFolder(id, modules)
    if (folder !== undefined) folders.add(folder)
  }
  // What a style sheet brings in with @import is no module of the build.
  const noteStyle = (id: string) => {
    noteFile(id)
    const path = id.replace(/[?#].*$/, '')
    if (!existsSync(path)) return
    for (const [, from = ''] of readFileSync(path, 'utf8').matchAll(/@import\s+(?:url\()?['"]([^'"]+)/g))
      noteStyle(from.startsWith('.') ? resolve(dirname(path), from) : `${modules}/${from}`)
  }
  const noteBundle: Plugin['generateBundle'] = function (_options, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type === 'asset')
        for (const name of output.originalFileNames) noteFile(resolve(this.environment.config.root, name))
      else
        for (const [id, { renderedLength }] of Object.entries(output.modules))
          if (renderedLength > 0) noteFile(id)
    }
    for (const id of this.getModuleIds()) if (/\.css($|\?)/.test(id)) noteStyle(id)
  }
  return {
    note: () => ({ name: 'note-bundled-packages', apply: 'build', generateBundle: noteBundle }),
    noteAndWrite: () => ({
      name: 'write-bundled-packages',
      apply: 'build',
      generateBundle: {
        order: 'post',
        async handler(options, bundle, isWrite) {
          await noteBundle.call(this, options, bundle, isWrite)
          const packages: BundledPackage[] = [...folders].map(readBundledPackage)
          const sorted = packages.toSorted((one, other) => (one.name < other.name ? -1 : 1))
          this.emitFile({
            type: 'asset',
            fileName: noticesFile,
            source: `${JSON.stringify({ packages: sorted })}\n`,
          })
        },
      },
    }),
  }
}
