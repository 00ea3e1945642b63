import { describe, expect, it } from 'vitest'
import { kinds } from '#core/guard/finding.ts'
import { measureGuard } from '../../bench/guard/measure-guard'
import { listKinds, type Snippet } from '../../bench/guard/read-snippets'
import fresh from './fresh-snippets.json'
import labelled from './snippets.json'
import strange from './strange-snippets.json'
import unseenFirst from './unseen-1-snippets.json'
import unseenSecond from './unseen-2-snippets.json'
import unseenThird from './unseen-3-snippets.json'
import unseenFourth from './unseen-4-snippets.json'
import unseenFifth from './unseen-5-snippets.json'
import unseenSixth from './unseen-6-snippets.json'
import unseenSeventh from './unseen-7-snippets.json'
import unseenEighth from './unseen-8-snippets.json'
import unseenNinth from './unseen-9-snippets.json'
import unseenTenth from './unseen-10-snippets.json'
import unseenEleventh from './unseen-11-snippets.json'
import unseenTwelfth from './unseen-12-snippets.json'
import unseenThirteenth from './unseen-13-snippets.json'
import unseenFourteenth from './unseen-14-snippets.json'
import unseenFifteenth from './unseen-15-snippets.json'
import unseenSixteenth from './unseen-16-snippets.json'
import unseenSeventeenth from './unseen-17-snippets.json'

/** Every third snippet of a set was kept apart while the guard was made, and still says whether it generalises. */
const keepApart = (snippets: readonly Snippet[]) => snippets.filter((_, index) => index % 3 === 2)

