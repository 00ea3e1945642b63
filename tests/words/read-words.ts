import ts from 'typescript'

/** Where words stand on the screen. A `knop` does something, a `link` goes somewhere. */
export type Place = 'knop' | 'link' | 'kop' | 'label' | 'tekst' | 'inhoud'

/** Words that a user reads, and where they come from. Parts that are filled in later stand as "…". */
export interface Words {
  readonly file: string
  readonly line: number
  readonly place: Place
  readonly text: string
}

/** Elements whose text has a place of its own. */
const places: Readonly<Record<string, Place>> = {
  Button: 'knop',
  button: 'knop',
  FileButton: 'knop',
  LinkButton: 'link',
  a: 'link',
  h1: 'kop',
  h2: 'kop',
  h3: 'kop',
  h4: 'kop',
  ScreenTitle: 'kop',
  legend: 'label',
  label: 'label',
  summary: 'label',
  option: 'label',
}

/** Attributes that a user reads or hears; all others are code. */
const spokenAttributes: ReadonlySet<string> = new Set([
  'alt',
  'aria-label',
  'aria-roledescription',
  'caption',
  'hint',
  'label',
  'message',
  'placeholder',
  'problem',
  'title',
])

/** Fields of our own data that a user reads even when they hold one small word. */
const spokenFields: ReadonlySet<string> = new Set(['does', 'label', 'many', 'one', 'text', 'title', 'where'])

/** Functions whose text is for the browser, for the disk or for us. */
const codeCalls =
  /^(querySelector(All)?|matches|closest|getElementById|createElement|(set|get|has|remove)Attribute|(add|remove)EventListener|getPropertyValue|setProperty|test|exec|log|warn|debug|info|describe|join|split|replace|replaceAll|startsWith|endsWith|includes|localeCompare)$/

/** From so many single words on, a list is data for the search or the guard and not something that is shown. */
const longList = 8

/** All words of one source file. Works on the text alone: no types are needed. */
export function readWords(source: string, file: string): Words[] {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const parsed = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, kind)
  const found: Words[] = []
  const add = (node: ts.Node, place: Place, text: string) => {
    const tidy = text.replaceAll(/\s+/g, ' ').trim()
    if (!/\p{L}{2}/u.test(tidy.replaceAll('…', ''))) return
    const skipped = text.length - text.trimStart().length
    const start = node.getStart(parsed) + (ts.isJsxText(node) ? skipped : 0)
    found.push({ file, line: parsed.getLineAndCharacterOfPosition(start).line + 1, place, text: tidy })
  }
  const visit = (node: ts.Node): void => {
    if (isForUs(node)) return
    if (ts.isJsxAttribute(node)) visitAttribute(node)
    else if (ts.isJsxElement(node) && places[nameOf(node)] !== undefined) visitPlace(node)
    else if (ts.isJsxText(node)) add(node, 'tekst', node.text)
    else if (isText(node)) {
      const text = textOf(node)
      if (isWritten(node, text)) add(node, 'tekst', text)
      if (ts.isTemplateExpression(node)) node.templateSpans.forEach(({ expression }) => visit(expression))
    } else node.forEachChild(visit)
  }
  const visitAttribute = (node: ts.JsxAttribute) => {
    const spoken = spokenAttributes.has(node.name.getText(parsed))
    const value = ts.isJsxExpression(node.initializer ?? node)
      ? (node.initializer as ts.JsxExpression).expression
      : node.initializer
    if (!value) return
    if (spoken) for (const text of listTexts(value)) add(text, 'label', textOf(text))
    else if (!isText(value)) visitInCode(value)
  }
  /** In code, only what a function says or draws is for the user. */
  const visitInCode = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) || isJsx(node) || ts.isObjectLiteralExpression(node)) visit(node)
    else if (!isText(node)) node.forEachChild(visitInCode)
  }
  /** A button, a link or a heading is read as a whole. */
  const visitPlace = (node: ts.JsxElement) => {
    node.openingElement.attributes.properties.forEach(visit)
    const whole = node.children.map(readChild).join('')
    add(
      node.children.find((child) => ts.isJsxText(child) && /\p{L}/u.test(child.text)) ?? node,
      places[nameOf(node)] ?? 'tekst',
      whole,
    )
    for (const child of node.children) if (!ts.isJsxText(child)) visitInside(child)
  }
  /** Inside a place, plain text was read already; what stands in an expression was not. */
  const visitInside = (node: ts.Node): void => {
    if (ts.isJsxElement(node)) node.children.forEach(visitInside)
    else if (ts.isJsxExpression(node) && node.expression)
      for (const text of listTexts(node.expression)) add(text, 'tekst', textOf(text))
  }
  visit(parsed)
  return found
}

