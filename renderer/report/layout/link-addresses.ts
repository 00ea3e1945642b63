import { webAddress } from '#core/report/letters/web-address.ts'
import { measureText, type ReportFonts } from '../pdf/report-fonts'
import type { Ink } from './strip'

type TextInk = Extract<Ink, { kind: 'text' }>

/**
 * Makes links of the addresses in the text of a strip. One that goes on at the next line stays text: half an address
 * leads to another place.
 */
export function linkAddresses(fonts: ReportFonts, ink: readonly Ink[]): readonly Ink[] {
  return ink.flatMap((one, index): readonly Ink[] => {
    const isCut = ink[index + 1]?.kind === 'word-goes-on'
    return one.kind === 'text' && one.tag !== undefined ? splitText(fonts, one, isCut) : [one]
  })
}

function splitText(fonts: ReportFonts, ink: TextInk, isCut: boolean): readonly Ink[] {
  const found = webAddress.exec(ink.text)
  const { tag } = ink
  if (found === null || tag === undefined) return [ink]
  const [url] = found
  const end = found.index + url.length
  const [before, after] = [ink.text.slice(0, found.index), ink.text.slice(end)]
  if (after === '' && (isCut || /[-\u2010]$/.test(url))) return [ink]
  const { spaceBehind, ...plain } = ink
  const behind = spaceBehind ? { spaceBehind } : {}
  const width = (text: string) => measureText(fonts, text, ink.style)
  const link: TextInk = {
    ...plain,
    x: ink.x + width(before),
    text: url,
    tag: { type: 'Link', within: tag },
    link: { url, width: width(url) },
  }
  const rest: TextInk = { ...plain, ...behind, x: ink.x + width(before + url), text: after }
  return [
    ...(before === '' ? [] : [{ ...plain, text: before }]),
    after === '' ? { ...link, ...behind } : link,
    ...(after === '' ? [] : splitText(fonts, rest, isCut)),
  ]
}
