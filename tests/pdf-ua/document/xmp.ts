import { asName, asStream, readData, type Dict } from './values'
import { readXml, type XmlElement } from './xml'

/** One property of the metadata of a document. */
export interface XmpProperty {
  readonly space: string
  readonly prefix: string
  readonly name: string
  /** The text of a simple property, or of the first item of a list. */
  readonly value: string | undefined
  /** The languages of the items of a text in several languages; undefined for every other property. */
  readonly languages: readonly string[] | undefined
}

/** The XMP of a document. `readable` says whether it is XMP at all. */
export interface Xmp {
  readonly readable: boolean
  readonly properties: readonly XmpProperty[]
}

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const xml = 'http://www.w3.org/XML/1998/namespace'

/** Reads the metadata stream of a catalog; undefined when there is none, or it does not say that it is one. */
export function readXmp(catalog: Dict): Xmp | undefined {
  const stream = asStream(catalog.get('Metadata'))
  if (stream === undefined) return undefined
  if (asName(stream.get('Type')) !== 'Metadata' || asName(stream.get('Subtype')) !== 'XML') return undefined
  const document = readXml(decodeText(readData(stream)))
  const root = document === undefined ? undefined : findRdf(document)
  if (root === undefined) return { readable: false, properties: [] }
  const descriptions = root.children.filter(({ space, name }) => space === rdf && name === 'Description')
  return { readable: true, properties: descriptions.flatMap(listProperties) }
}

function listProperties({ attributes, children }: XmlElement): readonly XmpProperty[] {
  return [
    ...attributes
      .filter(({ space }) => space !== rdf && space !== xml)
      .map((one) => ({ ...one, languages: undefined })),
    ...children.map((child): XmpProperty => {
      const list = child.children.find(
        ({ space, name }) => space === rdf && (name === 'Alt' || name === 'Seq' || name === 'Bag'),
      )
      const { space, prefix, name } = child
      const resource = child.attributes.find((one) => one.space === rdf && one.name === 'resource')?.value
      if (list === undefined)
        return { space, prefix, name, value: resource ?? child.text, languages: undefined }
      const items = list.children.filter((item) => item.space === rdf && item.name === 'li')
      const languages = items.map(
        (item) => item.attributes.find((one) => one.space === xml && one.name === 'lang')?.value,
      )
      const isTranslated = list.name === 'Alt' && languages.some((language) => language !== undefined)
      return {
        space,
        prefix,
        name,
        value: items[0]?.text,
        languages: isTranslated ? languages.map((language) => language ?? '') : undefined,
      }
    }),
  ]
}

function findRdf(element: XmlElement): XmlElement | undefined {
  if (element.space === rdf && element.name === 'RDF') return element
  for (const child of element.children) {
    const found = findRdf(child)
    if (found !== undefined) return found
  }
  return undefined
}

/** XMP may be in UTF-8, UTF-16 or UTF-32; the first bytes tell which. */
function decodeText(bytes: Uint8Array): string {
  const [first = 0, second = 0] = bytes
  const encoding =
    (first === 0xfe && second === 0xff) || (first === 0 && second !== 0)
      ? 'utf-16be'
      : (first === 0xff && second === 0xfe) || (first !== 0 && second === 0)
        ? 'utf-16le'
        : 'utf-8'
  return new TextDecoder(encoding).decode(bytes).replaceAll('\0', '').trim()
}
