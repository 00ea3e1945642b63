import { mkdir, readdir } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { layOut } from '../../../../../main/library/disk/folders'
import { createSessionLocks } from '../../../../../main/library/shared/session-lock'
import { makeTempFolder } from '../../temp-folder'

const id = 'sessie-een'

async function openTwo(skewMs = 0) {
  const folders = layOut(await makeTempFolder())
  await mkdir(folders.live)
  const time = { passed: 0 }
  const open = (letter: string, ahead: number) =>
    createSessionLocks(
      folders,
      { code: letter, label: letter },
      { who: () => Promise.resolve(`leerplicht · Computer ${letter}`) },
      () => new Date(1_795_000_000_000 + time.passed + ahead),
      () => time.passed,
    )
  const [here, there] = [open('a', 0), open('b', skewMs)]
  return {
    here,
    there,
    live: folders.live,
    passMinutes: (minutes: number) => (time.passed += minutes * 60_000),
    others: async () => here.listOthers(id, await readdir(folders.live)),
  }
}

describe('working in a session that is open on another device', () => {
  it('is told with function and time, and no longer when the other one leaves', async () => {
    const { there, others, live } = await openTwo()
    expect(await others()).toEqual([])
    await there.hold(id, false)
    expect(await others()).toEqual([{ by: 'leerplicht · Computer b', since: '2026-11-18T11:06:40.000Z' }])
    await there.leave(id)
    expect(await others()).toEqual([])
    expect(await readdir(live)).toEqual([])
  })

  it('is not told of oneself, nor of a practice session', async () => {
    const { here, there, others } = await openTwo()
    await here.hold(id, false)
    await there.hold(id, true)
    expect(await others()).toEqual([])
  })

  it('is told for as long as the other one says so, and not for ever when it fell out', async () => {
    const { there, others, passMinutes } = await openTwo()
    await there.hold(id, false)
    expect(await others()).toHaveLength(1)
    passMinutes(2)
    await there.hold(id, false)
    expect(await others()).toHaveLength(1)
    passMinutes(2)
    expect(await others()).toHaveLength(1)
    passMinutes(2)
    expect(await others()).toEqual([])
  })

  it.each([
    ['days ahead', 3 * 86_400_000],
    ['days behind', -3 * 86_400_000],
  ])('is told whatever the clock of the other one says: %s', async (_name, skew) => {
    const { there, others, passMinutes } = await openTwo(skew)
    await there.hold(id, false)
    await others()
    passMinutes(1.1)
    await there.hold(id, false)
    expect(await others()).toHaveLength(1)
    passMinutes(3)
    expect(await others()).toEqual([])
  })

  it('is not told of a lock that was left behind yesterday', async () => {
    const { there, others, passMinutes } = await openTwo()
    await there.hold(id, false)
    passMinutes(24 * 60)
    expect(await others()).toEqual([])
  })
})
