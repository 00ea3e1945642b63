import { readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import type { CallExpression, NewExpression, Node } from 'estree'
import { judgeImport, type Aliases } from './judge-import'

/** The root of the repository. */
const house = resolve(import.meta.dirname, '../..')

const isAliases = (value: unknown): value is Aliases =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((target) => typeof target === 'string')

/** The aliases that the package.json of a house gives ("imports"); ours when none is named. */
export function readAliases(root: string = house): Aliases {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const aliases =
    typeof manifest === 'object' && manifest !== null && 'imports' in manifest ? manifest.imports : {}
  if (!isAliases(aliases))
    throw new Error('package.json: an alias must be one path, else no wall can be held')
  return aliases
}

const unreadable =
  'Een adres dat pas later bekend is, kan geen muur bewaken. Schrijf het uit, of gebruik een tabel van import().'
const globOfCode = 'import.meta.glob haalt alleen pagina’s (.mdx) binnen; code noem je bij naam.'

/** The text of a node that is written out whole, or undefined. */
function readText(node: Node | null | undefined): string | undefined {
  if (node?.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined
  if (node?.type === 'TemplateLiteral' && node.expressions.length === 0)
    return node.quasis[0]?.value.cooked ?? undefined
  return undefined
}

const isImportMeta = (node: Node | undefined, name: string) =>
  node?.type === 'MemberExpression' &&
  node.object.type === 'MetaProperty' &&
  node.property.type === 'Identifier' &&
  node.property.name === name

/** Nodes of TypeScript that estree does not know. */
interface TypeNode {
  readonly source?: Node
  readonly expression?: Node
}

/** What we ask of the linter: which file it reads, from where, and a way to say what is wrong with it. */
interface LintContext {
  readonly cwd: string
  readonly filename: string
  report(fault: { readonly node: Node; readonly message: string }): void
}

/** A rule as the linter takes it: for the file at hand, what to do at which kind of node. */
interface LintRule {
  readonly meta: { readonly type: 'problem'; readonly schema: readonly [] }
  create(context: LintContext): Readonly<Record<string, (node: never) => void>>
}

/** The aliases of each house, so that its package.json is not read again for every file. */
const known = new Map<string, Aliases>()

function recallAliases(root: string): Aliases {
  const aliases = known.get(root) ?? readAliases(root)
  known.set(root, aliases)
  return aliases
}

/**
 * Lint rule: a file imports only what its zone may know, in whatever way (import, import type, re-export, import(), the
 * type import('…'), require, a worker by new URL, import.meta.glob), by path or by alias.
 */
export function makeWallsRule(): LintRule {
  return {
    meta: { type: 'problem', schema: [] },
    create(context) {
      const file = relative(context.cwd, context.filename).split(sep).join('/')
      const aliases = recallAliases(context.cwd)
      const judge = (node: Node, specifier: string) => {
        const message = judgeImport(file, specifier, aliases)
        if (message !== undefined) context.report({ node, message })
      }
      const judgeText = (node: Node, text: Node | null | undefined) => {
        const specifier = readText(text)
        if (specifier === undefined) context.report({ node, message: unreadable })
        else judge(node, specifier)
      }
      const judgeSource = (node: Node) => {
        if ('source' in node && node.source) judgeText(node, node.source)
      }
      return {
        ImportDeclaration: judgeSource,
        ExportNamedDeclaration: judgeSource,
        ExportAllDeclaration: judgeSource,
        ImportExpression: judgeSource,
        TSImportType: (node: Node & TypeNode) => {
          judgeText(node, node.source)
        },
        TSExternalModuleReference: (node: Node & TypeNode) => {
          judgeText(node, node.expression)
        },
        CallExpression: (node: CallExpression) => {
          const [first] = node.arguments
          if (node.callee.type === 'Identifier' && node.callee.name === 'require') judgeText(node, first)
          if (isImportMeta(node.callee, 'glob')) {
            const patterns = first?.type === 'ArrayExpression' ? first.elements : [first]
            for (const pattern of patterns) {
              const text = readText(pattern)
              if (text === undefined) context.report({ node, message: unreadable })
              else if (!text.endsWith('.mdx')) context.report({ node, message: globOfCode })
              else if (!text.startsWith('!')) judge(node, text)
            }
          }
        },
        NewExpression: (node: NewExpression) => {
          const [path, base] = node.arguments
          if (node.callee.type !== 'Identifier' || node.callee.name !== 'URL') return
          if (!isImportMeta(base, 'url')) return
          const text = readText(path)
          // a folder or a file of data is no code
          if (text !== undefined && /\.(?:[cm]?[jt]sx?|css)$/u.test(text)) judge(node, text)
        },
      }
    },
  }
}
