import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import ts from 'typescript'
import { onOneLine, type Prose } from '../plugin/check/prose'

const folders = ['renderer', 'main']

/** Lists of names to recognise, and the styles of an office document by their own English names: nobody reads those. */
const unread = [
  ...['names', 'words'].map((room) => join('renderer', 'core', 'guard', room)),
  join('renderer', 'report', 'office'),
]

/** The words that stand on the screen: text between tags, and sentences in the code. */
export async function listInterfaceProse(root: string): Promise<Prose[]> {
  const files = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(root, folder), { recursive: true, withFileTypes: true }))
        .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
        .map((entry) => relative(root, join(entry.parentPath, entry.name)))
        .filter((file) => !unread.some((room) => file.startsWith(room)))
        .sort(),
    ),
  )
  const read = await Promise.all(
    files.flat().map(async (file) => readInterfaceProse(await readFile(join(root, file), 'utf8'), file)),
  )
  return read.flat()
}

/** The Dutch in one source file. What is thrown is for us, in English; so is one word without a capital (a class, a key). */
export function readInterfaceProse(source: string, file: string): Prose[] {
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true)
  const found: Prose[] = []
  const visit = (node: ts.Node) => {
    if (ts.isThrowStatement(node) || ts.isImportDeclaration(node)) return
    if (isSentence(node) && node.text.trim() !== '') {
      const skipped = node.text.length - node.text.trimStart().length
      const line = parsed.getLineAndCharacterOfPosition(
        node.getStart(parsed) + (ts.isJsxText(node) ? skipped : 0),
      )
      found.push({ file, group: 'scherm', text: node.text, isTitle: true, lineAt: onOneLine(line.line + 1) })
    }
    node.forEachChild(visit)
  }
  visit(parsed)
  return found
}

function isSentence(node: ts.Node): node is ts.JsxText | ts.StringLiteralLike | ts.TemplateLiteralLikeNode {
  if (ts.isJsxText(node)) return true
  if (ts.isStringLiteralLike(node)) return /^\p{Lu}.*\p{Ll}/u.test(node.text) && /\s/.test(node.text)
  return ts.isTemplateHead(node) && /^\p{Lu}.*\p{Ll}/u.test(node.text)
}
