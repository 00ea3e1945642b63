import type { Session } from '../../../main/contract/session'
import { mapTypedText } from '../report/list-typed-text'
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

function replaceWords(text: string, { text: words, replacement }: Finding): string {
  if (!text.includes(words)) return text
  const escaped = words.replaceAll(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)
  return text.replaceAll(
    new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'gu'),
    () => replacement,
  )
}
