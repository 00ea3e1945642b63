import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readRegister, type Register } from '../../../../../content/plugin/read/read-register'
import type { Problem } from '#schema/build/explain-issues.ts'

describe('reading a register', () => {
  let root = ''
  const write = async (file: string, text: string) => {
    await mkdir(dirname(join(root, file)), { recursive: true })
    await writeFile(join(root, file), text)
  }
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'signaalwijzer-register-'))
    await write(
      'seeds/bronnen/a.yaml',
      'onderwerp: x\nbronnen:\n  - { id: fen-a, titel: Titel, datum: "2024" }\n',
    )
    await write('content/stand.yaml', "stand: '2026-11-29'\n")
    await write('seeds/gemeenten.yaml', 'onderwerp: x\ntoelichting: []\ngemeenten: []\n')
    await mkdir(join(root, 'seeds/feiten'), { recursive: true })
  })
  afterEach(() => rm(root, { recursive: true, force: true }))

  const facts = (lines: string, head = '') => `onderwerp: Geld\nsoort: feit\n${head}feiten:\n${lines}`
  const fact = (id: string, rest = '') =>
    `  - { id: ${id}, tekst: Een tekst., bronnen: [fen-a], zekerheid: hoog${rest} }\n`

  it('gives every fact its topic, its file, and whether a person must check it', async () => {
    await write(
      'seeds/feiten/geld/een.yaml',
      facts(fact('f-1') + fact('f-2', ', controleren: false'), 'controleren: true\n'),
    )
    const { register, problems } = await readRegister(root)
    expect(problems).toEqual([])
    expect(register.facts.get('f-1')).toMatchObject({
      topic: 'Geld',
      file: 'feiten/geld/een.yaml',
      mustCheck: true,
    })
    expect(register.facts.get('f-2')?.mustCheck).toBe(false)
  })

  it('keeps confirmed and unconfirmed words of a phenomenon apart', async () => {
    const head = 'fenomeen: geldezel\nook_genoemd: [money mule]\nook_genoemd_onbevestigd: [pasjesboy]\n'
    await write('seeds/feiten/geldezel.yaml', facts(fact('f-1'), head))
    const { register } = await readRegister(root)
    expect(register.words.get('geldezel')).toEqual({
      known: ['money mule'],
      unconfirmed: ['pasjesboy'],
      roles: [],
    })
  })

  it('knows the domain of each signal', async () => {
    await write('seeds/feiten/signalen.yaml', facts(fact('f-1'), 'domein: school-werk\n'))
    expect((await readRegister(root)).register.domains.get('f-1')).toBe('school-werk')
  })

  it('says which file has a fact twice, or an unknown source, and what to do', async () => {
    await write('seeds/feiten/a.yaml', facts(fact('f-1')))
    await write('seeds/feiten/b.yaml', facts(fact('f-1') + fact('f-2').replace('fen-a', 'fen-weg')))
    expect((await readRegister(root)).problems).toEqual([
      {
        file: 'seeds/feiten/b.yaml',
        line: 4,
        message: 'feit f-1 staat er twee keer: geef een van de twee een ander id',
      },
      {
        file: 'seeds/feiten/b.yaml',
        line: 5,
        message: 'feit f-2 noemt bron fen-weg, maar die staat niet in seeds/bronnen',
      },
    ])
  })

  it('refuses a phone number or an article of law that nobody is asked to check', async () => {
    await write(
      'seeds/feiten/a.yaml',
      facts(fact('f-1', ', telefoon: 0800-1111') + fact('f-2', ', artikel: 138ab')),
    )
    expect((await readRegister(root)).problems).toEqual(
      ['f-1', 'f-2'].map((id, at) => ({
        file: 'seeds/feiten/a.yaml',
        line: 4 + at,
        message: `feit ${id} noemt een telefoonnummer of wetsartikel zonder 'controleren: true': zet dat erbij`,
      })),
    )
  })

  it('asks a replaced fact to lead to one that still holds', async () => {
    await write(
      'seeds/feiten/a.yaml',
      facts(
        fact('f-1', ', vervangen_door: [f-2]') +
          fact('f-2', ', deels_vervangen_door: [f-3]') +
          fact('f-3', ', vervangen_door: [f-weg]') +
          fact('f-4', ', deels_vervangen_door: [f-2]'),
      ),
    )
    const lost = (id: string, next: string) =>
      `feit ${id} is vervangen door ${next}, maar dat feit is er niet of is zelf vervangen: noem een feit dat nu geldt`
    expect((await readRegister(root)).problems).toEqual([
      { file: 'seeds/feiten/a.yaml', line: 4, message: lost('f-2', 'f-3') },
      { file: 'seeds/feiten/a.yaml', line: 5, message: lost('f-3', 'f-weg') },
    ])
  })

  it('knows every source on which a number was read', async () => {
    const read = (bron: string) => `lezingen: [{ telefoon: 0800-1111, bron: ${bron} }]`
    await write(
      'seeds/feiten/a.yaml',
      facts(fact('f-1', `, ${read('fen-a')}`) + fact('f-2', `, ${read('fen-weg')}`)),
    )
    expect((await readRegister(root)).problems.map(({ message }) => message)).toEqual([
      'feit f-2 noemt bron fen-weg, maar die staat niet in seeds/bronnen',
    ])
  })

  it.each([
    [
      'tot: "2027-01-01", naar: Weg, bevestigd: false',
      'gemeente Dorp gaat op in Weg, maar die staat er niet: verbeter de naam of zet haar erbij',
    ],
    [
      'tot: "2027-01-01", bevestigd: false',
      'tot en naar horen bij elkaar: zeg wanneer de gemeente ophoudt en waarin zij opgaat',
    ],
    [
      'vanaf: "2027-01-01"',
      'zet bij vanaf of tot ook bevestigd: true als de wet is aangenomen, en anders false',
    ],
    ['vanaf: binnenkort, bevestigd: true', "schrijf de datum als '2027-01-01'"],
  ])('refuses a municipality that changes with { %s }', async (change, message) => {
    await write(
      'seeds/gemeenten.yaml',
      `onderwerp: x\ntoelichting: []\ngemeenten:\n  - { naam: Dorp, district: Oost, zekerheid: bevestigd, bronnen: [], ${change} }\n`,
    )
    const { problems } = await readRegister(root)
    expect(problems).toEqual([
      { file: 'seeds/gemeenten.yaml', line: 4, message: expect.stringContaining(message) as string },
    ])
  })

  it('says which file has a source twice', async () => {
    await write(
      'seeds/bronnen/b.yaml',
      'onderwerp: x\nbronnen:\n  - { id: fen-a, titel: Titel, datum: "2024" }\n',
    )
    expect((await readRegister(root)).problems).toEqual([
      { file: 'seeds/bronnen/b.yaml', line: 3, message: 'bron fen-a staat er twee keer: houd er één' },
    ])
  })

  it('names file and line of a file that is no YAML, and reads the others', async () => {
    await write('seeds/feiten/a.yaml', 'onderwerp: Geld\nfeiten: [nooit dicht\nsoort: x\n')
    await write('seeds/feiten/b.yaml', facts(fact('f-1')))
    await write('content/stand.yaml', "stand: '2026-11-29'\n")
    await write('seeds/gemeenten.yaml', 'onderwerp: x')
    const { register, problems } = await readRegister(root)
    expect(problems[0]).toMatchObject({ file: 'seeds/feiten/a.yaml', line: 3 })
    expect(problems[0]?.message).toMatch(/^kan niet gelezen worden: /)
    expect(problems.slice(1).map(({ file }) => file)).toEqual([
      'seeds/gemeenten.yaml',
      'seeds/gemeenten.yaml',
    ])
    expect([...register.facts.keys()]).toEqual(['f-1'])
  })
})

