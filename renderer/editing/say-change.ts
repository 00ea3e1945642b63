import type { App } from '#app-context'
import type { TakeBack } from './edit-document'

/** Says what was done, with a button that undoes exactly that; when somebody went on with it, the button says so. */
export function sayChange(say: App['say'], done: string, label: string, takeBack: TakeBack): void {
  say(done, {
    label,
    run: () => {
      if (!takeBack()) say(workedOn)
    },
  })
}

const workedOn =
  'Hier is daarna iets aan veranderd, dus het blijft staan. Gebruik “Maak ongedaan” om stap voor stap terug te gaan.'
