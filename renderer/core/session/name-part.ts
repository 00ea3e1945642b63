import type { Place } from '#contract/left-out.ts'
import { namePlace, type PartNames } from '../editing/explain-left-out'
import { agreementParts } from './agreements/agreements'

const agreementLabels = Object.fromEntries(agreementParts.map(({ field, label }) => [field, label]))

/** How the screens call the parts of a session. */
export const sessionPartNames: PartNames = {
  labels: {
    title: 'Naam van de sessie',
    parted: 'Twee versies',
    municipality: 'Gemeente',
    date: 'Datum',
    startsAt: 'Begintijd',
    endsAt: 'Eindtijd',
    place: 'Plaats',
    purpose: 'Doel of aanleiding',
    group: 'Groep',
    'group.people': 'Aantal deelnemers',
    'group.functions': 'Groep: organisaties en functies',
    'group.expected': 'Wie verwacht je',
    'group.expected.organisation': 'Organisatie',
    'group.expected.function': 'Functie',
    'group.expected.people': 'Aantal',
    roles: 'Rollen',
    preparation: 'Checklist vooraf',
    phase: 'Voorbereiding, bezig of gesloten',
    steps: 'Stappen',
    'steps.title': 'Titel',
    'steps.goal': 'Doel',
    'steps.minutes': 'Minuten',
    'steps.form': 'Werkvorm',
    'steps.instructions': 'Instructies',
    'steps.checklist': 'Checklist',
    'steps.questions': 'Vragen',
    'steps.toNote': 'Om te noteren',
    'steps.notes': 'Notities',
    clock: 'Klok',
    cases: 'Casuskaarten',
    'cases.learned': 'Wat leerde de groep?',
    tallies: 'Signalen',
    measurements: 'Meting',
    parked: 'Parkeerplek',
    decisions: 'Besluiten',
    agreements: 'Afspraken',
    ...Object.fromEntries(
      Object.entries(agreementLabels).map(([field, label]) => [`agreements.${field}`, label]),
    ),
    earlier: 'Afspraken van eerdere sessies',
    'earlier.newWhen': 'Nieuwe datum',
    closing: 'Afsluiten',
    'closing.followUp': 'Vervolg op',
    'closing.recipients': 'Wie krijgt het verslag',
    'closing.keepUntil': 'Bewaren tot',
    'closing.summary': 'Samenvatting om voor te lezen',
    'closing.nextLead': 'Wie leidt de volgende keer',
    'closing.better': 'Eén ding dat beter kan',
  },
  entries: {
    'group.expected': 'regel',
    roles: 'rol',
    preparation: 'taak',
    steps: 'stap',
    cases: 'kaart',
    tallies: 'signaal',
    measurements: 'stelling',
    parked: 'punt',
    decisions: 'besluit',
    agreements: 'afspraak',
    earlier: 'afspraak',
  },
}

/** Names a part of a session as the screens do: “Wanneer” bij afspraak 2. */
export function namePart(place: Place): string {
  return namePlace(sessionPartNames, place)
}

/** Says which parts of a session could not be read from its file. */
export function explainLost(lost: readonly Place[]): string {
  return `Niet te lezen: ${[...new Set(lost.map(namePart))].join(', ')}. Vul het opnieuw in als je het nodig hebt.`
}
