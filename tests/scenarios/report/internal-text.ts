import fc from 'fast-check'
import { sessionSchema, type Session } from '#contract/session.ts'
import { makeFullSession } from './example-session'
import { listTextPlaces, type Place } from './text-places'

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

/** A session with something in every list, so that no part is forgotten. */
export const everyPart: Session = {
  ...makeFullSession(),
  group: {
    ...makeFullSession().group,
    expected: [
      { id: 'functie-1', organisation: 'Wijkteam', function: 'Jeugdconsulent', people: 1 },
      { id: 'functie-2', organisation: 'School', function: 'Mentor', people: 1 },
    ],
  },
  roles: [{ role: 'begeleider', by: 'Jongerenwerk' }],
  preparation: [{ text: 'Zaal regelen', when: '2 weken vooraf', daysBefore: 14, done: false }],
  currentStep: 0,
  steps: makeFullSession().steps.map((step) => ({
    ...step,
    goal: 'Iedereen weet waarom',
    form: 'rondje',
    instructions: ['Heet iedereen welkom'],
    questions: ['Wat viel je op?'],
    toNote: ['Verwachtingen'],
    checklist: [{ text: 'Presentielijst', done: true }],
  })),
  cases: [{ page: 'casus/geldezel', revealed: 1, before: {}, after: {}, learned: 'Eerst vragen' }],
  tallies: makeFullSession().tallies.map((tally) => ({ ...tally, seenBy: ['functie-1'] })),
  measurements: [{ statement: 'Ik herken signalen', before: [1, 2, 3, 4, 5], after: [5, 4, 3, 2, 1] }],
  decisions: [{ id: 'besluit-1', text: 'We maken een lijst', stepId: 'welkom' }],
  earlier: [
    {
      id: 'eerder-1',
      what: 'Bellen',
      who: 'School',
      when: '2026-11-01',
      doneWhen: 'Gebeld',
      sessionId: 'sessie-0',
      outcome: 'uitgesteld',
      postponed: 1,
      newWhen: '2026-12-20',
    },
  ],
  closing: { ...makeFullSession().closing, summary: 'We maakten afspraken', readBack: true },
}

/** Every place of a session with a text that a person or a template of theirs put there. */
export const textPlaces: readonly Place[] = listTextPlaces(
  sessionSchema,
  everyPart,
  /^template$|\/(?:page|stepId)$|\/seenBy\//,
)
