import type { Collection } from '../schema/collections'
import type { Problem } from '../schema/build/explain-issues'
import type { CheckReason } from '../schema/to-check'
import type { FactCheck } from '../schema/fact-check'
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
  /** Advice that stands once, and the pages that include it. */
  readonly advices: readonly { readonly id: string; readonly pages: readonly string[] }[]
  readonly truths: { readonly rows: number; readonly checks: number }
  /** Phrases of the maker in what a reader sees. */
  readonly makersPhrases: number
  /** Facts on pages that the register asks to check, by what the edition makes of them. */
  readonly labels: Readonly<Record<'bevestigd' | FactCheck['kind'], number>>
  /** Phenomena that begin with a work card, of those that have to, and those that do not yet. */
  readonly workCards: { readonly inForm: number; readonly total: number; readonly missing: readonly string[] }
  readonly penalties: { readonly rows: number; readonly unused: readonly string[] }
  readonly toCheck: { readonly pages: number; readonly facts: Readonly<Partial<Record<CheckReason, number>>> }
  /** Rules for the text as a whole that are not kept, in a sentence each. */
  readonly broken: readonly string[]
  /** What is wrong in a file; each names its cure. */
  readonly problems: readonly Problem[]
}
