import { refuse } from './result'

/** What was asked cannot come from a page of this app: page and host are of different versions. */
export const misfit = refuse(
  'bad-request',
  'Dit verzoek past niet bij deze versie van Signaalwijzer. Sluit de app en start haar opnieuw.',
)
