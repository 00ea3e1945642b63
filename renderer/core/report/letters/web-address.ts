/** An address of the web in a text; a sign of the sentence behind it does not belong to it. */
export const webAddress = /https?:\/\/[^\s<>"'(){}\\^`|]*[^\s<>"'(){}\\^`|.,;:!?…]/

/** A part of a text: plain words, or an address that leads somewhere. */
export interface TextPart {
  readonly text: string
  readonly url?: string
}

/** Splits a text in its addresses and what stands between them; joined again the parts are the text. */
export function splitAddresses(text: string): readonly TextPart[] {
  const parts: TextPart[] = []
  let at = 0
  for (const { 0: url, index } of text.matchAll(new RegExp(webAddress, 'g'))) {
    if (index > at) parts.push({ text: text.slice(at, index) })
    parts.push(URL.canParse(url) ? { text: url, url: new URL(url).href } : { text: url })
    at = index + url.length
  }
  if (at < text.length) parts.push({ text: text.slice(at) })
  return parts
}
