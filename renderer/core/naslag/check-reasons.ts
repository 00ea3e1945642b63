import type { CheckReason } from '#schema/to-check.ts'

/** Why a person must check a fact before use, in words for the reader. */
export const checkReasonNames: Readonly<Record<CheckReason, string>> = {
  nummer: 'Een nummer, adres of tijd kan veranderd zijn. Vergelijk met de site van de organisatie.',
  wet: 'Een wet of straf kan veranderd zijn. Laat dit nakijken door een jurist.',
  privacy: 'Een regel over delen kan veranderd zijn. Laat dit nakijken door een privacyfunctionaris.',
  route: 'Een werkwijze of nummer kan veranderd zijn. Vergelijk met de afspraken in jouw gemeente.',
  overig: 'Het register vraagt hier om een controle door een mens.',
}
