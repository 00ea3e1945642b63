/** Folded spellings that people use, and the one spelling under which search keeps the word. */
const variants: Readonly<Record<string, readonly string[]>> = {
  phishing: ['phising', 'fishing', 'fising', 'pishing', 'fisching', 'phissing'],
  doxing: ['doxxing', 'doksing'],
  doxen: ['doxxen', 'doksen'],
  gedoxt: ['gedoxxed', 'gedoxed', 'gedoxxt'],
  hackright: ['hackrights', 'hacright', 'hekright', 'hackrecht'],
  rebootcamp: ['reb00tcmp', 'rebootcmp'],
  ddos: ['dos', 'didos', 'ddoss'],
  whatsapp: ['watsapp', 'whatsap', 'watsap'],
  snapchat: ['snepchat', 'snapchet'],
  tiktok: ['tictoc', 'tictok'],
  sextortion: ['sekstortion', 'sekstorsion', 'sextorsion', 'sextorion'],
  sexting: ['seksting', 'sexten', 'seksten'],
  seks: ['sex'],
  geldezel: ['moneymule', 'muilezel'],
  crimineel: ['krimineel'],
  cyber: ['siber', 'cieber'],
  deepfake: ['deapfake', 'diepfake'],
  fgame: ['effgame', 'fgamen', 'fgamer', 'fgamers', 'fraudegame'],
  crypto: ['krypto', 'cripto'],
  account: ['acount', 'akkount'],
}

const canonical = new Map(
  Object.entries(variants).flatMap(([kept, others]) => others.map((other) => [other, kept] as const)),
)

/** The spelling under which a folded word is kept; the word itself when it has no other spelling. */
export function settleVariant(word: string): string {
  return canonical.get(word) ?? word
}
