/** How a library is: whether it can be read and written, and if not, why. */
export type SealKind = 'none' | 'open' | 'locked' | 'needs-another-way' | 'newer-version' | 'damaged'

/** One sentence for each state: what is, and what to do. */
export const stateSentences: Readonly<Record<SealKind, string>> = {
  none: 'Er is nog geen sleutel: die maak je bij de eerste echte sessie die je bewaart.',
  open: 'Alles wat je bewaart, wordt verzegeld.',
  locked:
    'Signaalwijzer is vergrendeld. Ontgrendel met je wachtzin of herstelcode om bij je sessies te komen.',
  'needs-another-way':
    'Dit apparaat geeft de sleutel van je sessies niet meer. Ontgrendel met je wachtzin of herstelcode; er is niets weg.',
  'newer-version':
    'De sleutel van je sessies is gemaakt met een nieuwere Signaalwijzer. Werk Signaalwijzer bij; wij laten alles zoals het is.',
  damaged:
    'Het sleutelbestand van je sessies ontbreekt of is beschadigd. Zet sleutel.json terug uit een back-up of uit de prullenbak van je gedeelde map; wij laten je sessies zoals ze zijn.',
}
