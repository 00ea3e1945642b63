import type { MunicipalityChange } from './municipality-change'
import type { ShownFact } from './page'

/** A statement of a programme document, with the kind and the figure that the register gives it. */
export interface ProgrammeFact {
  readonly fact: ShownFact
  /** "doel", "actie", "resultaat" … as the register has it. */
  readonly kind: string
  /** The figure or agreement in short; empty when there is none. */
  readonly value: string
  readonly remark: string
}

/** Statements under one heading of a document. */
export interface ProgrammeSection {
  readonly title: string
  readonly facts: readonly ProgrammeFact[]
}

export interface ProgrammeDocument {
  /** Source id, without the collection. */
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly date: string
  /** The document is about another region than Midden-Nederland. */
  readonly otherRegion: boolean
  readonly sections: readonly ProgrammeSection[]
}

/** A word of the documents, or a place where they contradict each other. */
export interface ProgrammeNote {
  readonly title: string
  readonly text: string
  readonly fact: ShownFact
}

/** A municipality with its district; `certainty` is about the district, in the words of the register. */
export interface ProgrammeTown {
  readonly name: string
  readonly district: string
  readonly certainty: string
  readonly remark: string
  readonly change: MunicipalityChange
  readonly sources: readonly { readonly id: string; readonly title: string }[]
}

/** Where the three products come from: the documents of the programme, in our own words. */
export interface Programme {
  readonly documents: readonly ProgrammeDocument[]
  readonly contradictions: readonly ProgrammeNote[]
  readonly terms: readonly ProgrammeNote[]
  readonly towns: readonly ProgrammeTown[]
}