describe('the register that we ship', () => {
  let register: Register
  let problems: readonly Problem[] = []
  beforeAll(async () => {
    ;({ register, problems } = await readRegister(process.cwd()))
  })

  it('has no problems: no fact or source twice, and every source of a fact exists', () => {
    expect(problems).toEqual([])
    for (const { id, bronnen } of register.facts.values())
      expect([id, bronnen.filter((source) => !register.sources.has(source))]).toEqual([id, []])
  })

  it('is whole: more than 2,300 facts, more than 1,200 sources, 38 municipalities', () => {
    expect(register.facts.size).toBeGreaterThan(2300)
    expect(register.sources.size).toBeGreaterThan(1200)
    expect(register.municipalities).toHaveLength(38)
  })

  it('has a source or says why not, for every fact', () => {
    const bare = [...register.facts.values()].filter(({ bronnen, grond }) => bronnen.length === 0 && !grond)
    expect(bare.map(({ id }) => id)).toEqual([])
  })

  it('says of every number on which sources it was read, or why it has to be rung first', () => {
    const bare = [...register.facts.values()].filter(
      ({ file, telefoon = '', lezingen, twijfel }) =>
        file === 'feiten/handelen/contacten.yaml' && telefoon !== '' && !lezingen && !twijfel,
    )
    expect(bare.map(({ id }) => id)).toEqual([])
  })

  it('asks for a check of whatever rests on general knowledge in the newest readings', () => {
    const known = [...register.facts.values()].filter(
      ({ id, grond }) => /^[cd]-/.test(id) && grond === 'algemene-kennis',
    )
    expect(known.length).toBeGreaterThan(80)
    expect(
      known.filter(({ mustCheck, zekerheid }) => !mustCheck || zekerheid !== 'laag').map(({ id }) => id),
    ).toEqual([])
  })

  it('holds no mobile number and no e-mail address of a person', () => {
    const mobile = /(?:\+31|0031|\b0)[-\s(0)]{0,4}6(?:[-\s]?\d){8}\b/
    // a mailbox of an organisation may stand there, one that is named after a person may not
    const address =
      /(?<![\p{L}\d._%+-])(?!(?:info|secretariaat|veiligthuis|meldpunt)@)[\p{L}\d._%+-]+@[\p{L}\d-]+\.\p{L}/u
    const texts = [...register.facts.values(), ...register.sources.values()]
    const found = texts.filter((entry) => {
      const text = JSON.stringify(entry)
      return mobile.test(text) || address.test(text)
    })
    expect(found.map(({ id }) => id)).toEqual([])
  })

  it('has every fact of a signal in one of the nine domains', () => {
    const signals = [...register.facts.values()].filter(({ file }) => file.startsWith('feiten/signalen/'))
    expect(signals.length).toBeGreaterThan(80)
    expect(signals.filter(({ id }) => !register.domains.has(id)).map(({ id }) => id)).toEqual([])
  })
})
