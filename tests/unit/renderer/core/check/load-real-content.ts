import {
  describeDirections,
  describeFirstSteps,
  describeInterpretation,
} from '../../../../../content/plugin/describe-interpretation'
import { loadContent } from '../../../../../content/plugin/load-content'
import { listSummaries } from '../../../../../content/plugin/virtual-modules'
import type { CheckContent, SignalPage } from '../../../../../renderer/core/check/interpret'
import { orderPages } from '../../../../../renderer/core/naslag/group-pages'

/** The check's content as we ship it, made the way the build makes it. */
export async function loadCheckContent(): Promise<CheckContent> {
  const loaded = await loadContent(process.cwd())
  const pages = listSummaries(loaded)
  return {
    signals: orderPages(pages).filter((page): page is SignalPage => page.signal !== undefined),
    directions: describeDirections(loaded),
    rules: describeInterpretation(loaded),
    firstSteps: describeFirstSteps(loaded),
    pages: new Map(pages.map((page) => [page.id, page])),
  }
}
