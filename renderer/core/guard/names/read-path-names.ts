import { listMatches } from '../list-matches'
import { classifyWord } from './classify-word'
import { particles } from './context'
import { foldWord } from './fold-word'

/** A name in the path of an address, with its parts. */
interface PathName {
  readonly start: number
  readonly end: number
  readonly first: string
  readonly last: string
}

/** A piece of a path that is a few words: "/leerlingen/sanne-hoekstra". */
const piece =
  /(?<=[\p{L}\d._-]\/)(\p{L}{2,30})((?:[-_.+]|%20)\p{L}{1,30}){1,4}(?=$|[/?#\s"')>,;]|\.(?:html?|pdf|aspx?)(?!\p{L}))/gu
const joint = /[-_.+]|%20/
/** The last word of the name of a street, a school or a foundation. */
const thing = /(?:straat|laan|plein|weg|school|college|lyceum|stichting|foundation|huis|centrum|park|dag)$/

/** Finds a first name with a surname behind it as the whole of a piece of a path: "/dossier/bram-van-dijk". */
export function readPathNames(text: string): readonly PathName[] {
  return listMatches(text, piece).flatMap(({ 0: found, index }): readonly PathName[] => {
    const [first = '', ...rest] = found.split(joint)
    const surname = rest.at(-1) ?? ''
    const between = rest.slice(0, -1)
    const word = classifyWord(foldWord(first))
    const last = classifyWord(foldWord(surname))
    const isName =
      word.first === 'sure' &&
      between.every((one) => particles.has(foldWord(one))) &&
      !thing.test(foldWord(surname)) &&
      (last.last !== 'no' || last.nameLike)
    return isName ? [{ start: index, end: index + found.length, first, last: rest.join(' ') }] : []
  })
}
