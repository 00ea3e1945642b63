import { describe, expect, it } from 'vitest'
import { noKeyStore } from '../../../../../main/library/seal/key-store'
import { openSealedLibrary } from '../../../../../main/library/sealed-library'
import { makeSession, valueOf } from '../../example-session'
import { makeTempFolder } from '../../temp-folder'

const cost = { N: 2, r: 1, p: 1 }
const passphrase = 'vier losse woorden samen'
const open = (dataFolder: string) => openSealedLibrary({ dataFolder, places: { keyStore: noKeyStore }, cost })

/** A library that a first member made, with one session in it. */
async function openTeamLibrary() {
  const folder = await makeTempFolder()
  const first = open(folder)
  const recoveryCode = first.seal.makeRecoveryCode()
  valueOf(await first.seal.makeFirstKey({ passphrase, keyStore: false, keyFile: false, recoveryCode }))
  valueOf(await first.sessions.saveSession({ session: makeSession() }))
  return { folder, first }
}

describe('a team that shares a library', () => {
  it('opens it by the passphrase of the team, and each sees what the other saves', async () => {
    const { folder, first } = await openTeamLibrary()
    const other = open(folder)
    expect(await other.sessions.listSessions({})).toMatchObject({ ok: false, code: 'locked' })
    valueOf(await other.seal.unlock({ passphrase }))
    valueOf(
      await other.sessions.saveSession({ session: makeSession({ revision: 1, place: 'Van de ander' }) }),
    )
    expect(valueOf(await first.sessions.readSession({ id: 'sessie-een' })).session.place).toBe('Van de ander')
  })

  it('lets a member in by a file and a code, without the passphrase', async () => {
    const { folder, first } = await openTeamLibrary()
    const { text, code } = valueOf(await first.seal.makeJoinFile())
    const other = open(folder)
    valueOf(await other.seal.unlock({ joinFile: text, code }))
    expect(valueOf(await other.sessions.listSessions({})).sessions).toHaveLength(1)
    // the ways in are as they were: nothing was put over another
    expect((await other.seal.readState()).ways).toEqual((await first.seal.readState()).ways)
  })

  it('keeps out who has the wrong code, half a file or a file for another library', async () => {
    const { folder, first } = await openTeamLibrary()
    const { text, code } = valueOf(await first.seal.makeJoinFile())
    const stranger = await openTeamLibrary()
    const foreign = valueOf(await stranger.first.seal.makeJoinFile())
    const other = open(folder)
    for (const opener of [
      { joinFile: text, code: foreign.code },
      { joinFile: text.slice(0, 80), code },
      { joinFile: foreign.text, code: foreign.code },
    ]) {
      expect(await other.seal.unlock(opener)).toMatchObject({ ok: false })
      expect((await other.seal.readState()).kind).toBe('locked')
    }
    expect(await other.seal.unlock({ joinFile: foreign.text, code: foreign.code })).toMatchObject({
      message: expect.stringContaining('een andere map') as string,
    })
  })

  it('makes no invitation while the library is locked', async () => {
    const { folder } = await openTeamLibrary()
    expect(await open(folder).seal.makeJoinFile()).toMatchObject({ ok: false, code: 'locked' })
  })
})
