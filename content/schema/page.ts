import type { FactCheck } from './fact-check'
import type { AgeGroupId, Certainty, Collection, DomainId } from './collections'
import type { DirectionSide } from './direction-sides'
import type { SignalKind } from './signal-kinds'

/** A fact as a page shows it: its number on the page, how sure it is and where it comes from. */
export interface ShownFact {
  readonly id: string
  /** Number on this page, by first appearance. */
  readonly number: number
  /** The fact in the words of the register. */
  readonly text: string
  readonly certainty: Certainty
  /** Why there is no source of its own, in words; empty when the sources carry it. */
  readonly ground: string
  /** What a person has to do before use; null when nothing. */
  readonly check: FactCheck | null
  readonly year: string
  /** Day or year of the law text that was read; empty for other facts. */
  readonly validOn: string
  readonly country: string
  readonly caution: string
  /** What to do or not to do, which nobody disputes: it is not doubted in the text, however thin its source. */
  readonly advice: boolean
  /** Where its law stands officially; empty for other facts. */
  readonly official: string
  readonly sources: readonly ShownSource[]
}

export interface ShownSource {
  /** Id without the collection: the page is "bron/<id>". */
  readonly id: string
  readonly title: string
  readonly publisher: string
  /** As the register has it; may say "onbekend". */
  readonly date: string
  readonly kind: SourceKind
  /** Public address; empty when there is none. */
  readonly url: string
}

/** How strong a source is, the strongest first. */
export type SourceKind = 'wet' | 'overheid' | 'onderzoek' | 'praktijk' | 'nieuws'

export interface Heading {
  readonly id: string
  readonly text: string
  readonly level: 2 | 3
}

/** The compact card of a signal. */
export interface SignalCard {
  readonly domain: DomainId
  readonly kind: SignalKind
  /** Where it can point, the likeliest first. */
  readonly directions: readonly string[]
  /** Signal ids, without the collection. */
  readonly strengthenedBy: readonly string[]
  readonly alsoBe: string
  readonly pointsTo: string
  readonly question: string
  readonly avoidSaying: string
  readonly first: string
  readonly routes: readonly string[]
  readonly alwaysSerious: boolean
}

/** How to reach a contact, as the register has it. */
export interface ContactCard {
  readonly phone: string
  readonly url: string
  readonly hours: string
  readonly purpose: string
  readonly area: string
  /** What a person has to do before use; null when nothing. */
  readonly check: FactCheck | null
  /** Where and when it was last read; null when the register does not say. */
  readonly read: { readonly date: string; readonly source: string } | null
}

/** When to turn to somebody, and what to have at hand. */
export interface RoleCard {
  readonly when: string
  readonly bring: string
  /** Whether the line partly rests on facts, which stand in the text; otherwise it is our own design. */
  readonly whenRests: boolean
  readonly bringRests: boolean
}

/** A language other than Dutch, as HTML names it. */
export type Language = 'en'

/** What the app knows of a page without opening it. */
export interface PageSummary {
  /** "<collection>/<slug>"; never changes. */
  readonly id: string
  readonly collection: Collection
  readonly title: string
  /** Language of the title when it is not Dutch. */
  readonly language?: Language
  readonly short: string
  /** Day of the last change, "2026-11-22". */
  readonly updated: string
  readonly urgent: boolean
  /** Place in a book-like collection; 0 elsewhere. */
  readonly order: number
  /** Group of phenomena or roles, kind of term; empty elsewhere. */
  readonly group: string
  readonly related: readonly string[]
  readonly headings: readonly Heading[]
  /** How many facts of each certainty the page rests on. */
  readonly certainty: Readonly<Record<Certainty, number>>
  /** At least one fact must be checked by a person before use. */
  readonly mustCheck: boolean
  readonly readingMinutes: number
  readonly signal?: SignalCard
  /** Ids of pages that were joined into this one. */
  readonly earlier?: readonly string[]
  readonly contact?: ContactCard
  readonly role?: RoleCard
  /** A sentence to say aloud, on a page that cannot wait. */
  readonly say?: string
  /** Routes of a phenomenon or role, contacts of a route, a role or a page that cannot wait. */
  readonly routes?: readonly string[]
  readonly contacts?: readonly string[]
  readonly phenomena?: readonly string[]
  readonly signals?: readonly string[]
  /** Ages that the facts of a phenomenon name; empty when they name none. */
  readonly ages?: readonly AgeGroupId[]
}

/** A direction in which signals can point, and the pages that explain it. */
export interface Direction {
  readonly id: string
  readonly name: string
  readonly side: DirectionSide
  readonly short: string
  /** The ordinary explanation that fits these signals together. */
  readonly ordinary: string
  readonly phenomena: readonly string[]
  readonly routes: readonly string[]
  /** What it means for a young person as someone who took part, and as someone to whom something is done. */
  readonly tookPart: string
  readonly wasHarmed: string
  readonly notKnownYet: readonly string[]
  /** What the sentences rest on. */
  readonly facts: readonly ShownFact[]
}

/** A source as a page of the naslag. */
export interface SourcePage {
  /** Id without the collection. */
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly date: string
  readonly kind: string
  readonly country: string
  /** Address, only shown and copied; opened outside the app on request. Empty when it is not public. */
  readonly url: string
  readonly read: string
  readonly remark: string
  readonly facts: readonly { readonly id: string; readonly text: string; readonly certainty: Certainty }[]
  readonly pages: readonly { readonly id: string; readonly title: string }[]
}

/** The content as a whole: its version is the day of its newest page. */
export interface ContentInfo {
  readonly version: string
  readonly pages: number
  readonly facts: number
  readonly sources: number
}
