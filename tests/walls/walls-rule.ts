import { readFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import type { Rule } from 'eslint'
import type { Node } from 'estree'
import { judgeImport, type Aliases } from './judge-import'

/** The root of the repository, as a path that ends in a separator. */
const root = new URL('../../', import.meta.url)

const isAliases = (value: unknown): value is Aliases =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((target) => typeof target === 'string')

/** The aliases that package.json gives ("imports"). */
export function readAliases(): Aliases {
  const manifest: unknown = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
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
  readonly argument?: Node | { readonly literal?: Node }
  readonly expression?: Node
}

/**
 * Lint rule: a file imports only what its zone may know, in whatever way (import, import type, re-export, import(), the
 * type import('…'), require, a worker by new URL, import.meta.glob), by path or by alias.
 */
export function makeWallsRule(aliases: Aliases): Rule.RuleModule {
  return {
    meta: { type: 'problem', schema: [] },
    create(context) {
      const file = relative(context.cwd, context.filename).split(sep).join('/')
      const judge = (node: Node, specifier: string) => {
        const message = judgeImport(file, specifier, aliases)
        if (message !== undefined) context.report({ node, message })
      }
      const judgeText = (node: Node, text: Node | null | undefined) => {
        const specifier = readText(text)
        if (specifier === undefined) context.report({ node, message: unreadable })
        else judge(node, specifier)
      }
      const judgeSource = (node: Rule.Node) => {
        if ('source' in node && node.source) judgeText(node, node.source)
      }
      return {
        ImportDeclaration: judgeSource,
        ExportNamedDeclaration: judgeSource,
        ExportAllDeclaration: judgeSource,
        ImportExpression: judgeSource,
        TSImportType: (node: Node & TypeNode) => {
          // the parser gives the source itself, and older ones a type around it
          const { argument } = node
          judgeText(node, node.source ?? (argument && 'literal' in argument ? argument.literal : undefined))
        },
        TSExternalModuleReference: (node: Node & TypeNode) => {
          judgeText(node, node.expression)
        },
        CallExpression: (node) => {
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
        NewExpression: (node) => {
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
