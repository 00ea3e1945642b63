import type { jsPDF } from 'jspdf'
import { openInternals } from './pdf-internals'

/** What the metadata says of a document. `madeAt` as in "D:20261123120000+00'00'". */
interface XmpFacts {
  readonly title: string
  readonly subject: string
  readonly madeAt: string
}

/**
 * Adds the metadata in XMP: the title, the language and the mark that says that the file means to keep PDF/UA-1.
 * The part of jsPDF for this can only hold one property.
 */
export function writeXmp(doc: jsPDF, facts: XmpFacts): void {
  const pdf = openInternals(doc)
  const data = toByteString(describeFacts(facts))
  let id = 0
  pdf.events.subscribe('postPutResources', () => {
    id = pdf.newObjectDeferred()
    pdf.newObjectDeferredBegin(id, true)
    pdf.write(`<</Type /Metadata /Subtype /XML /Length ${data.length}>>`)
    pdf.write('stream')
    pdf.write(data)
    pdf.write('endstream')
    pdf.write('endobj')
  })
  pdf.events.subscribe('putCatalog', () => {
    pdf.write(`/Metadata ${id} 0 R`)
  })
}

function describeFacts({ title, subject, madeAt }: XmpFacts): string {
  const [, year, month, day, hour, minute, second] =
    /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)/.exec(madeAt) ?? []
  const date = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escape(title)}</rdf:li></rdf:Alt></dc:title>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escape(subject)}</rdf:li></rdf:Alt></dc:description>
<dc:language><rdf:Bag><rdf:li>nl-NL</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>Signaalwijzer</xmp:CreatorTool>
<xmp:CreateDate>${date}</xmp:CreateDate>
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>`
}

/** Signs that mean something in XML, and those that may not stand in it at all. */
function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/\p{Cc}/gu, ' ')
}

/** UTF-8 as text of one character a byte, which is what jsPDF puts in the file. */
function toByteString(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('')
}
