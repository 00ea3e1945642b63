/** A key, what it does and where it works. */
export interface Shortcut {
  /** One or more ways to do the same; the keys of one way stand apart by a space. */
  readonly keys: readonly string[]
  readonly does: string
}

/** Every key of the app, by the place where it works. The one list: the help page shows it as it stands here. */
export const shortcuts: readonly { readonly where: string; readonly keys: readonly Shortcut[] }[] = [
  {
    where: 'Overal',
    keys: [
      { keys: ['Ctrl K', '/'], does: 'Zoek' },
      { keys: ['F1'], does: 'Hulp bij dit scherm; nog een keer: sluit haar' },
      { keys: ['F2'], does: 'Nu handelen; nog een keer: terug' },
      { keys: ['Esc'], does: 'Sluit wat openstaat' },
      { keys: ['Tab', 'Shift Tab'], does: 'Naar het volgende of vorige onderdeel' },
    ],
  },
  {
    where: 'In het zoekveld',
    keys: [
      { keys: ['↓', '↑'], does: 'Kies een resultaat' },
      { keys: ['Enter'], does: 'Open wat je koos, of toon alle resultaten' },
      { keys: ['Esc'], does: 'Sluit de lijst; nog een keer: maak het veld leeg' },
    ],
  },
  {
    where: 'In een sessie',
    keys: [
      { keys: ['Alt N'], does: 'Noteer iets' },
      { keys: ['Alt S'], does: 'Voeg een signaal toe' },
      { keys: ['Alt A'], does: 'Voeg een afspraak toe' },
      { keys: ['Alt B'], does: 'Voeg een besluit toe' },
      { keys: ['Alt P'], does: 'Zet iets op de parkeerplek' },
      { keys: ['Alt K', 'Spatie'], does: 'Start of pauzeer de klok (spatie: als je niet typt)' },
      {
        keys: ['Alt ↓', 'Alt ↑'],
        does: 'Zet de klok op de volgende of vorige stap (in een veld: de pijltjes van dat veld)',
      },
      {
        keys: ['Ctrl Z'],
        does: 'Maak de laatste wijziging ongedaan (in een tekstveld: wat je daar het laatst typte)',
      },
      { keys: ['Ctrl Shift Z'], does: 'Doe haar opnieuw' },
    ],
  },
  {
    where: 'Op het zaalscherm',
    keys: [
      { keys: ['F'], does: 'Vul het hele scherm; nog een keer: terug' },
      { keys: ['Esc'], does: 'Terug uit het hele scherm' },
    ],
  },
]
