/** The part of a window's contents that says that the page would rather stay open. */
export type ClosingContents = {
  on(event: 'will-prevent-unload', listener: (event: { preventDefault(): void }) => void): unknown
}

/** A question that is answered before anything else happens; answers the number of the button. */
export type AskNow = (question: {
  message: string
  detail: string
  buttons: string[]
  defaultId: number
}) => number

const close = 1

/**
 * Asks once when the page holds something that closing would lose: a signal check and half-typed forms live nowhere else.
 * Without this Electron would silently keep the window open.
 */
export function askBeforeClosing(contents: ClosingContents, askNow: AskNow): void {
  contents.on('will-prevent-unload', (event) => {
    const choice = askNow({
      message: 'Er is nog iets ingevuld dat nergens bewaard is. Toch sluiten?',
      detail:
        'Een signaalcheck en een half ingevuld formulier staan alleen in dit venster. Sluit je nu, dan zijn ze weg.',
      buttons: ['Open laten', 'Sluiten'],
      defaultId: 0,
    })
    // Here "prevent" means: do not let the page keep the window open.
    if (choice === close) event.preventDefault()
  })
}
