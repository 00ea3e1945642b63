import type { WorkOutcome } from '#contract/backup.ts'
import { countDutch } from '#core/report/count-dutch.ts'
import { dayOfMoment } from '#core/session/days.ts'
import { formatDay } from '#core/session/describe-time.ts'

/** What came of work, in sentences; the first says whether it went well. */
export interface Told {
  readonly good: boolean
  readonly sentences: readonly string[]
}

const sessions = (many: number) => countDutch(many, 'sessie', 'sessies')

/** Sentences about the outcome; nothing for work that the user ended without a result. */
export function describeWork(outcome: WorkOutcome): Told | null {
  switch (outcome.kind) {
    case 'stopped':
      return { good: true, sentences: ['Gestopt. Wat er al stond, is niet veranderd.'] }
    case 'refused':
      return { good: false, sentences: [outcome.message] }
    case 'made':
      if (outcome.saved.kind === 'cancelled') return null
      return {
        good: outcome.unread === 0,
        sentences: [
          outcome.saved.kind === 'saved'
            ? `Je back-up met ${sessions(outcome.sessions)} staat in ${outcome.saved.path}.`
            : outcome.fetched
              ? `Je back-up met ${sessions(outcome.sessions)} staat bij je downloads. Zet haar ook ergens buiten dit apparaat.`
              : `Je back-up met ${sessions(outcome.sessions)} is klaar. Laat je browser haar bewaren; eerder telt ze niet mee.`,
          ...(outcome.expired === 0
            ? []
            : [`${sessions(outcome.expired)}: bewaartermijn voorbij, dus niet meegenomen.`]),
          ...(outcome.unread === 0
            ? []
            : [
                `${sessions(outcome.unread)} kon de app niet lezen. Kijk bij Sessies wat daarmee is; ze zitten niet in deze back-up.`,
              ]),
          'Probeer haar hieronder meteen uit. Dan weet je zeker dat ze te lezen is.',
        ],
      }
    case 'tried':
      return {
        good: true,
        sentences: [
          `Deze back-up van ${formatDay(dayOfMoment(outcome.madeAt))} is goed te lezen: ${sessions(outcome.sessions)}. Er is niets veranderd.`,
          ...skipped(outcome.expired),
        ],
      }
    case 'restored':
      return {
        good: outcome.whole,
        sentences: [
          ...(outcome.whole
            ? []
            : [
                'Je stopte voor het einde. Dit is al teruggezet; zet de back-up nog eens terug voor de rest.',
              ]),
          `Teruggezet: ${sessions(outcome.added)}.`,
          ...(outcome.same === 0 ? [] : [`${sessions(outcome.same)} stonden er al, precies zo.`]),
          ...(outcome.copies === 0
            ? []
            : [
                `${sessions(outcome.copies)} waren hier anders dan in de back-up. De nieuwste staat in je lijst, de andere ernaast met “(kopie)” erachter.`,
              ]),
          ...(outcome.others === 0
            ? []
            : ['Draaiboeken, contacten en tellingen die hier ontbraken, zijn er weer.']),
          ...skipped(outcome.expired),
        ],
      }
  }
}

const skipped = (expired: number): string[] =>
  expired === 0
    ? []
    : [`Overgeslagen omdat de bewaartermijn voorbij is of omdat je ze verwijderde: ${sessions(expired)}.`]
