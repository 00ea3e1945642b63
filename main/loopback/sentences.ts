/** What the loopback host says to a person when it cannot answer. */
export const noAccess =
  'Dit tabblad heeft geen toegang tot Signaalwijzer. Sluit het, en start Signaalwijzer opnieuw met npm start.'
/** The key was exchanged before, here or in another browser. */
export const keyUsed =
  'Deze sleutel is al gebruikt. Ga naar het tabblad dat al open is, of start Signaalwijzer opnieuw met npm start.'
/** Somebody tries keys. */
export const tooManyKeys =
  'Er is te vaak een verkeerde sleutel geprobeerd. Sluit Signaalwijzer, en start opnieuw met npm start.'
/** The request came from another page or program. */
export const fromElsewhere = 'Dit verzoek kwam niet van Signaalwijzer zelf en is niet uitgevoerd.'
/** The body is larger than `limits.requestBytes`. */
export const tooLarge = 'Dit is te groot om te bewaren. Maak het kleiner en probeer opnieuw.'
/** The body is no JSON. */
export const notJson = 'Dit verzoek kwam niet heel aan. Probeer het nog eens.'
/** There is no such file of the page. */
export const noSuchPage = 'Deze pagina is er niet. Ga terug naar het begin van Signaalwijzer.'
/** A download works once, and not for long. */
export const downloadGone =
  'Deze download is al opgehaald of verlopen. Maak het bestand opnieuw in Signaalwijzer.'