describe.each([
  {
    name: 'tidy',
    snippets: labelled as readonly Snippet[],
    atLeast: { snippets: 300, ofKind: 10 },
    recall: 0.95,
    falseAlarms: 0.05,
    apart: { recall: 0.95, falseAlarms: 0.05 },
  },
  {
    name: 'strange',
    snippets: strange as readonly Snippet[],
    atLeast: { snippets: 300, ofKind: 10 },
    recall: 0.97,
    falseAlarms: 0.04,
    apart: { recall: 0.95, falseAlarms: 0.05 },
  },
  {
    // Chats, agendas, mail, lists and rows, written without a look at the guard.
    name: 'fresh',
    snippets: fresh as readonly Snippet[],
    atLeast: { snippets: 240, ofKind: 2 },
    recall: 0.97,
    falseAlarms: 0.04,
    apart: { recall: 0.95, falseAlarms: 0.05 },
  },
  {
    // Session notes as they are typed and pasted; first read blind, then mended by kind.
    name: 'first unseen',
    snippets: unseenFirst as readonly Snippet[],
    atLeast: { snippets: 200, ofKind: 4 },
    recall: 0.97,
    falseAlarms: 0.04,
    apart: { recall: 0.95, falseAlarms: 0.05 },
  },
  {
    name: 'second unseen',
    snippets: unseenSecond as readonly Snippet[],
    atLeast: { snippets: 200, ofKind: 4 },
    recall: 0.97,
    falseAlarms: 0.04,
    apart: { recall: 0.95, falseAlarms: 0.05 },
  },
  {
    name: 'third unseen',
    snippets: unseenThird as readonly Snippet[],
    atLeast: { snippets: 190, ofKind: 2 },
    recall: 0.97,
    falseAlarms: 0.04,
    apart: { recall: 0.95, falseAlarms: 0.05 },
  },
  {
    // Officers, assistants, mothers, minutes, voices and group chats; the first blind reading was far worse than this.
    name: 'fourth unseen',
    snippets: unseenFourth as readonly Snippet[],
    atLeast: { snippets: 190, ofKind: 2 },
    recall: 0.96,
    falseAlarms: 0.04,
    apart: { recall: 0.92, falseAlarms: 0.05 },
  },
  {
    // Only three kinds were mended after this one was read: it says what happens on texts that nobody tuned on, and only may not get worse.
    name: 'fifth unseen',
    snippets: unseenFifth as readonly Snippet[],
    atLeast: { snippets: 140, ofKind: 1 },
    recall: 0.97,
    falseAlarms: 0.04,
    apart: { recall: 0.93, falseAlarms: 0.05 },
  },
  {
    // Written by a stranger; the blind reading was 94.3 % and 4.6 %, after which five kinds were mended.
    name: 'sixth unseen',
    snippets: unseenSixth as readonly Snippet[],
    atLeast: { snippets: 130, ofKind: 3 },
    recall: 0.97,
    falseAlarms: 0.04,
    apart: { recall: 0.93, falseAlarms: 0.05 },
  },
  {
    // Written by somebody who had seen neither the guard nor the other sets; read once, and nothing was mended for it.
    name: 'seventh unseen',
    snippets: unseenSeventh as readonly Snippet[],
    atLeast: { snippets: 130, ofKind: 4 },
    recall: 0.95,
    falseAlarms: 0.05,
    apart: { recall: 0.95, falseAlarms: 0.05 },
  },
  {
    // Notes of colleagues, written before a look at the guard; the blind reading was 93.1 % and 3.1 %, after which four kinds were mended.
    name: 'eighth unseen',
    snippets: unseenEighth as readonly Snippet[],
    atLeast: { snippets: 118, ofKind: 2 },
    recall: 0.95,
    falseAlarms: 0.05,
    apart: { recall: 0.9, falseAlarms: 0.05 },
  },
  {
    // Chats, threads, rows, voices, plates, games and law, half of the harmless ones traps; the blind reading was 87.2 % and 9.4 %.
    name: 'ninth unseen',
    snippets: unseenNinth as readonly Snippet[],
    atLeast: { snippets: 190, ofKind: 2 },
    recall: 0.97,
    falseAlarms: 0.04,
    apart: { recall: 0.95, falseAlarms: 0.05 },
  },
  {
    // Forms, agendas, files, police and school; written before the mistakes of the ninth were seen, blind 87.1 % and 8.8 %.
    name: 'tenth unseen',
    snippets: unseenTenth as readonly Snippet[],
    atLeast: { snippets: 180, ofKind: 3 },
    recall: 0.97,
    falseAlarms: 0.04,
    apart: { recall: 0.95, falseAlarms: 0.05 },
  },
  {
    // A facilitator's notes, neighbours, street talk and official letters; blind 94.2 % and 9.6 %.
    name: 'eleventh unseen',
    snippets: unseenEleventh as readonly Snippet[],
    atLeast: { snippets: 135, ofKind: 2 },
    recall: 0.97,
    falseAlarms: 0.04,
    apart: { recall: 0.95, falseAlarms: 0.05 },
  },
  {
    // What colleagues send after a shift; written before the mistakes of the eleventh were seen, blind 92.0 % and 4.0 %.
    name: 'twelfth unseen',
    snippets: unseenTwelfth as readonly Snippet[],
    atLeast: { snippets: 125, ofKind: 1 },
    recall: 0.97,
    falseAlarms: 0.04,
    apart: { recall: 0.95, falseAlarms: 0.05 },
  },
  {
    // Written before the mistakes of the twelfth were seen; read blind once at 97.9 % and 3.8 %, and nothing was mended for it.
    name: 'thirteenth unseen',
    snippets: unseenThirteenth as readonly Snippet[],
    atLeast: { snippets: 85, ofKind: 1 },
    recall: 0.95,
    falseAlarms: 0.05,
    apart: { recall: 0.93, falseAlarms: 0.07 },
  },
  {
    // Mails, chats from abroad, police, school, scans and voices; blind 90.0 % and 3.9 %, after which nine kinds were mended.
    name: 'fourteenth unseen',
    snippets: unseenFourteenth as readonly Snippet[],
    atLeast: { snippets: 175, ofKind: 3 },
    recall: 0.97,
    falseAlarms: 0.04,
    apart: { recall: 0.95, falseAlarms: 0.05 },
  },
  {
    // Forms, exports, passports, plates and parents in other languages; written before the mistakes of the fourteenth were seen, blind 83.0 % and
    // 5.9 %, also after those were mended.
    name: 'fifteenth unseen',
    snippets: unseenFifteenth as readonly Snippet[],
    atLeast: { snippets: 150, ofKind: 2 },
    recall: 0.96,
    falseAlarms: 0.04,
    apart: { recall: 0.93, falseAlarms: 0.05 },
  },
  {
    // Written by two strangers and read once, blind (90.7 % and 5.6 %, 93.2 % and 9.3 %); no rule was mended for these two.
    name: 'sixteenth unseen',
    snippets: unseenSixteenth as readonly Snippet[],
    atLeast: { snippets: 150, ofKind: 4 },
    recall: 0.9,
    falseAlarms: 0.06,
    apart: { recall: 0.85, falseAlarms: 0.13 },
  },
  {
    name: 'seventeenth unseen',
    snippets: unseenSeventeenth as readonly Snippet[],
    atLeast: { snippets: 150, ofKind: 3 },
    recall: 0.92,
    falseAlarms: 0.1,
    apart: { recall: 0.85, falseAlarms: 0.13 },
  },
])('our $name labelled snippets', ({ snippets, atLeast, recall, falseAlarms, apart }) => {
  it(`are ${atLeast.snippets} or more, half of them harmless, with every kind in ${atLeast.ofKind} or more`, () => {
    const harmless = snippets.filter((one) => listKinds(one).length === 0).length
    expect(snippets.length).toBeGreaterThanOrEqual(atLeast.snippets)
    expect(harmless / snippets.length).toBeGreaterThan(0.45)
    for (const kind of kinds)
      expect(snippets.filter((one) => listKinds(one).includes(kind)).length, kind).toBeGreaterThanOrEqual(
        atLeast.ofKind,
      )
  })

  it(`are read well: recall of ${recall} or more, false alarms of ${falseAlarms} or less`, () => {
    const { figures } = measureGuard(snippets)
    expect(figures.recall).toBeGreaterThanOrEqual(recall)
    expect(figures.falseAlarms).toBeLessThanOrEqual(falseAlarms)
  })

  it('are read nearly as well where they were kept apart', () => {
    const { figures } = measureGuard(keepApart(snippets))
    expect(figures.recall).toBeGreaterThanOrEqual(apart.recall)
    expect(figures.falseAlarms).toBeLessThanOrEqual(apart.falseAlarms)
  })
})
