import type { Place } from '#contract/left-out.ts'
import { namePlace, type PartNames } from '../editing/explain-left-out'

/** How the screen calls the parts of a template. */
export const templatePartNames: PartNames = {
  labels: {
    title: 'Titel',
    goal: 'Doel',
    minutes: 'Lengte van de sessie in minuten',
    roles: 'Rollen',
    preparation: 'Voorbereiding',
    'preparation.when': 'Wanneer',
    'preparation.text': 'Taak',
    steps: 'Stappen',
    'steps.goal': 'Doel',
    'steps.minutes': 'Minuten',
    'steps.minimumMinutes': 'Minstens',
    'steps.form': 'Werkvorm',
    'steps.instructions': 'Wat de begeleider doet en zegt',
    'steps.checklist': 'Checklist',
    'steps.questions': 'Vragen aan de groep',
    'steps.toNote': 'Wat de notulist noteert',
  },
  entries: { roles: 'regel', preparation: 'taak', steps: 'stap' },
}

/** Names a part of a template as the screen does: “Minuten” bij stap 2. */
export function nameTemplatePart(place: Place): string {
  return namePlace(templatePartNames, place)
}
