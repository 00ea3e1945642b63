import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { listDataProse } from '../../content/plugin/check/list-data-prose'
import { readWords, type Words } from './read-words'

/** Folders with words for the user, and the files of the content schema that name things on the screen. */
const folders = ['renderer', 'main']
const namesOfContent = ['collections', 'data-headings', 'roles'].map((name) => `content/schema/${name}.ts`)
/** Data for the search and the guard, and what is for makers only. */
const left = /^renderer\/(core\/(search|guard)\/|bouwstenen\/)|\.d\.ts$/

/** Every word of the interface below `root`, in the order of its files, with the titles in the data of content/ after it. */
export async function listWords(root: string): Promise<Words[]> {
  const files = (await Promise.all(folders.map((folder) => listFiles(root, folder))))
    .flat()
    .concat(namesOfContent)
  const read = await Promise.all(
    files.map(async (file) => readWords(await readFile(join(root, file), 'utf8'), file)),
  )
  const titles = (await listDataProse(root))
    .filter(({ isTitle }) => isTitle)
    .map(({ file, text, lineAt }) => ({ file, line: lineAt(0), place: 'inhoud' as const, text }))
  return [...read.flat(), ...titles]
}

async function listFiles(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .filter((file) => !left.test(file))
    .sort()
}
