import { describe, expect, it } from 'vitest'
import { findPersonalData } from '#core/guard/find-personal-data.ts'
import { namePeople } from '#core/guard/name-people.ts'
import { replaceInSession } from '#core/guard/replace-in-session.ts'
import { listTypedText } from '#core/report/list-typed-text.ts'
import { makeSession } from '../../../main/example-session'

const people = namePeople()
const found = (text: string) => findPersonalData(text, people)
const agreement = {
  id: 'afspraak-een',
  what: 'Bel Samira El Amrani',
  who: 'Wijkteam',
  when: '',
  doneWhen: 'Samira El Amrani heeft hulp',
  stepId: '',
}
const session = makeSession({
  place: 'Zaal Samira El Amrani',
  steps: [{ ...makeSession().steps[0]!, notes: 'Samira El Amrani gaf haar pas weg, bel 06-12345678.' }],
  agreements: [agreement],
  decisions: [{ id: 'besluit-een', text: 'Kevin de Jong belt 06-12345678', stepId: '' }],
})
const [samira] = found('Samira El Amrani gaf haar pas weg.')

describe('replacing in a session what was replaced in its report', () => {
  it('changes every text that was typed, and only what was chosen', () => {
    const replaced = replaceInSession(session, [samira!], people)
    expect(replaced.steps[0]?.notes).toBe('Jongere A gaf haar pas weg, bel 06-12345678.')
    expect(replaced.agreements[0]).toMatchObject({ what: 'Bel jongere A', who: 'Wijkteam' })
    expect(replaced.decisions).toEqual(session.decisions)
    const left = listTypedText({ ...replaced, place: '' }).join(' ')
    expect(left).not.toContain('Samira')
  })

  it('replaces the words also where they alone do not give it away, but no part of a word', () => {
    const chosen = { ...samira!, text: 'Sam', replacement: 'jongere A' }
    const notes = 'appel sam, Sam en Samen'
    const replaced = replaceInSession(
      makeSession({ steps: [{ ...makeSession().steps[0]!, notes }] }),
      [chosen],
      namePeople(),
    )
    expect(replaced.steps[0]?.notes).toBe('appel sam, jongere A en Samen')
  })

  it('replaces the words also where signs that nobody sees stand between their letters, and those signs with them', () => {
    const notes =
      'Sa\u00admira El\u00a0Amrani, bel 06\u206012345678 of 0612345678. \u200eSamira El Amrani\u200e kwam.'
    const typed = makeSession({ steps: [{ ...makeSession().steps[0]!, notes }] })
    const known = namePeople()
    const chosen = findPersonalData('Samira El Amrani, 0612345678', known)
    expect(replaceInSession(typed, chosen, known).steps[0]?.notes).toBe(
      'Jongere A, bel [telefoonnummer] of [telefoonnummer]. \u200eJongere A\u200e kwam.',
    )
  })

  it('leaves the place where the group meets, and the script of a step', () => {
    const replaced = replaceInSession(session, [samira!], people)
    expect(replaced.place).toBe(session.place)
    expect(replaced.steps[0]?.instructions).toEqual(session.steps[0]?.instructions)
  })

  it('changes nothing when nothing was chosen', () => {
    expect(replaceInSession(session, [], people)).toEqual(session)
  })
})
