/** An element of an XML document. Names have their namespace, "" when there is none. */
export interface XmlElement {
  readonly space: string
  readonly prefix: string
  readonly name: string
  readonly attributes: readonly {
    readonly space: string
    readonly prefix: string
    readonly name: string
    readonly value: string
  }[]
  readonly children: readonly XmlElement[]
  readonly text: string
}

type Open = {
  -readonly [Key in keyof XmlElement]: Key extends 'children' ? XmlElement[] : XmlElement[Key]
} & { readonly spaces: ReadonlyMap<string, string>; readonly tag: string }

const token =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<![^>]*>|<(\/?)([^\s/>]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/y
const attribute = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const xmlSpace = 'http://www.w3.org/XML/1998/namespace'

/** Reads the XML that metadata is written in: elements, attributes, namespaces. Undefined when it is not well formed. */
export function readXml(source: string): XmlElement | undefined {
  const base: Open = {
    space: '',
    prefix: '',
    name: '',
    attributes: [],
    children: [],
    text: '',
    tag: '',
    spaces: new Map([['xml', xmlSpace]]),
  }
  const open: Open[] = [base]
  token.lastIndex = 0
  while (token.lastIndex < source.length) {
    const match = token.exec(source)
    const current = open.at(-1)
    if (match === null || current === undefined) return undefined
    const [, cdata, closing, tag, attributes = '', empty, text] = match
    if (cdata !== undefined) current.text += cdata
    else if (text !== undefined) current.text += decode(text)
    else if (tag === undefined) continue
    else if (closing === '/') {
      if (current.tag !== tag || open.length === 1) return undefined
      open.pop()
    } else {
      const element = openElement(tag, attributes, current.spaces)
      if (element === undefined) return undefined
      current.children.push(element)
      if (empty !== '/') open.push(element)
    }
  }
  return open.length === 1 && base.children.length > 0 ? base : undefined
}

function openElement(tag: string, source: string, outer: ReadonlyMap<string, string>): Open | undefined {
  const found = [...source.matchAll(attribute)].map(([, name = '', double, single]) => ({
    name,
    value: decode(double ?? single ?? ''),
  }))
  const spaces = new Map(outer)
  for (const { name, value } of found) {
    if (name === 'xmlns') spaces.set('', value)
    else if (name.startsWith('xmlns:')) spaces.set(name.slice(6), value)
  }
  const split = (full: string, isAttribute: boolean) => {
    const colon = full.indexOf(':')
    const prefix = colon === -1 ? '' : full.slice(0, colon)
    const space = prefix === '' && isAttribute ? '' : spaces.get(prefix)
    return { prefix, name: full.slice(colon + 1), space: space ?? (prefix === '' ? '' : undefined) }
  }
  const { space, ...named } = split(tag, false)
  if (space === undefined) return undefined
  return {
    ...named,
    space,
    tag,
    spaces,
    attributes: found
      .filter(({ name }) => name !== 'xmlns' && !name.startsWith('xmlns:'))
      .map(({ name, value }) => {
        const parts = split(name, true)
        return { prefix: parts.prefix, name: parts.name, space: parts.space ?? '', value }
      }),
    children: [],
    text: '',
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decode(text: string): string {
  return text.replace(/&(#x?[\da-fA-F]+|\w+);/g, (whole, entity: string) => {
    if (!entity.startsWith('#')) return entities[entity] ?? whole
    const code = entity.startsWith('#x')
      ? Number.parseInt(entity.slice(2), 16)
      : Number.parseInt(entity.slice(1), 10)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
