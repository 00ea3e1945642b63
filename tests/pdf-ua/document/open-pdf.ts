import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFString,
  type PDFContext,
  type PDFObject,
} from '@cantoo/pdf-lib'
import { accept, refuse, type Result } from '#contract/result.ts'
import type { Dict, Value } from './values'

/** A PDF that was read: what hangs under its trailer, and every object that stands in it. */
export interface OpenedPdf {
  readonly bytes: Uint8Array
  readonly catalog: Dict
  readonly encryption: Dict | undefined
  /** Every indirect object that is a dictionary or a stream. */
  readonly objects: readonly Dict[]
}

const sentences = {
  none: 'Dit is geen pdf: het bestand begint niet met %PDF. Kies een bestand dat een programma als pdf bewaarde.',
  damaged: 'Deze pdf is beschadigd en kan niet gelezen worden. Maak haar opnieuw.',
  locked: 'Deze pdf gaat alleen open met een wachtwoord. Haal het eraf en probeer het nog eens.',
} as const

/** Opens a PDF of anyone: a file that is none, is damaged or needs a password gives one sentence and never throws. */
export async function openPdf(bytes: Uint8Array): Promise<Result<OpenedPdf>> {
  if (!Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-')) return refuse('unreadable', sentences.none)
  const loaded = await load(bytes)
  if (!loaded.ok) return loaded
  const { document, plain } = loaded.value
  const { context } = document
  try {
    const wrap = openValues(context)
    const catalog = wrap(context.trailerInfo.Root)
    if (!isDict(catalog) || !isDict(catalog.get('Pages'))) return refuse('unreadable', sentences.damaged)
    const encryption = openValues(plain.context)(plain.context.trailerInfo.Encrypt)
    return accept({
      bytes,
      catalog,
      encryption: isDict(encryption) ? encryption : undefined,
      objects: context.enumerateIndirectObjects().flatMap(([, object]) => {
        const value = wrap(object)
        return isDict(value) ? [value] : []
      }),
    })
  } catch {
    return refuse('unreadable', sentences.damaged)
  }
}

/**
 * Reads what is not encrypted first; only then it is known whether the empty password opens the rest. How a file is
 * encrypted stands in the first reading only.
 */
async function load(
  bytes: Uint8Array,
): Promise<Result<{ readonly document: PDFDocument; readonly plain: PDFDocument }>> {
  const watched = globalThis.console
  const { warn } = watched
  // It reports objects that it cannot read on the console and goes on; the rules say what is wrong with a file.
  watched.warn = () => {}
  try {
    const plain = await PDFDocument.load(bytes, { ignoreEncryption: true, updateMetadata: false })
    if (!plain.isEncrypted) return accept({ document: plain, plain })
    try {
      const options = { ignoreEncryption: true, updateMetadata: false, password: '' }
      return accept({ document: await PDFDocument.load(bytes, options), plain })
    } catch {
      return refuse('unreadable', sentences.locked)
    }
  } catch {
    return refuse('unreadable', sentences.damaged)
  } finally {
    watched.warn = warn
  }
}

/** Turns objects of pdf-lib into plain values, each dictionary only once. */
function openValues(context: PDFContext): (object: PDFObject | undefined) => Value | undefined {
  const known = new WeakMap<PDFObject, Dict>()
  const wrapDict = (object: PDFDict | PDFRawStream): Dict => {
    const before = known.get(object)
    if (before !== undefined) return before
    const dict = object instanceof PDFDict ? object : object.dict
    const made: Dict = {
      kind: 'dict',
      keys: () => dict.keys().map((key) => key.decodeText()),
      get: (key) => wrap(dict.get(PDFName.of(key))),
      ...(object instanceof PDFRawStream ? { data: () => decodePDFRawStream(object).decode() } : {}),
    }
    known.set(object, made)
    return made
  }
  const wrap = (reference: PDFObject | undefined): Value | undefined => {
    const object = context.lookup(reference)
    if (object instanceof PDFDict || object instanceof PDFRawStream) return wrapDict(object)
    if (object instanceof PDFArray) return object.asArray().map(wrap)
    if (object instanceof PDFName) return { kind: 'name', name: object.decodeText() }
    if (object instanceof PDFNumber) return object.asNumber()
    if (object instanceof PDFBool) return object.asBoolean()
    if (object instanceof PDFString || object instanceof PDFHexString)
      return { kind: 'text', bytes: object.asBytes(), text: object.decodeText() }
    return undefined
  }
  return wrap
}

function isDict(value: Value | undefined): value is Dict {
  return typeof value === 'object' && 'kind' in value && value.kind === 'dict'
}
