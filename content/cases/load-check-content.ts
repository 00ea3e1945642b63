import type { CheckContent, SignalPage } from '../../renderer/core/check/interpret'
import { orderPages } from '../../renderer/core/naslag/group-pages'
import { indexPages } from '../../renderer/core/naslag/index-pages'
import type { Content } from '../plugin/content'
import {
  describeDirections,
  describeFirstSteps,
  describeInterpretation,
} from '../plugin/describe/describe-interpretation'
import { loadContent } from '../plugin/load-content'
import { listSummaries } from '../plugin/virtual-modules'

/** The check's content as we ship it, made the way the build makes it. */
export async function loadCheckContent(root = process.cwd()): Promise<CheckContent> {
  return makeCheckContent(await loadContent(root))
}

/** The same, from content that is read already. */
export function makeCheckContent(loaded: Content): CheckContent {
  const pages = listSummaries(loaded)
  return {
    signals: orderPages(pages).filter((page): page is SignalPage => page.signal !== undefined),
    directions: describeDirections(loaded),
    rules: describeInterpretation(loaded),
    firstSteps: describeFirstSteps(loaded),
    pages: indexPages(pages),
  }
}
