import fc from 'fast-check'
import type { Session } from '../../../main/contract/session'
import { mapTypedText } from '../../../renderer/core/report/list-typed-text'
import { makeFullSession } from './example-session'

/** A word that nothing of ours holds. */
export const secret = 'kwartelmeeuw'

const prefixes = [
  ...['', ' ', '   ', '\t', '\u00A0', '\u3000', '\u200B', '\uFEFF', '\u202A', '\u2060', '\u00AD', '\u0007'],
  ...[
    '- ',
    '-',
    '– ',
    '— ',
    '• ',
    '•',
    '▪ ',
    '◦ ',
    '‣ ',
    '* ',
    '+ ',
    '► ',
    '✓ ',
    '☐ ',
    '[ ] ',
    '[x] ',
    '> ',
    '>> ',
  ],
  ...[
    '\uF0B7\t',
    '\uF0A7 ',
    '\uF0D8\u00A0',
    '\uF0FC ',
    'o\t',
    '§ ',
    '· ',
    '# ',
    '## ',
    '1. ',
    '12) ',
    '(3) ',
    '2.1 ',
  ],
  ...[
    'a) ',
    'B. ',
    'iv. ',
    '① ',
    '14.05 ',
    '14:05 ',
    '14:05 - ',
    '14.05 uur: ',
    '9u30 ',
    '12-03-2026 ',
    '12/3 ',
  ],
  ...[
    '(',
    '[',
    '{',
    '"',
    "'",
    '“',
    '„',
    '‘',
    '«',
    '**',
    '__',
    '_',
    '`',
    '~~',
    '<b>',
    '<li>',
    '&bull; ',
    '🔒 ',
    '❗ ',
  ],
  ...['| ', '/ ', '= ', '… ', '... ', '@', '#', '№ '],
]
const words = [
  ...[
    'intern:',
    'Intern:',
    'INTERN:',
    'iNtErN:',
    'intern :',
    'intern\u00A0:',
    'intern\u202F:',
    'intern\t:',
    'intern：',
  ],
  ...[
    'ＩＮＴＥＲＮ：',
    'intern﹕',
    'intern∶',
    '𝗶𝗻𝘁𝗲𝗿𝗻:',
    'in\u00ADtern:',
    'int\u200Bern:',
    'intern\u200D:',
    'i\u0301ntern:',
    'İntern:',
  ],
  ...[
    'іntеrn:',
    'i n t e r n:',
    'intern**:',
    'intern):',
    'intern":',
    'intern”:',
    '*intern*:',
    'intern::',
    'intern:-',
  ],
]
export const lineEnds = ['\n', '\r\n', '\r', '\v', '\f', '\u0085', '\u2028', '\u2029', '\u001E']
/** What may stand between the mark and the secret, and still belongs to the mark. */
const followers = ['', 'vervolg', '  vervolg', 'En dan nog dit.', '(zie boven)', '12 keer', '"dat"', 'é', '…']

/** A text in which the secret is internal, with points for everybody around it. */
export const internalText: fc.Arbitrary<string> = fc
  .record({
    before: fc.constantFrom('', 'punt vooraf', '- punt vooraf', 'punt vooraf\n'),
    prefix: fc
      .array(fc.constantFrom(...prefixes), { minLength: 1, maxLength: 3 })
      .map((some) => some.join('')),
    word: fc.constantFrom(...words),
    gap: fc.constantFrom('', ' ', '  ', '\u00A0', '\t', '**'),
    follow: fc.array(fc.constantFrom(...followers), { maxLength: 3 }),
    end: fc.constantFrom(...lineEnds),
    after: fc.constantFrom('', 'blank', 'point'),
  })
  // A blank line between would end what belongs to the mark.
  .map(({ before, prefix, word, gap, follow, end, after }) => {
    const said = follow.filter((line) => line !== '')
    const own = said.length === 0 ? `${prefix}${word}${gap}${secret}` : `${prefix}${word}${gap}een`
    return [
      ...(before === '' ? [] : [before]),
      own,
      ...said.map((line, at) => (at === said.length - 1 ? `${line} ${secret}` : line)),
      ...(after === 'blank' ? ['', 'punt erna'] : after === 'point' ? ['- punt erna'] : []),
    ].join(end)
  })

/** How many fields with typed text the full example session has. */
export const typedFields = countFields(makeFullSession())

function countFields(session: Session): number {
  let fields = 0
  mapTypedText(session, (text) => {
    fields += 1
    return text
  })
  return fields
}

/** The session with another text in the field at this place. */
export function putInField(session: Session, at: number, text: string): Session {
  let field = -1
  return mapTypedText(session, (own) => {
    field += 1
    return field === at ? text : own
  })
}
