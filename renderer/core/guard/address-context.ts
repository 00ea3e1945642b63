/** Compounds that end like a street and are none. */
const noStreet =
  /^(?:onderweg|snelweg|omweg|uitweg|halverweg|vaarweg|rijbaan|werkveld|speelveld|schoolplein|marktplaats|voetpad|ipad|loopbaan|gerechtshof|sportpark|skatepark|pretpark|wijkpark|voorkant|achterkant|zijkant|bankpas|pinpas|stappas|\p{L}*(?:ering|eling|ening|aring|oring|uring|voering|land|baan|gebied|veld(?<=arbeidsveld|middenveld|praktijkveld|speelveld|werkveld|voetbalveld)|afspraak|verband|vermoeden|omgeving|supermarkt|arbeidsmarkt|rommelmarkt|kerstmarkt))$/iu

/** True for a word that only looks like the name of a street. */
export function isStreetless(name: string): boolean {
  return noStreet.test(name)
}

/** Words that tell of somebody's home. */
export const home =
  /(?:(?<!\p{L})[pc]\/[ao](?!\p{L})|\b(?:wo(?:ont|nen|nend|onde|ning|onadres)|adres|thuis|huis|thuisadres|huisadres|ingeschreven|logeert|verblijft|slaapt|flat|appartement|deur|voordeur|kamer|pand|box|kelder|moeder|vader|ouders|oma|opa|tante|oom|gezin|familie|vriend|zus|broer|bezorgd|ophalen|opgehaald|langs|bij hem|bij haar|pakketje|huisbezoek|buren|buurvrouw|buurman|portiek)\b)/iu

/** Says outright that somebody lives there. */
export const livesThere = /\b(?:woont|wonend|woonadres|thuisadres|huisadres|ingeschreven)\b/i

/** Where a group meets: the address of an institution is nobody's home. */
const meetingPlace =
  /\b(?:gemeentehuis|stadhuis|stadskantoor|raadhuis|provinciehuis|politiebureau|bureau|kantoor|locatie|zaal|zaaltje|vergader\p{L}*|bijeenkomst|overleg|sessie|buurthuis|wijkcentrum|buurtcentrum|dorpshuis|jongerencentrum|bibliotheek|bieb|school|lyceum|college|mbo|roc|kerk|moskee|bezoekadres|station|theater|ontvangst|inloop|training|cursus|parkeren|parkeergarage|rechtbank|ggd|halt|sporthal|huis van de wijk|cultuurhuis|congrescentrum|inloop\p{L}*|\p{L}*spreekuur|huisartsenpost|(?:veilig thuis|ggd|ggz|halt|politie|wijkagent|\p{L}*team|jongerenwerk|\p{L}*school|kliniek|apotheek|praktijk|raad|gemeente|stichting|\p{L}*centrum)(?: (?:op|in|van|het|de|nu|hier|noord|zuid|oost|west|centrum|jeugd)){0,3} (?:zit|zitten|ligt|staat|gevestigd|huist|zetelt))\b/iu

const postalAddress = /(?<!\p{L})postadres(?!\p{L})/iu
/** Whose post it is when no institution gets it. */
const ofFamily =
  /(?<!\p{L})(?:vader|moeder|ouders?|oma|opa|tante|oom|broer|zus|pleegouders|pleeggezin|gezin|vriend|vriendin|jongere|briefadres)(?!\p{L})/iu

/** Whether a line tells of where a group or an institution is; a postal address is one too, unless family is spoken of beside it. */
export function isMeetingPlace(line: string): boolean {
  return meetingPlace.test(line) || (postalAddress.test(line) && !ofFamily.test(line))
}

/** The address of an office, whatever else the line tells. */
export const institution =
  /(?<!\p{L})(?:bezoekadres|postbus|antwoordnummer|gemeentehuis|stadhuis|stadskantoor|raadhuis|politiebureau|hoofdkantoor|kantoor|locatie|vergader\p{L}*|rechtbank|bibliotheek|wijkcentrum|buurthuis|jongerencentrum)(?!\p{L})/iu

/** The sentence around a stretch, without the stretch. */
export function lineAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - 90), start)
  const after = text.slice(end, end + 60)
  const stop = after.search(/[.!?;](?: |$)|\n/)
  return `${before.slice(before.lastIndexOf('\n') + 1)} ${stop === -1 ? after : after.slice(0, stop)}`
}
