import type { Span } from './finding'
import { listMatches } from './list-matches'
import { classifyWord } from './names/classify-word'
import { foldWord } from './names/fold-word'
import { ordinaryWords } from './words/ordinary-words'

const mention = /(?<![\p{L}\d._%+@/-])@[\p{L}\d](?:[\p{L}\d._-]{0,38}[\p{L}\d_])?(?![\p{L}\d@])/gu
/** Words behind an at-sign that name a place, everybody, or a public body. */
const nobody =
  /^@(?:ease|home|allemaal|collega\p{L}*|mensen|jongens|meiden|team|groep|leden|mentor|ouders|docenten|thuis|school|work|werk|kantoor|all|allen|iedereen|everyone|here|channel|online|(?:politie|halt|gemeente|veiligthuis|meldmisdaad|kindertelefoon|rijksoverheid|om|openbaarministerie|fraudehelpdesk|nos|jeugdzorg|jongerenwerk|buurtteam|wijkteam|ggd|bibliotheek)(?:[._]?\p{L}*)*)$/iu
/** "@19:30", "@20u": an at-sign before a time. */
const hour = /^@\d{1,2}(?:\.\d{2})?(?:u(?:ur)?|h)?$/i
const platform =
  '(?:insta(?:gram)?|ig|snap(?:chat)?|tik ?tok|telegram|tg|discord|twitter|twitch|yt(?=[ -]?(?:kanaal|account|naam))|steam|roblox|fortnite|facebook|fb|youtube|psn|ps[345]?(?=[ -]?(?:naam|account|id|tag)(?!\\p{L}))|playstation|xbox(?: live)?|whatsapp|signal|reddit|kik|vinted|marktplaats|onlyfans|bereal|minecraft|threads|linkedin|gamertag|gebruikersnaam|username|user|accountnaam|account|accounts|profiel|profielnaam|nickname|nick|handle|alias|schermnaam|gamenaam|gamernaam|spelersnaam|inlognaam|epic|riot|battlenet|nintendo|switch|yubo|wizz|likee|omegle|ometv|wechat|viber|tinder|grindr|badoo|spotify|soundcloud|pinterest|bluesky|mastodon|github|cashapp|paypal)'
const link = `[ ]*(?:-?(?:account|naam|profiel|handle|gebruiker|user|adres|id|tag|nick|kanaal))?[ ]*(?:[:=>-]|is|heet|onder de naam|onder|met de naam|met|van|als|genaamd|naam|op)?[ ]*(?:is |heet |=|:|')?["'“„(]?`
const afterPlatform = new RegExp(
  `(?<![\\p{L}\\d])${platform}(?![\\p{L}\\d_])${link}(@?[\\p{L}\\d_](?:[\\p{L}\\d._#-]{1,38}[\\p{L}\\d_]))(?![\\p{L}\\d@])`,
  'giu',
)
const saysName =
  /(?:gamertag|gebruikersnaam|username|accountnaam|profielnaam|nickname|schermnaam|gamenaam|gamernaam|spelersnaam|inlognaam|handle)\W{0,3}(?:is|heet)?\W{0,3}$/i
