import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listPolicyFiles } from '../../../../main/policy/find-policy-file'
import { readPolicy } from '../../../../main/policy/read-policy'
import { makeTempFolder } from '../temp-folder'

const user = { platform: 'linux', name: 'j.jansen', home: '/home/j.jansen' } as const

/** Reads a policy file with this text (or these bytes) in it. */
async function read(text: string | Buffer, who: Parameters<typeof readPolicy>[1] = user) {
  const path = join(await makeTempFolder(), 'beleid.json')
  await writeFile(path, text)
  return readPolicy(path, who)
}

const readFields = (fields: object, who?: Parameters<typeof readPolicy>[1]) =>
  read(JSON.stringify(fields), who)

describe('the place of the policy file', () => {
  it.each([
    ['win32', { ProgramFiles: 'D:\\Programma' }, ['D:\\Programma\\Signaalwijzer\\beleid.json']],
    ['win32', {}, ['C:\\Program Files\\Signaalwijzer\\beleid.json']],
    ['win32', { ProgramFiles: 'hier' }, ['C:\\Program Files\\Signaalwijzer\\beleid.json']],
    ['darwin', {}, ['/Library/Application Support/Signaalwijzer/beleid.json']],
    // whatever the user puts in the environment
    [
      'linux',
      { FLATPAK_ID: 'x' },
      ['/etc/signaalwijzer/beleid.json', '/run/host/etc/signaalwijzer/beleid.json'],
    ],
  ] as const)('on %s with %j is one that only an administrator writes', (platform, env, places) => {
    expect(listPolicyFiles({ platform, env })).toEqual(places)
  })
})

describe('a policy', () => {
  it('that is not there fixes nothing', async () => {
    expect(readPolicy(join(await makeTempFolder(), 'beleid.json'), user)).toEqual({ faults: [] })
  })

  it('fixes what it names, and nothing else', async () => {
    expect(await readFields({ bewaartermijnMaanden: 3 })).toEqual({ keepMonths: 3, faults: [] })
    expect(
      await readFields({
        gegevensmap: '/srv/signaalwijzer/{gebruiker}',
        sessiesBewaren: true,
        eigenThema: { name: 'Gemeente', tokens: { 'color-accent': '#0b5c6b' } },
        taalVanDatums: 'systeem',
      }),
    ).toEqual({
      dataFolder: '/srv/signaalwijzer/j.jansen',
      ownTheme: { name: 'Gemeente', tokens: { 'color-accent': '#0b5c6b' } },
      dateLanguage: 'systeem',
      faults: [],
    })
  })

  it('knows the paths of Windows, and names with a sign that means something elsewhere', async () => {
    const someone = { platform: 'win32', name: '$&jan', home: 'C:\\Users\\jan' } as const
    const { dataFolder } = await readFields({ gegevensmap: 'D:\\Sw\\{gebruiker}' }, someone)
    expect(dataFolder).toBe('D:\\Sw\\$&jan')
    const { dataFolder: atHome } = await readFields({ gegevensmap: '{thuis}\\Sw' }, someone)
    expect(atHome).toBe('C:\\Users\\jan\\Sw')
  })

  it('may be written by an editor of Windows', async () => {
    expect(await read('\ufeff{"bewaartermijnMaanden": 3}')).toMatchObject({ keepMonths: 3 })
    const wide = Buffer.from('\ufeff{"bewaartermijnMaanden": 3}', 'utf16le')
    expect(await read(wide)).toMatchObject({ keepMonths: 3 })
  })

  it('can forbid to keep sessions, with the reason', async () => {
    const { noSessions, faults } = await readFields({ sessiesBewaren: false })
    expect(noSessions).toContain('Je organisatie heeft vastgelegd')
    expect(faults).toEqual([])
  })
})

