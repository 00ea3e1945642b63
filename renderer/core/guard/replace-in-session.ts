import type { Session } from '#contract/session.ts'
import { mapTypedText } from '../report/list-typed-text'
import { evenOut } from './even-out'
import { findPersonalData } from './find-personal-data'
import type { Finding } from './finding'
import { keyOf } from './group-findings'
import type { People } from './name-people'
import { replaceFindings } from './replace-findings'

/**
 * The session with everything of these findings replaced in what was typed, also where the words alone do not give it
 * away. Where the group meets stays: that is a place, not a person.
 */
export function replaceInSession(session: Session, chosen: readonly Finding[], people: People): Session {
  const keys = new Set(chosen.map(keyOf))
  const { place, municipality } = session
  const replaced = mapTypedText(session, (text) => {
    const found = findPersonalData(text, people).filter((finding) => keys.has(keyOf(finding)))
    return chosen.reduce(replaceWords, replaceFindings(text, found))
  })
  return { ...replaced, place, municipality }
}

/** Replaces the words wherever they are read, also where signs that nobody sees stand between their letters. */
function replaceWords(text: string, { text: words, replacement }: Finding): string {
  const sought = evenOut(words).text
  const { text: even, asTyped } = evenOut(text)
  if (sought === '' || !even.includes(sought)) return text
  const escaped = sought.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)
  const places = even.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu'))
  return replaceFindings(
    text,
    Array.from(places, ({ index }) => ({ ...asTyped(index, index + sought.length), replacement })),
  )
}