/** "instaprofiel: snellevos", "tiktoknaam heet snellevos": behind such a compound also a plain word is the account, unless it is a word of a sentence. */
const behindCompound = new RegExp(
  `(?<![\\p{L}\\d_])${platform}[- ]?(?:s?naam|tag|id|kanaal|profiel(?:naam)?|account(?:naam|je)?|handle|nick(?:name)?)(?:: ?|,? (?:heet|genaamd|is):? | )["'“„]?(@?[\\p{L}\\d_](?:[\\p{L}\\d._-]{1,38}[\\p{L}\\d_]))(?![\\p{L}\\d@])`,
  'giu',
)
/** "gamet elke nacht als snelle_vos", "is online als snelle_vos". */
const playsAs =
  /(?<!\p{L})(?:game[tdn]?|gamede|speelt|speelde|spelen|streamt|streamde|online|ingelogd)(?: [\p{L}\d'-]{1,20}){0,5}? als ["'“„]?(@?[\p{L}\d_][\p{L}\d._]{1,38}[\p{L}\d_])(?![\p{L}\d_@-])/giu
const onPlatform = new RegExp(
  `(?<![\\p{L}\\d_@./])([\\p{L}\\d_][\\p{L}\\d._]{2,30}[\\p{L}\\d_])["'”)]?[ ]+(?:op|via)[ ]+(?:zijn |haar |de )?${platform}(?![\\p{L}\\d])`,
  'giu',
)
/** Sites with a page for each person. */
const profileHosts =
  'instagram\\.com|instagr\\.am|threads\\.(?:net|com)(?=\\/@)|tiktok\\.com(?=\\/@)|t\\.me|telegram\\.me|snapchat\\.com(?:\\/add|(?=\\/@))|facebook\\.com|fb\\.com|m\\.me|twitter\\.com|x\\.com|twitch\\.tv|kick\\.com|discord\\.gg|discord\\.com\\/users|youtube\\.com(?:\\/(?:c|user|channel)|(?=\\/@))|steamcommunity\\.com\\/(?:id|profiles)|roblox\\.com\\/users|linkedin\\.com\\/in|reddit\\.com\\/u(?:ser)?|github\\.com|soundcloud\\.com|open\\.spotify\\.com\\/user|pinterest\\.(?:com|nl)|vk\\.com|onlyfans\\.com|paypal\\.me|cash\\.app|linktr\\.ee|guns\\.lol|ngl\\.link|ask\\.fm|bsky\\.app\\/profile|vinted\\.nl\\/member|marktplaats\\.nl\\/u|tumblr\\.com'
/** Pages of such a site that are nobody's. */
const noProfile =
  '(?:p|reel|reels|tv|explore|stories|discover|login|signup|about|legal|help|privacy|terms|policies|safety|watch|shorts|hashtag|tag|groups?|events?|pages|business|directory|share|joinchat|sharer|home|search|features)'
const address = new RegExp(
  `(?<![\\p{L}\\d])(?:https?:\\/\\/)?(?:www\\.)?(?:[a-z]{1,2}(?:-[a-z]{2})?\\.)?(?:${profileHosts})\\/@?(?!${noProfile}(?![\\p{L}\\d._-]))[\\p{L}\\d._-]{2,40}`,
  'giu',
)
const steamId = /(?<!\d)7656119\d{10}(?!\d)/g
const discordTag = /(?<![\p{L}\d_.])[\p{L}\d_.]{2,32}#(?:\d{4,5}|(?=\d{0,4}[A-Z])[A-Z\d]{3,5})(?![\p{L}\d])/gu

/** The tag of a player or a club: the letters that Supercell uses. */
const playerTag =
  /(?<![\p{L}\d_])(?:brawl|clash|royale|supercell|clan|club|tag|speler)[^\n#]{0,30}(#[0289PYLQGRJCUV]{6,10})(?![\p{L}\d])/giu

/** Finds accounts: @names, names behind or before the name of a platform, and addresses of profiles. */
export function findAccount(text: string): readonly Span[] {
  const spans: Span[] = []
  const add = (start: number, found: string) =>
    spans.push({ kind: 'account', start, end: start + found.length })
  for (const { 0: found, index } of listMatches(text, mention))
    if (!isOurs(text, index, index, found) && !hour.test(found)) add(index, found)
  for (const { 0: found, index } of listMatches(text, address)) add(index, found)
  for (const pattern of [discordTag, steamId])
    for (const { 0: found, index } of listMatches(text, pattern)) add(index, found)
  for (const { 0: whole, 1: tag = '', index } of listMatches(text, playerTag))
    add(index + whole.length - tag.length, tag)
  for (const match of listMatches(text, afterPlatform)) {
    const [whole, name = ''] = match
    const start = match.index + whole.length - name.length
    const named = saysName.test(text.slice(match.index, start)) && !ordinaryWords.has(foldWord(name))
    if (isOurs(text, match.index, start, name)) continue
    if (named || looksLikeHandle(name) || isToldAs(text, match.index, start, name)) add(start, name)
  }
  for (const { 0: whole, 1: name = '', index } of listMatches(text, behindCompound))
    if (looksLikeHandle(name) || isJoined(name) || (isTold(whole, name) && isUnknownWord(name)))
      add(index + whole.length - name.length, name)
  for (const { 0: whole, 1: name = '', index } of listMatches(text, playsAs))
    if (isSurelyHandle(name)) add(index + whole.length - name.length, name)
  for (const match of listMatches(text, onPlatform)) {
    const [, name = ''] = match
    if (looksLikeHandle(name)) add(match.index, name)
  }
  for (const { 0: found, index } of listMatches(text, handleShaped))
    if (isSurelyHandle(found) && speaksOfPlatform(text, index, index + found.length)) add(index, found)
  return spans
}

/** "snap: imxnouhaila": behind a colon a small-typed word that no list knows and that closes its piece is the account. */
function isToldAs(text: string, index: number, start: number, name: string): boolean {
  return (
    /:\s*["']?$/.test(text.slice(index, start)) &&
    /^\p{Ll}{6,}$/u.test(name) &&
    /^(?:$|[\n,;.)|/]| ?\()/.test(text.slice(start + name.length, start + name.length + 2)) &&
    classifyWord(foldWord(name)).nameLike
  )
}

/** "volg ons op insta @…", "onze insta: …": what a team or an office calls its own. */
const own =
  /(?<!\p{L})(?:volg(?:en)? ons|onze|ons eigen|van ons|(?:account|pagina|insta|kanaal) van (?:de |het |ons )?(?:gemeente|team|jongerenwerk|jongerencentrum|school|politie|wijkteam|buurthuis))(?!\p{L})[^.!?\n]{0,24}$/iu

/** Whether an account is that of an organisation and nobody's. */
function isOurs(text: string, index: number, start: number, name: string): boolean {
  return (
    nobody.test(name.startsWith('@') ? name : `@${name}`) ||
    own.test(text.slice(Math.max(0, index - 60), start))
  )
}

/** "RamboVlaardingen": two capitals in one word, as nobody writes in a sentence. */
const isJoined = (name: string) => /\p{Ll}\p{Lu}/u.test(name)

/** Whether a colon or a word says that the name follows. */
const isTold = (whole: string, name: string) =>
  !/(?:naam|tag|id|kanaal|profiel|account|je|handle|nick) ["'“„]?$/iu.test(whole.slice(0, -name.length))

function isUnknownWord(name: string): boolean {
  const { first, last, nameLike, thing } = classifyWord(foldWord(name))
  return !thing && (first !== 'no' || last !== 'no' || nameLike)
}

const handleShaped =
  /(?<![\p{L}\d_@./#\\+-])(?=\p{L}{0,38}[._\d])[\p{L}\d_][\p{L}\d._]{2,38}[\p{L}\d_](?![\p{L}\d_@/\\-]|\.[\p{L}\d])/gu
const file =
  /\.(?:pdf|docx?|xlsx?|pptx?|od[ts]|csv|rtf|txt|html?|json|jpe?g|png|gif|heic|mp[34]|mov|zip|apk|exe|ics)$/i
const site = /\.(?:nl|com|be|net|org|eu|gg|tv|me|io|app|info|de)$/i
/** What has a number behind its name, and months. */
const numbered =
  /^(?:iphone|ipad|ios|android|galaxy|windows|ps|xbox|gta|fifa|covid|klas|groep|zaal|lokaal|kamer|versie|week|dag|jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)$/
/** Words in the name of a setting or a file. */
const technical =
  /^(?:id|reset|login|token|wachtwoord|password|aanmaken|export|import|backup|verslag|rapport|bestand)$/i
const isWord = (part: string) => ordinaryWords.has(part) || numbered.test(part)

/** Shaped as nobody writes a word: an underscore, a dot or digits inside, and no file, site, version or abbreviation. */
function isSurelyHandle(found: string): boolean {
  if (file.test(found) || site.test(found) || !/\p{L}{3}|\p{L}[_.]\p{L}{2}/u.test(found)) return false
  const parts = found.split(/[._\d]+/).filter((part) => part !== '')
  if (parts.some((part) => technical.test(part))) return false
  if (/_/.test(found)) return true
  const numberedWords = parts.length > 1 && /\p{L}[._]\p{L}[^]*\d\d/u.test(found)
  if (!numberedWords && parts.every((part) => isWord(foldWord(part)))) return false
  if (found.includes('.')) return parts.some((part) => part.length > 2) && !/\.\p{Lu}\p{Ll}/u.test(found)
  return (found.match(/\d/g)?.length ?? 0) > 1
}

const platformWord = `(?<![\\p{L}\\d_@./])(?:${platform}(?:s?naam|tag|id|kanaal|profiel|gebruiker|account(?:je)?|handle|user)?|sc(?=:)|\\p{L}{2,12}-(?:naam|id|tag|account|nick))(?![\\p{L}\\d_@/])`
const platformBefore = new RegExp(`${platformWord}[^\\n!?;]{0,45}$`, 'iu')
const platformBehind = new RegExp(`^[^\\n!?;]{0,30}${platformWord}`, 'iu')

/** Whether the same sentence names a platform close by. */
function speaksOfPlatform(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 70), start)
  const after = text.slice(end, end + 50)
  const stop = after.search(/[.!?](?: |$)|\n/)
  return (
    platformBefore.test(before.slice(before.search(/[.!?] [^.!?]*$/) + 1)) ||
    platformBehind.test(stop === -1 ? after : after.slice(0, stop))
  )
}

/** "MOHA-NL-030": three pieces or more, of which one is a number. */
const dashed = /^(?=[^\d]*\p{L}{2})(?=.*\d)(?:[\p{L}\d]+-){2,}[\p{L}\d]+$/u

/** A word that nobody writes in a sentence: letters mixed with digits or underscores, or with a dot inside. */
function looksLikeHandle(name: string): boolean {
  const plain = name.replace(/^@/, '')
  if (!/\p{L}/u.test(plain)) return false
  if (/^\d+(?:e|de|ste|x|uur|jaar|jr|min|k|gb|mb|plus|euro|keer)$/i.test(plain)) return false
  if (file.test(plain)) return false
  if (plain.includes('_') || dashed.test(plain)) return true
  if (/^\p{L}+(?:\.\p{Ll}+)+\d*$/u.test(plain)) return !site.test(plain) && /\p{L}{3}|\d/u.test(plain)
  return (
    /\p{L}\d|\d\p{L}/u.test(plain) &&
    !/^(?:v\d+(?:\.\d+)*|mp[34]|ps[2-5]|cs2|cs16|ai\d|4g|5g|web3|h\d|v\d+|fc\d\d|fifa\d*|gta\d*|covid\d*|\d+-\p{L}+|\p{L}+-\d+)$/iu.test(
      plain,
    )
  )
}
