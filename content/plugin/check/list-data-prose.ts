import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isPair, isScalar, LineCounter, parseDocument, visit } from 'yaml'
import { onOneLine, type Prose } from './prose'

/** The YAML files of content/ whose text a reader sees. Lists for the build itself are not among them. */
const folders = ['content/casus', 'content/sessie', 'content/duiding']
const files = [
  'content/delen.yaml',
  'content/oefensessie.yaml',
  'content/oefensessie.yaml',
  'content/richtingen.yaml',
  'content/rollen.yaml',
  'content/sessie-basis.yaml',
]

/** Fields of a fact that a reader sees when he opens its source. */
const shownOfFacts: ReadonlySet<string> = new Set([
  'tekst',
  'let_op',
  'opmerking',
  'uitleg',
  'waarvoor',
  'betekenis',
])

/** The text of the register below `root` as a reader sees it with a fact. */
export async function listRegisterProse(root: string): Promise<Prose[]> {
  const folder = 'seeds/feiten'
  const names = (await readdir(join(root, folder), { recursive: true })).filter((name) =>
    name.endsWith('.yaml'),
  )
  const read = await Promise.all(
    names.sort().map(async (name) => {
      const file = `${folder}/${name.replaceAll('\\', '/')}`
      return readYamlProse(await readFile(join(root, file), 'utf8'), file, 'register', shownOfFacts)
    }),
  )
  return read.flat()
}

/** All text of the data files below `root` that a reader sees. */
export async function listDataProse(root: string): Promise<Prose[]> {
  const inFolders = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(root, folder)))
        .filter((name) => name.endsWith('.yaml'))
        .sort()
        .map((name) => ({ file: `${folder}/${name}`, group: folder.slice('content/'.length) })),
    ),
  )
  const all = [
    ...inFolders.flat(),
    ...files.map((file) => ({ file, group: file.slice('content/'.length, -'.yaml'.length) })),
  ]
  const read = await Promise.all(
    all.map(async ({ file, group }) => readYamlProse(await readFile(join(root, file), 'utf8'), file, group)),
  )
  return read.flat()
}

/** The texts in one YAML file: every value that is written as words and not as an id; of `fields`, or of all of them. */
export function readYamlProse(
  source: string,
  file: string,
  group: string,
  fields?: ReadonlySet<string>,
): Prose[] {
  const lines = new LineCounter()
  const found: Prose[] = []
  visit(parseDocument(source, { lineCounter: lines }), {
    Scalar(key, node, path) {
      if (key === 'key' || typeof node.value !== 'string' || !isWritten(node.value)) return
      const parent = path.at(-1)
      const field = isPair(parent) && isScalar(parent.key) ? String(parent.key.value) : ''
      if (fields && !fields.has(field)) return
      found.push({
        file,
        group,
        text: node.value.trim(),
        isTitle: field === 'titel' || field === 'naam',
        lineAt: onOneLine(lines.linePos(node.range?.[0] ?? 0).line),
      })
    },
  })
  return found
}

/** Ids and names of choices are one word in small letters, or a letter with a number; what a reader sees has a space or a capital. */
function isWritten(text: string): boolean {
  return /\s/.test(text.trim()) || (/^\p{Lu}/u.test(text) && !/^\p{Lu}\d+$/u.test(text))
}
