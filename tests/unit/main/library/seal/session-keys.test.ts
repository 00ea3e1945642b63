import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeKey } from '../../../../../main/library/seal/cipher'
import { openSessionKeys } from '../../../../../main/library/seal/session-keys'
import { valueOf } from '../../example-session'
import { makeTempFolder } from '../../temp-folder'

const id = 'sessie-een'

/** The keys of one shared folder, as two devices have them open. */
async function openTwo() {
  const folder = join(await makeTempFolder(), 'sleutels')
  const library = { library: 'map', key: makeKey() }
  const [one, other] = [openSessionKeys(folder, library), openSessionKeys(folder, library)]
  const { id: key } = valueOf(await one.findOrMake(id))
  expect(valueOf(await other.find(id)).id).toBe(key)
  return { folder, library, one, other, key }
}

describe('a key that another device destroyed', () => {
  it('opens nothing here any more', async () => {
    const { one, other } = await openTwo()
    valueOf(await one.destroy(id))
    expect((await other.find(id)).ok).toBe(false)
  })

  it('seals nothing here any more: what is sealed next can be opened after a restart', async () => {
    const { folder, library, one, other, key } = await openTwo()
    valueOf(await one.destroy(id))
    const next = valueOf(await other.findOrMake(id))
    expect(next.id).not.toBe(key)
    expect(valueOf(await openSessionKeys(folder, library).find(id))).toEqual(next)
  })
})

describe('a key that is destroyed while somebody looks for it', () => {
  it('does not come back from its second copy', async () => {
    const { folder, library } = await openTwo()
    await rm(join(folder, `${id}.json`))
    const keys = openSessionKeys(folder, library)
    await Promise.all([keys.find(id), keys.destroy(id), keys.find(id)])
    expect(await readdir(folder)).toEqual([])
    expect((await keys.find(id)).ok).toBe(false)
  })
})
