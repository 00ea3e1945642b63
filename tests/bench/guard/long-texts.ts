/** As long as the longest field of the app allows. */
const characters = 20_000

/** Pieces that a careless pattern would read over and over when they follow one another without end. */
const pieces = [
  '0',
  '06 ',
  '1 ',
  '+31 ',
  '0612345678 ',
  '12-03-',
  '1234 ',
  '3511 AB ',
  'NL91 ',
  ' ',
  '\n',
  'a\t',
  'A',
  'Aaaa ',
  'A B C ',
  'aB',
  'KevinDe',
  'KEVIN DE JONG ',
  'Van De ',
  'Kevin, Daan, ',
  'Daan\nSem\n',
  'a-',
  'a.',
  'a_',
  'a@',
  'a.pdf',
  'woont ',
  'Kerkstra',
  'geb. ',
  'nul zes ',
  '12-AB-',
  'snap: ',
  '\u200b',
  'К',
  'a\u0336',
  '😀',
  'We spreken af dat de mentor morgen belt, en dat Kevin op 12 maart weer komt. ',
]

/** Texts as long as a field can hold, each made of one piece. */
export const longTexts: readonly string[] = pieces.map((piece) =>
  piece.repeat(Math.ceil(characters / piece.length)).slice(0, characters),
)
