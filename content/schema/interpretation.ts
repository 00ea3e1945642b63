import type { AgeBandId } from './ages'
import type { ShownFact } from './page'
import type { RoleId } from './roles'

/** At least `atLeast` of these signals (page ids) are ticked. */
export interface Clause {
  readonly atLeast: number
  readonly of: readonly string[]
}

/** A sentence of advice and what it rests on; without facts it is our own design. */
export interface Advice {
  readonly text: string
  readonly facts: readonly ShownFact[]
  /** Only for these ages; left out it is for all. */
  readonly ages?: readonly AgeBandId[]
}

export type UrgentKind = 'acuut' | 'uitbuiting' | 'suicide'

/** Why waiting is dangerous, in the words of the screen. */
export const urgentKinds: Readonly<Record<UrgentKind, string>> = {
  acuut: 'Mogelijk gevaar',
  uitbuiting: 'Mogelijke uitbuiting',
  suicide: 'Gedachten aan de dood',
}

/** A rule holds when all its clauses do; without clauses it always holds. */
export interface Rule {
  readonly id: string
  readonly when: readonly Clause[]
}

/** "Let op": this cannot wait. */
export interface UrgentRule extends Rule {
  readonly kind: UrgentKind
  /** Only for these ages; left out it is for all. */
  readonly onlyAges?: readonly AgeBandId[]
  /** Directions that it is about, which then stand first. */
  readonly directions: readonly string[]
  readonly title: string
  readonly reason: string
  readonly steps: readonly Advice[]
  readonly routes: readonly string[]
  readonly contacts: readonly string[]
}

/** Signals that say more together than apart, with the ordinary explanation that fits the same signals. */
export interface CombinationRule extends Rule {
  readonly direction: string
  readonly text: string
  readonly ordinary: string
  readonly facts: readonly ShownFact[]
}

/** When to think of the Zorg- en Veiligheidshuis. */
export interface HouseRule extends Rule {
  readonly title: string
  readonly text: string
  readonly facts: readonly ShownFact[]
}

export interface Opener extends Rule {
  readonly text: string
  readonly facts: readonly ShownFact[]
}

export interface RoleAdvice {
  readonly role: RoleId
  readonly minute: readonly Advice[]
  readonly hour: readonly Advice[]
  readonly day: readonly Advice[]
  readonly avoid: readonly Advice[]
  readonly house: Advice
}

export interface AgeAdvice {
  readonly age: AgeBandId
  readonly advice: readonly Advice[]
  /** The law at this age, for when something punishable may play a part. */
  readonly law: readonly Advice[]
  /** Routes and contacts that are for others, by id, and what stands in their place. */
  readonly instead: Readonly<Record<string, readonly string[]>>
}

/** Which help weighs so much that it needs more than an ordinary signal. Page ids of routes and contacts. */
export interface Weight {
  readonly onlyWhenUrgent: readonly string[]
  readonly onlyWhenGrave: readonly string[]
  /** Contacts that need a let-op, harm or pressure that is known, or one of these directions or routes. */
  readonly whenUnsafe: {
    readonly directions: readonly string[]
    readonly routes: readonly string[]
    readonly contacts: readonly string[]
  }
  /** Routes that lead only when one of these signals is ticked. */
  readonly leadOnlyWith: readonly { readonly route: string; readonly signals: readonly string[] }[]
  /** Routes for when nothing else fits. */
  readonly otherwise: readonly string[]
  readonly helpers: readonly Advice[]
  readonly onlyFeeling: readonly Advice[]
}

/** Something that goes well. */
export interface Protective {
  readonly id: string
  readonly title: string
  /** What is said back. */
  readonly text: string
  readonly facts: readonly ShownFact[]
}

/** Signals that do not fit together. */
export interface Contradiction extends Rule {
  readonly text: string
  readonly facts: readonly ShownFact[]
}

export interface TalkPart {
  readonly title: string
  readonly points: readonly Advice[]
}

/** The rules of the signal check as the page gets them: references resolved to signals, facts in full. */
export interface Interpretation {
  readonly urgent: readonly UrgentRule[]
  readonly combinations: readonly CombinationRule[]
  readonly house: readonly HouseRule[]
  readonly roles: readonly RoleAdvice[]
  readonly ages: readonly AgeAdvice[]
  readonly talk: {
    readonly openers: readonly Opener[]
    readonly avoid: readonly Advice[]
    readonly plan: readonly TalkPart[]
    /** Why every signal has a question, and why the outcome says what is not known yet. */
    /** Said before any question. */
    readonly sayFirst: Advice
    readonly whyQuestions: Advice
    readonly whyNotKnownYet: Advice
  }
  readonly dossier: { readonly write: readonly Advice[]; readonly leaveOut: readonly Advice[] }
  readonly weight: Weight
  readonly protective: readonly Protective[]
  readonly contradictions: readonly Contradiction[]
  /** What the check is not for. */
  readonly limits: readonly Advice[]
}

/** The first steps of a route, from its own sections, as plain sentences. */
export interface FirstSteps {
  readonly minute: readonly string[]
  readonly hour: readonly string[]
  readonly day: readonly string[]
}
