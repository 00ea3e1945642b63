import { listMatches } from './list-matches'

/** A row of digits in a text, as long as it goes. */
export interface DigitGroup {
  readonly start: number
  readonly end: number
}

/** Lists every row of digits, in order. */
export function readDigitGroups(text: string): readonly DigitGroup[] {
  return Array.from(listMatches(text, /\d+/g), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }))
}

/** What has a number of its own. */
const things =
  'zaak|dossier|kenmerk|referentie|ref|order|factuur|klant|ticket|melding|meld|registratie|serie|polis|kvk|rsin|btw|vestigings|proces-verbaal|pv|aangifte|casus|artikel|inschrijf|incident|bestel|volg|product|track|pakket|barcode|ean|isbn|imei|versie|kassabon|transactie|lidmaatschaps?|rapport|formulier|agb|skj|uzovi|batch|kostenplaats|grootboek|boeking|vlucht|contract|licentie|project'
/** "leerlingnummer", "projectcode": a number of whatever, unless it is that of a telephone or a person. */
const ownNumber =
  '(?!(?:telefoon|tel|mobiel|gsm|thuis|contact|nood|bel|app|whatsapp|prive|privé|werk|oude?|nieuwe?|moeder|vader|bsn|burger|sofi|persoons|identi|bank|rekening|hulp|huis|zijn|haar|identiteit|document|paspoort|rijbewijs|client|cliënt|persoon|kind|jongere)\\p{L}*)\\p{L}{3,}-?(?:nummer|nr|code|id)'
/** "doc.nr", "bon nr.": shortened. */
const shortNumber =
  '(?!(?:tel|telef|mob|gsm|app|bel|priv|thuis|werk|oud|nw|huis|bsn|sofi|rek)\\.)\\p{L}{3,6}\\.-?(?:nr|no)'
const otherNumber = new RegExp(
  `(?:(?<![\\p{L}-])(?:(?:${things})[\\p{L}-]{0,12}|${ownNumber}|${shortNumber})\\.?|[€#])(?:[ \\t:=#]|nr\\.?|no\\.?|nummer|is|van){0,4}$`,
  'iu',
)

/** Whether the words straight before call what follows a number of something else than a person: a case, an order, an amount. */
export function saysOtherNumber(before: string): boolean {
  return otherNumber.test(before.replace(/[\p{L}\d]*\d[\p{L}\d./_-]*$/u, ''))
}

/** Whether these rows of digits start with a date: "06-12-2026 14". */
export function startsWithDate(text: string): boolean {
  return (
    /^\d{1,2}([-./])\d{1,2}\1(?:\d{4}|\d{2})(?![\d]|\1\d)/.test(text) ||
    /^\d{1,2}([ ./-])\d{1,2}\1(?:19|20)\d{2}(?!\d)/.test(text) ||
    /^(?:19|20)\d{2}([-./])\d{1,2}\1\d{1,2}(?!\d)/.test(text)
  )
}