/** The words of an element inside a place; what is filled in later is "…". */
function readChild(node: ts.JsxChild): string {
  if (ts.isJsxText(node)) return node.text
  if (ts.isJsxElement(node)) return node.children.map(readChild).join('')
  if (ts.isJsxExpression(node)) {
    if (!node.expression) return ''
    return ts.isStringLiteralLike(node.expression) ? node.expression.text : '…'
  }
  return ''
}

function nameOf(node: ts.JsxElement): string {
  return node.openingElement.tagName.getText()
}

function isJsx(node: ts.Node): boolean {
  return ts.isJsxElement(node) || ts.isJsxSelfClosingElement(node) || ts.isJsxFragment(node)
}

type Text = ts.StringLiteralLike | ts.TemplateExpression

function isText(node: ts.Node): node is Text {
  return ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)
}

function textOf(node: Text): string {
  if (ts.isStringLiteralLike(node)) return node.text
  return node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('')
}

/** The texts that an expression can turn into: both sides of a choice, not what it is compared with. */
function listTexts(node: ts.Node): Text[] {
  if (isText(node)) return [node]
  if (ts.isConditionalExpression(node)) return [...listTexts(node.whenTrue), ...listTexts(node.whenFalse)]
  if (ts.isParenthesizedExpression(node)) return listTexts(node.expression)
  if (ts.isBinaryExpression(node) && !isComparison(node))
    return [...listTexts(node.left), ...listTexts(node.right)]
  return []
}

function isComparison(node: ts.BinaryExpression): boolean {
  return /^[!=]==?$|^[<>]/.test(node.operatorToken.getText())
}

/** Imports, types, what is thrown, comparisons, keys and calls whose text no user sees. */
function isForUs(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return true
  if (ts.isThrowStatement(node) || (isText(node) && ts.isCaseClause(node.parent))) return true
  if (ts.isBinaryExpression(node) && isComparison(node)) return true
  if (ts.isNewExpression(node) && /Error$|^RegExp$|^Worker$/.test(node.expression.getText())) return true
  if (ts.isArrayLiteralExpression(node) && isWordList(node)) return true
  // the place of a file on Windows
  if (ts.isStringLiteralLike(node) && /^[A-Z]:\\/.test(node.text)) return true
  if (isText(node) && ts.isPropertyAccessExpression(node.parent) && node.parent.expression === node)
    return true
  return ts.isCallExpression(node) && codeCalls.test(lastName(node.expression)) && !hasFunction(node)
}

function isWordList({ elements }: ts.ArrayLiteralExpression): boolean {
  return (
    elements.length >= longList &&
    elements.every((element) => ts.isStringLiteralLike(element) && element.text.split(/\s/).length <= 2)
  )
}

function lastName(node: ts.Node): string {
  return ts.isPropertyAccessExpression(node) ? node.name.text : node.getText()
}

function hasFunction(node: ts.CallExpression): boolean {
  return node.arguments.some((argument) => ts.isFunctionLike(argument))
}

/** Words start with a capital or hold a space; ids, classes and addresses do not. In a spoken field anything counts. */
function isWritten(node: Text, text: string): boolean {
  const { parent } = node
  if (ts.isPropertyAssignment(parent)) {
    if (parent.name === node) return false
    const field = parent.name.getText()
    if (spokenFields.has(field) || (field === 'name' && hasId(parent))) return /\p{L}/u.test(text)
  }
  if (ts.isJsxExpression(parent) || (ts.isConditionalExpression(parent) && ts.isJsxExpression(parent.parent)))
    return /\p{L}/u.test(text)
  if (/^[#./[:]|=|^\w+[-:]\w|^\(/.test(text) || /[{};<>]|\w\(/.test(text)) return false
  return /^\p{Lu}.*\p{Ll}/u.test(text)
    ? !/^[A-Z]\w*[A-Z\d]\w*$/.test(text)
    : /\p{Ll}{2,}.*\s.*\p{Ll}/u.test(text)
}

function hasId(node: ts.PropertyAssignment): boolean {
  return node.parent.properties.some((property) => property.name?.getText() === 'id')
}
