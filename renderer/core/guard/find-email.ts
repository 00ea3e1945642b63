import type { Span } from './finding'
import { listMatches } from './list-matches'
import { classifyWord } from './names/classify-word'
import { roles } from './names/context'
import { foldWord } from './names/fold-word'

const local =
  "(?:[\\p{L}\\d]{1,30} (?:\\(?(?:punt|dot)\\)?|streepje|underscore) ){0,4}[\\p{L}\\d](?:[\\p{L}\\d_%+]|'(?=\\p{L})|[.-]\\n?){0,63}"
const atWord = '(?:at|apen?staart(?:je)?|aapje|at-teken)'
const at = `(?:\\n?@\\n?|%40| @ |@ | ?[\\[({<] ?(?:@|a|${atWord}) ?[\\])}>] ?| ${atWord} |_${atWord}_)`
const dot =
  '(?:\\.| ?[\\[({] ?(?:dot|punt|puntje|\\.) ?[\\])}] ?| (?:punt|puntje|dot) |_(?:punt|puntje|dot)_)'
const spokenDot = '(?: ?\\.[ \\n]?|,)'
const tail = '(?:nl|be|com|net|org|eu|de|info|live|me|io|pl|fr|uk|tr|edu|email|online|school|biz|co)'
const host = `[\\p{L}\\d-]{1,63}(?:\\n[\\p{L}\\d-]{2,63})?(?:${dot}[\\p{L}\\d-]{2,63}){0,3}`
const address = new RegExp(
  `(?<![\\p{L}\\d._%+-])${local}${at}${host}(?:${dot}(?:${tail}|[a-z]{2,24})|${spokenDot}(?:nl|com|be))(?![\\p{L}\\d-])|(?<![\\p{L}\\d._%+-])${local}@ ?(?:gmail|hotmail|outlook|icloud|yahoo|protonmail)(?![\\p{L}\\d.-])`,
  'giu',
)
/** Said, the dot of a well-known provider and even the at-sign get lost: "noor.b at gmail com", "noor.b punt gmail com". */
const provider = `(?:gmail|hotmail|outlook|icloud|yahoo|protonmail|live|ziggo|kpnmail|msn|hetnet)(?:\\.| punt | )(?:com|nl)(?![\\p{L}\\d-]|\\.[\\p{L}\\d])`
const heard = new RegExp(
  `(?<![\\p{L}\\d._%+-])(?:${local}${at}|(?=[\\p{L}\\d_-]{1,40}[\\d._])(?=[\\p{L}\\d._-]{0,40}\\p{L}{2})[\\p{L}\\d][\\p{L}\\d._-]{1,40}[\\p{L}\\d](?: punt)? )${provider}`,
  'giu',
)
/** Letter boxes of an organisation: nobody in particular. */
const shared =
  /^(?:info|veilig-?thuis|politie|halt|contact|algemeen|meldpunt|melding(?:en)?|loket|secretariaat|receptie|balie|administratie|privacy|fg|vragen|helpdesk|support|servicedesk|post|postbus|gemeente|redactie|pers|noreply|no-reply|bureau|jeugd\p{L}*|team|buurtteam|wijkteam|sociaalteam|leerplicht|jongerenwerk|veiligheid\p{L}*|zorg\p{L}*|school|klantcontact|planning|werkgroep|rekening(?:en)?|facturen|factuur|inkoop|crediteuren|debiteuren|hr|personeel\p{L}*|communicatie|archief|griffie|ict|beheer|directie|bestuur|aanmeld\p{L}*|inschrijv\p{L}*|verzuim\p{L}*|absentie\p{L}*|ziekmeld\p{L}*|rooster\p{L}*|decanaat|mentoraat|ouderraad|klacht\p{L}*|intake|wachtlijst|verwijz\p{L}*)(?:[._+-][\p{L}\d]+)*(?=[ @([{<%_])/iu

/** Without one of these there is no at-sign, written or said. */
const holdsAt = /@|%40|[[({<] ?a|[ _]a(?:t|ap|pen?st)/i
const holdsProvider = /(?:gmail|hotmail|outlook|icloud|yahoo|protonmail|live|ziggo|kpnmail|msn|hetnet)[. ]/i

/** Finds e-mail addresses, also with "(at)", "apenstaartje" and "punt" written out. */
export function findEmail(text: string): readonly Span[] {
  const addresses = holdsAt.test(text) ? listMatches(text, address) : []
  const saidAddresses = holdsProvider.test(text) ? listMatches(text, heard) : []
  return [...addresses, ...saidAddresses].flatMap((match): readonly Span[] =>
    isShared(match[0]) || isNoAddress(match[0])
      ? []
      : [{ kind: 'e-mail', start: match.index, end: match.index + match[0].length }],
  )
}

/** Spoken, the at-sign stands between words: a time or the name of a file is no address. */
function isNoAddress(found: string): boolean {
  return (
    !found.includes('@') &&
    (!/^[\d.-]*\p{L}/u.test(found) || /[ _]at[ _]\d|\.(?:jpe?g|png|pdf|docx?|mp4)$/i.test(found))
  )
}

/** Where people have letter boxes of their own. */
const forPersons =
  /@ ?(?:gmail|hotmail|outlook|live|yahoo|icloud|ziggo|kpnmail|kpn|planet|home|hetnet|xs4all|telfort|casema|protonmail|proton|me|msn)\./i

/** A letter box with a name in it is somebody's all the same: "team.jansen", "jeugd-kevin". */
function isShared(found: string): boolean {
  const role = forPersons.test(found) ? undefined : /^\p{L}+(?=@)/u.exec(found)?.[0]
  const box = shared.exec(found)?.[0] ?? (role !== undefined && roles.has(foldWord(role)) ? role : undefined)
  if (box === undefined) return false
  return box.split(/[._+-]/).every((part, at) => {
    const { first, last, nameLike, thing } = classifyWord(foldWord(part))
    return thing || (first === 'no' && last !== 'sure' && (at === 0 || !nameLike))
  })
}
