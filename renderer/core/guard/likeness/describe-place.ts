import * as context from '../names/context'
import { isRole } from '../names/is-role'
import type { SeenWord } from './see-words'
import { tellingWords } from './telling-words'

const groups: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['part', context.particles],
  ['title', context.titles],
  ['intro', context.introductions],
  ['label', context.labels],
  ['verb', context.personVerbs],
  ['tell', context.tellingVerbs],
  ['comp', context.companions],
  ['greet', context.greetings],
  ['do', context.strangersDo],
  ['act', context.actsOnPerson],
  ['together', context.together],
  ['done', context.doneToPerson],
  ['own', context.belongings],
  ['thing', context.thingsCalled],
  ['subject', context.subjects],
]

interface Says {
  readonly groups: readonly string[]
  /** Whether the word returns often enough to say something itself. */
  readonly tells: boolean
  readonly key: string
}

const remembered = new Map<string, Says>()
const mostRemembered = 20_000

/** What a word beside it can say about a name: the groups that the rules use, and the word itself where it returns often. */
function listSays(folded: string): Says {
  const met = remembered.get(folded)
  if (met) return met
  if (remembered.size >= mostRemembered) remembered.clear()
  const own = groups.filter(([, words]) => words.has(folded)).map(([name]) => name)
  if (isRole(folded)) own.push('role')
  const tells = tellingWords.has(folded)
  const fresh = { groups: own, tells, key: tells ? folded : own.join(' ') }
  remembered.set(folded, fresh)
  return fresh
}

/** What stands between two words, in one or two signs. */
function signOf(gap: string): string {
  if (gap === ' ') return '_'
  if (gap === '') return '0'
  if (gap.includes('\n')) {
    const [mark = ''] = /[.!?]|[:;]|[-*•>]|\d/.exec(gap) ?? []
    return `N${mark === '' ? '' : '.!?'.includes(mark) ? '.' : ':;'.includes(mark) ? ':' : /\d/.test(mark) ? '9' : '-'}`
  }
  if (/[\t|]/.test(gap)) return 'T'
  if (/\d/.test(gap)) return gap.includes('(') ? '9(' : gap.includes(':') ? '9:' : '9'
  const [mark = 'o'] = /[.,:;()"'/&+\-@#]/.exec(gap) ?? []
  return mark
}

/** Where a line begins and ends, and how it is written: the same for all its words. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly cells: boolean
  readonly capitals: number
}

/** The lines of a text, for each of its words. */
export function readLines(text: string, words: readonly SeenWord[]): readonly Line[] {
  let line: Line | undefined
  return words.map(({ token: { start } }, at) => {
    if (line && start < line.end) return line
    const from = text.lastIndexOf('\n', start - 1) + 1
    const next = text.indexOf('\n', start)
    const end = next === -1 ? text.length : next
    let capitals = 0
    for (let other = at; (words[other]?.token.start ?? end) < end && capitals < 5; other += 1)
      if (words[other]?.token.capital === true && !words[other]?.token.opens) capitals += 1
    line = { start: from, end, cells: /[\t|;]/.test(text.slice(from, end)), capitals }
    return line
  })
}

/** A part of what is seen: `key` is the same for the same things, so that they are listed once. */
export interface Sight {
  readonly key: string
  readonly list: () => readonly string[]
}

/**
 * All that can be seen of a word and of the place where it stands, each as a short text: those are what the weights are for. `plain` says that
 * the text knows no capitals.
 */
export function describePlace(
  text: string,
  words: readonly SeenWord[],
  at: number,
  line: Line,
  plain: boolean,
): readonly Sight[] {
  const word = words[at]
  if (!word) return []
  const { token } = word
  const [earlier, before, next, later] = [words[at - 2], words[at - 1], words[at + 1], words[at + 2]]
  const own = `${word.shape}${word.listed ? 1 : 0}${word.ordinary ? 1 : 0}`
  return [
    lookAt(text, word, line, plain),
    lookBeside(
      'p',
      before,
      signOf(before ? token.gap : text.slice(Math.max(0, token.start - 20), token.start)),
      own,
    ),
    lookBeside('n', next, signOf(next ? next.token.gap : text.slice(token.end, token.end + 20)), own),
    lookBeside('q', earlier, signOf(before?.token.gap ?? '')),
    lookBeside('m', later, signOf(later?.token.gap ?? '')),
  ]
}

function lookAt(text: string, word: SeenWord, { start, end, cells, capitals }: Line, plain: boolean): Sight {
  const { token, kind, shape, listed, ordinary, sound } = word
  const length = Math.min(10, token.text.length)
  const step = Math.max(-4, Math.min(7, Math.round(sound)))
  const place =
    token.start === start ? (token.end === end ? 'alone' : 'first') : token.end === end ? 'last' : ''
  const behind = text.slice(token.end, token.end + 6)
  const flags = [
    token.opens,
    ordinary,
    listed,
    token.glued,
    token.inFile,
    token.ending > 0,
    plain,
    token.text.includes('-'),
    /^(?:'?s)? ?\(?\d{1,2}[,) ]/.test(behind),
    /^ ?\(?\d{2}/.test(behind),
    /^ ?:/.test(behind),
    cells,
  ]
  const key = `${kind} ${shape} ${length} ${step} ${capitals} ${place} ${flags.map(Number).join('')}`
  const list = () => {
    const [opens, , , glued, inFile, owns, , hyphen, age, number, colon] = flags
    const seen = [
      'b',
      `k${kind}`,
      `k${kind}${shape}${Number(opens)}`,
      `s${shape}${Number(opens)}`,
      `l${length}`,
      `c${step}${Number(ordinary)}`,
      `n${capitals}${shape}`,
    ]
    if (glued) seen.push('glued')
    if (inFile) seen.push('file')
    if (owns) seen.push('ending', `ending${kind}`)
    if (plain) seen.push(`plain${shape}${kind}`)
    if (hyphen) seen.push('hyphen')
    if (age) seen.push('age')
    if (number) seen.push('number')
    if (colon) seen.push(`colon${place}${shape}`)
    if (place !== '') seen.push(`${place}${shape}`)
    if (place === 'alone') seen.push(`alone${shape}${kind}`)
    if (cells) seen.push(`cell${shape}${Number(listed)}`)
    return seen
  }
  return { key, list }
}

/** What a word on one side says; `own` is how the word between looks, for those that stand beside it. */
function lookBeside(side: string, other: SeenWord | undefined, sign: string, own?: string): Sight {
  const folded = other?.token.folded ?? ''
  const says = other ? listSays(folded) : undefined
  const key = `${side}${sign} ${own ?? ''} ${other?.kind ?? ''}${other?.shape ?? ''} ${says?.key ?? ''}`
  const list = () => {
    const seen = own === undefined ? [] : [`${side}g${sign}`, `${side}g${sign}|${own}`]
    if (!other || !says) return [...seen, `${side}none`]
    seen.push(`${side}k${other.kind}${other.shape}${sign}`, `${side}s${other.shape}${sign}`)
    for (const group of says.groups) {
      seen.push(`${side}t${group}${sign}`)
      if (own !== undefined) seen.push(`${side}t${group}${sign}|${own}`)
    }
    if (says.tells) {
      seen.push(`${side}w${folded}`)
      if (own !== undefined && sign === '_') seen.push(`${side}w${folded}|${own.replace(/\d/g, '')}`)
    }
    return seen
  }
  return { key, list }
}