describe('a fault in the policy', () => {
  it.each([
    [{ gegevensmap: 'ergens' }, 'gegevensmap'],
    [{ gegevensmap: 7 }, 'gegevensmap'],
    [{ gegevensmap: '/srv/\0sw' }, 'gegevensmap'],
    [{ sessiesBewaren: 'nee' }, 'sessiesBewaren'],
    [{ bewaartermijnMaanden: 0 }, 'bewaartermijnMaanden'],
    [{ bewaartermijnMaanden: 1.5 }, 'bewaartermijnMaanden'],
    [{ eigenThema: { name: 'x', tokens: { a: 'url(http://x)' } } }, 'eigenThema'],
    [{ taalVanDatums: 'de' }, 'taalVanDatums'],
    [{ sessiebewaren: false }, 'sessiebewaren'],
    [JSON.parse('{"__proto__": {"sessiesBewaren": true}}') as object, '__proto__'],
  ])('is one sentence that names the key and what to write: %j', async (fields, name) => {
    const { faults } = await readFields(fields)
    expect(faults).toHaveLength(1)
    expect(faults[0]).toContain(`"${name}"`)
    expect(faults[0]).toMatch(/\.$/)
  })

  it('is named for each fault, and leaves what is right in force', async () => {
    const policy = await readFields({ bewaartermijnMaanden: 3, taalVanDatums: 'x', onzin: 1 })
    expect(policy.keepMonths).toBe(3)
    expect(policy.faults).toHaveLength(2)
  })

  it.each(['', '{', '[]', 'null', '"x"', '{"sessiesBewaren": false,}'])(
    'in the whole file (%j) never opens what was meant to be closed',
    async (text) => {
      const { noSessions, faults } = await read(text)
      expect(noSessions).toContain('beleid.json')
      expect(faults).toHaveLength(1)
    },
  )

  it('about where or whether to keep sessions keeps none', async () => {
    expect((await readFields({ sessiesBewaren: 'nee' })).noSessions).toContain('beleid.json')
    expect((await readFields({ gegevensmap: 'ergens' })).noSessions).toContain('beleid.json')
    expect((await readFields({ taalVanDatums: 'de' })).noSessions).toBeUndefined()
  })

  it.each([
    'sessiebewaren',
    'SessiesBewaren',
    'sesiesBewaaren',
    'sessies_bewaren',
    'gegevensMap',
    'gegevensmappen',
  ])('that is a slip in the name %s keeps none either', async (name) => {
    const { noSessions, faults } = await readFields({ [name]: false })
    expect(noSessions).toContain('beleid.json')
    expect(faults).toHaveLength(1)
  })

  it('that is a key of a newer version closes nothing', async () => {
    const { noSessions, faults } = await readFields({ eigenInhoud: '/srv/inhoud', bewaartermijnJaren: 1 })
    expect(noSessions).toBeUndefined()
    expect(faults).toHaveLength(2)
  })

  it('that is a key written twice is named, and closes when it is about keeping', async () => {
    const twice = await read('{"sessiesBewaren": false, "sessies\\u0042ewaren": true}')
    expect(twice.noSessions).toContain('beleid.json')
    expect(twice.faults).toEqual([
      'In beleid.json staat "sessiesBewaren" meer dan één keer. Laat er één staan.',
    ])
    const theme = '{"name": "x {[\\":", "tokens": {}}'
    expect(await read(`{"eigenThema": ${theme}, "bewaartermijnMaanden": 3}`)).toMatchObject({
      keepMonths: 3,
      faults: [],
    })
    const months = await read('{"bewaartermijnMaanden": 3, "bewaartermijnMaanden": 3}')
    expect(months.noSessions).toBeUndefined()
    expect(months.keepMonths).toBeUndefined()
    expect(months.faults).toHaveLength(1)
  })

  it('about the folder is also a place for a name that the system does not know', async () => {
    const nameless = { platform: 'linux', name: '', home: '/' } as const
    const { dataFolder, faults } = await readFields({ gegevensmap: '/srv/sw/{gebruiker}' }, nameless)
    expect(dataFolder).toBeUndefined()
    expect(faults).toHaveLength(1)
    expect((await readFields({ gegevensmap: '/srv/sw' }, nameless)).dataFolder).toBe('/srv/sw')
  })

  it('about the folder is on Windows also a path without its drive', async () => {
    const someone = { platform: 'win32', name: 'jan', home: 'C:\\Users\\jan' } as const
    for (const gegevensmap of ['\\Sw', '/srv/sw', 'D:Sw', 'D:'])
      expect((await readFields({ gegevensmap }, someone)).faults).toHaveLength(1)
    const { dataFolder } = await readFields({ gegevensmap: '\\\\server\\sw\\{gebruiker}' }, someone)
    expect(dataFolder).toBe('\\\\server\\sw\\jan')
  })

  it('says what to do about a file in another coding, or far too large', async () => {
    expect((await read(Buffer.from('{"gegevensmap": "/é"}', 'latin1'))).faults[0]).toContain('UTF-8')
    const { noSessions, faults } = await read(' '.repeat(2_000_000) + '{}')
    expect(noSessions).toContain('beleid.json')
    expect(faults[0]).toContain('te groot')
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`onzin${at}`, 1]))
    expect((await readFields(many)).faults).toHaveLength(20)
  })

  it('is also a file that is there and cannot be read', async () => {
    const path = join(await makeTempFolder(), 'beleid.json')
    await mkdir(path)
    expect(readPolicy(path, user).faults).toHaveLength(1)
    expect(readPolicy(path, user).noSessions).toContain('beleid.json')
  })
})
