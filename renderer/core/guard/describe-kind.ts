import type { Kind } from './finding'

interface KindText {
  readonly explanation: string
  readonly replacement: string
}

/** What a finding is called and what may replace it. A name gets its replacement from `name-people.ts`. */
export const kindTexts: Readonly<Record<Kind, KindText>> = {
  bsn: { explanation: 'Dit lijkt een burgerservicenummer.', replacement: '[bsn]' },
  telefoon: { explanation: 'Dit lijkt een telefoonnummer.', replacement: '[telefoonnummer]' },
  'e-mail': { explanation: 'Dit lijkt een e-mailadres.', replacement: '[e-mailadres]' },
  iban: { explanation: 'Dit lijkt een rekeningnummer.', replacement: '[rekeningnummer]' },
  adres: { explanation: 'Dit lijkt een adres.', replacement: '[adres]' },
  kenteken: { explanation: 'Dit lijkt een kenteken.', replacement: '[kenteken]' },
  account: { explanation: 'Dit lijkt een account van iemand.', replacement: '[account]' },
  geboortedatum: { explanation: 'Dit lijkt een geboortedatum.', replacement: '[geboortedatum]' },
  naam: { explanation: 'Dit lijkt de naam van een persoon.', replacement: 'jongere A' },
}
