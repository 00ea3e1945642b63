import type { Question } from './questions'

/** The part of a window's contents that says that the page would rather stay open. */
export type ClosingContents = {
  on(event: 'will-prevent-unload', listener: (event: { preventDefault(): void }) => void): unknown
}

const close = 1

const question: Question = {
  kind: 'question',
  message: 'Er is nog iets ingevuld dat nergens bewaard is. Toch sluiten?',
  detail:
    'Een signaalcheck, een half ingevuld formulier en tekst die niet op de schijf kon, staan alleen in dit venster. Sluit je nu, dan is dat weg.',
  buttons: ['Open laten', 'Sluiten'],
  defaultId: 0,
  cancelId: 0,
}

/**
 * Asks once when the page holds something that closing would lose. Without this Electron would silently keep the window
 * open. `onStay` hears that the window stays.
 */
export function askBeforeClosing(
  contents: ClosingContents,
  askNow: (question: Question) => number,
  onStay: () => void,
): void {
  contents.on('will-prevent-unload', (event) => {
    // Here "prevent" means: do not let the page keep the window open.
    if (askNow(question) === close) event.preventDefault()
    else onStay()
  })
}
