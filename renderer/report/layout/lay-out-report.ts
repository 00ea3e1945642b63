import type { Block, Outline } from '#core/report/outline.ts'
import { layOutBars } from './lay-out-bars'
import { layOutFooter, measureFooter } from './lay-out-footer'
import { layOutHeading } from './lay-out-heading'
import { layOutChecklist, layOutList } from './lay-out-list'
import { layOutParagraph } from './lay-out-paragraph'
import { layOutTable } from './lay-out-table'
import { layOutTitle } from './lay-out-title'
import { linkAddresses } from './link-addresses'
import { page } from './page-geometry'
import { paginate } from './paginate'
import type { ReportFonts } from '../pdf/report-fonts'
import { chooseLook, type Look } from './report-look'
import type { Ink, Strip } from './strip'
import { untagInk } from './tag-ink'

/** A page that is ready to draw. Lengths in pt from the top left corner of the paper. */
export interface LaidOutPage {
  readonly parts: readonly {
    readonly left: number
    readonly top: number
    readonly ink: readonly Ink[]
    readonly isFooter?: true
  }[]
}

/** Lays an outline out on A4 pages: pure, the same outline and fonts always give the same pages. */
export function layOutReport(outline: Outline, fonts: ReportFonts): readonly LaidOutPage[] {
  const look = chooseLook(outline)
  const strips = [layOutTitle(fonts, outline, look), ...layOutBlocks(outline.blocks, fonts, look)].flat()
  // Room for a number of three digits; how many pages there are is only known afterwards.
  const footerHeight = measureFooter(fonts, outline.footer, 100, look)
  const footerTop = page.height - look.footerBottom - footerHeight
  const pages = paginate(strips, footerTop - look.footerGap - look.top)
  return pages.map((placed, index) => ({
    parts: [
      ...placed.map(({ strip, top, isRepeated }) => ({
        left: look.left,
        top: look.top + top,
        ink: isRepeated ? untagInk(strip.ink) : linkAddresses(fonts, strip.ink),
      })),
      {
        left: look.left,
        top: footerTop,
        ink: layOutFooter(fonts, outline.footer, index + 1, pages.length, look).ink,
        isFooter: true,
      },
    ],
  }))
}

function layOutBlocks(
  blocks: readonly Block[],
  fonts: ReportFonts,
  look: Look,
): readonly (readonly Strip[])[] {
  let level = 0
  return blocks.map((block, index) => {
    // In the structure no level of headings may be left out, whatever they look like.
    if (block.kind === 'heading') level = Math.min(block.level, level + 1)
    const strips = layOutBlock(block, fonts, look, level)
    const before = blocks[index - 1]
    const startsPage = before?.kind === 'pagebreak' && (before.onlyOnFirst ? 'second' : 'any')
    const introduces = isIntroduction(block, before, blocks[index + 1])
    return strips.map((strip, line) => ({
      ...strip,
      ...(startsPage && line === 0 ? { startsPage } : {}),
      keepWithNext: strip.keepWithNext || (introduces && line === strips.length - 1),
    }))
  })
}

/** A remark of ours between a heading and what it is about means nothing at the foot of a page. */
function isIntroduction(block: Block, before: Block | undefined, after: Block | undefined): boolean {
  return (
    block.kind === 'paragraph' &&
    block.tone !== 'gewoon' &&
    before?.kind === 'heading' &&
    after !== undefined &&
    after.kind !== 'heading' &&
    after.kind !== 'pagebreak'
  )
}

function layOutBlock(block: Block, fonts: ReportFonts, look: Look, level: number): readonly Strip[] {
  switch (block.kind) {
    case 'heading':
      return layOutHeading(fonts, block, look, level === 1 ? 'H1' : level === 2 ? 'H2' : 'H3')
    case 'paragraph':
      return layOutParagraph(fonts, block, look)
    case 'list':
      return layOutList(fonts, block, look)
    case 'checklist':
      return layOutChecklist(fonts, block, look)
    case 'table':
      return layOutTable(fonts, block, look)
    case 'bars':
      return layOutBars(fonts, block)
    case 'pagebreak':
      return []
  }
}
