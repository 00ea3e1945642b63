import type { Collection } from '../schema/collections'
import type { Problem } from '../schema/explain-issues'
import type { CheckReason } from '../schema/to-check'
import type { UnusedFacts } from './explain-unused-facts'
import type { LongSentence, Readability } from './measure-readability'

/** Everything that `npm run check:content` says of the content as a whole. */
export interface ContentReport {
  readonly collections: readonly { readonly name: Collection; readonly pages: number }[]
  readonly facts: { readonly used: number; readonly total: number; readonly unused: UnusedFacts }
  readonly sources: { readonly used: number; readonly total: number }
  readonly readability: readonly Readability[]
  /** Long sentences that no exception excuses. */
  readonly longSentences: readonly LongSentence[]
  readonly toCheck: { readonly pages: number; readonly facts: Readonly<Partial<Record<CheckReason, number>>> }
  /** Rules for the text as a whole that are not kept, in a sentence each. */
  readonly broken: readonly string[]
  /** What is wrong in a file; each names its cure. */
  readonly problems: readonly Problem[]
}
