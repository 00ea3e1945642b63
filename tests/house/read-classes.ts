import ts from 'typescript'

/** What a stylesheet asks for and lays down: the classes of its selectors, without what stands in comments. */
export function listDefinedClasses(css: string): Set<string> {
  const selectors = css
    .replaceAll(/\/\*.*?\*\//gsu, '')
    .replaceAll(/@import[^;]*;/gu, '')
    .replaceAll(/(["']).*?\1/gu, '')
    .replaceAll(/[^{};]*;/gu, '')
    .replaceAll(/[^{}]*\}/gu, '}')
  return new Set([...selectors.matchAll(/\.(?<name>[a-z][\w-]*)/gu)].flatMap(([, name]) => name ?? []))
}

/** The classes that a file of code puts on elements; what ends in "*" is the beginning of a name that is joined while running. */
export function listUsedClasses(file: string, text: string): Set<string> {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const used = new Set<string>()
  const visit = (node: ts.Node, onElement: boolean): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return
    const words = readText(node)
    if (words !== undefined)
      // A bare word can be anything anywhere; a name with a hyphen is a class wherever it stands, so that a lookup table counts.
      for (const word of words.split(/\s+/u))
        if (isClass(word) && (onElement || word.includes('-'))) used.add(word)
    ts.forEachChild(node, (child) => visit(child, onElement || namesClasses(node)))
  }
  visit(source, false)
  return used
}

/** Does the code use the class? Both a whole name and the beginning of a joined one count. */
export function usesClass(used: ReadonlySet<string>, name: string): boolean {
  return used.has(name) || name.split('').some((_, end) => used.has(`${name.slice(0, end)}*`))
}

const isClass = (word: string) => /^[a-z][\w-]*\*?$/u.test(word)

/** The words of a string, with "*" glued to a word that goes on in what is filled in. */
function readText(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node)) return `${node.text}*`
  return ts.isTemplateTail(node) ? node.text : undefined
}

/** `className="…"`, `className={…}`, `{ className: … }` and `const cardClass = …`. */
function namesClasses(node: ts.Node): boolean {
  return (
    (ts.isJsxAttribute(node) || ts.isPropertyAssignment(node) || ts.isVariableDeclaration(node)) &&
    /class(?:Name)?$/iu.test(node.name.getText())
  )
}
