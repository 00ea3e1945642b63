import type { Span } from './finding'

const local = '[\\p{L}\\d][\\p{L}\\d._%+-]{0,63}'
const at =
  '(?:@| @ | ?[\\[({<] ?(?:at|@|apenstaartje|apenstaart) ?[\\])}>] ?| (?:apenstaartje|apenstaart|at) )'
const dot = '(?:\\.| ?[\\[({] ?(?:dot|punt|\\.) ?[\\])}] ?| (?:punt|dot) )'
const tail = '(?:nl|be|com|net|org|eu|de|info|live|me|io|pl|fr|uk|tr|edu|email|online|school|biz|co)'
const address = new RegExp(
  `(?<![\\p{L}\\d._%+-])${local}${at}[\\p{L}\\d-]{1,63}(?:${dot}[\\p{L}\\d-]{2,63}){0,3}${dot}(?:${tail}|[a-z]{2,6})(?![\\p{L}\\d-])`,
  'giu',
)
/** Letter boxes of an organisation: nobody in particular. */
const shared =
  /^(?:info|veilig-?thuis|politie|halt|contact|algemeen|meldpunt|melding(?:en)?|loket|secretariaat|receptie|balie|administratie|privacy|fg|vragen|helpdesk|support|servicedesk|post|postbus|gemeente|redactie|pers|noreply|no-reply|bureau|jeugd\p{L}*|team[\p{L}.-]*|buurtteam[\p{L}.-]*|wijkteam[\p{L}.-]*|sociaalteam|leerplicht|jongerenwerk|veiligheid\p{L}*|zorg\p{L}*|school|klantcontact|planning|werkgroep)(?=[ @([{<])/iu

/** Finds e-mail addresses, also with "(at)", "apenstaartje" and "punt" written out. */
export function findEmail(text: string): readonly Span[] {
  return Array.from(text.matchAll(address)).flatMap((match): readonly Span[] =>
    shared.test(match[0]) ? [] : [{ kind: 'e-mail', start: match.index, end: match.index + match[0].length }],
  )
}
