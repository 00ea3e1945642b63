import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { checkSharing } from '../../../../../content/plugin/check/check-sharing'
import { readYaml } from '../../../../../content/plugin/read/read-yaml'
import { roleIds } from '#schema/roles.ts'
import { sharingFileSchema, type SharingFile } from '#schema/sharing.ts'

const answer = (id: string, naar: string) => ({ id, zin: 'Een antwoord', naar })
const question = (id: string, ...naar: string[]) => ({
  id,
  vraag: 'Een vraag?',
  antwoorden: naar.map((target, index) => answer(`a${index}`, target)),
})
const advice = (id: string) => ({
  id,
  titel: 'Een advies',
  zinnen: ['Doe iets.'],
  feiten: ['feit-1'],
  noteer: ['Wat je deed.'],
  overleg: ['Overleg met een collega.'],
  paginas: [],
  nu_handelen: false,
})
const flow = (change: Partial<SharingFile> = {}): SharingFile => ({
  bijgewerkt: '2026-11-22',
  zonder_naam: { zin: 'Overleg zonder naam.', feiten: ['feit-1'] },
  begin: 'eerste',
  rollen: roleIds.map((id) => ({
    id,
    vraag: 'tweede',
    overleg: ['Overleg met je leidinggevende.'],
    feiten: ['feit-1'],
  })),
  vragen: [question('eerste', 'rol', 'einde'), question('tweede', 'einde', 'einde')],
  adviezen: [advice('einde')],
  ...change,
})
const check = (change?: Partial<SharingFile>) =>
  checkSharing(flow(change), 'content/delen.yaml').map(({ message }) => message)

describe('the way through "Mag ik dit delen?"', () => {
  it('is in order when every answer leads to a question or an advice', () => {
    expect(check()).toEqual([])
  })

  it('may not run dead: the message names question, answer and target', () => {
    expect(
      check({ vragen: [question('eerste', 'rol', 'nergens'), question('tweede', 'einde', 'einde')] }),
    ).toEqual(["antwoord 'a1' van vraag 'eerste' loopt dood: 'nergens' is geen vraag en geen advies"])
  })

  it('may not go round in a circle, also not by way of a role', () => {
    const found = check({
      vragen: [question('eerste', 'rol', 'einde'), question('tweede', 'eerste', 'einde')],
    })
    expect(found).toEqual(['de vragen lopen in een kring: eerste → tweede → eerste'])
  })

  it('may not hold a question or advice that nobody can reach', () => {
    expect(check({ adviezen: [advice('einde'), advice('vergeten')] })).toEqual([
      "'vergeten' is nergens een antwoord op: haal het weg of verwijs ernaar",
    ])
  })

  it('may not use an id twice, and knows every role once', () => {
    const found = check({ adviezen: [advice('einde'), advice('tweede')], rollen: flow().rollen.slice(1) })
    expect(found).toContain("'tweede' staat er twee keer: geef een vraag of advies een eigen id")
    expect(found).toContain("rol 'jongerenwerk' moet er precies één keer staan")
  })
})

describe('the form of "Mag ik dit delen?"', () => {
  const refuse = (change: object) =>
    sharingFileSchema.safeParse({ ...flow(), ...change }).error?.issues.map(({ message }) => message)

  it('asks of every advice a fact and somebody to consult', () => {
    expect(refuse({ adviezen: [{ ...advice('einde'), feiten: [], overleg: [] }] })).toEqual([
      'noem minstens één feit waarop het advies rust',
      "noem minstens één 'Overleg met …'",
    ])
    expect(refuse({ adviezen: [{ ...advice('einde'), overleg: ['Dit mag.'] }] })).toEqual([
      "begin met 'Overleg met'",
    ])
  })

  it('gives two to four answers to a question', () => {
    expect(refuse({ vragen: [question('eerste', 'einde')] })).toEqual(['geef 2 tot 4 antwoorden'])
    const many = question('eerste', 'einde', 'einde', 'einde', 'einde', 'einde')
    expect(refuse({ vragen: [many] })).toEqual(['geef 2 tot 4 antwoorden'])
  })
})

describe('the questions that we ship', () => {
  const read = async () => {
    const root = fileURLToPath(new URL('../../../../..', import.meta.url))
    const found = await readYaml(root, 'content/delen.yaml', sharingFileSchema)
    if ('problems' in found) throw new Error(found.problems.map(({ message }) => message).join(', '))
    return found.data
  }

  it('are in order', async () => {
    expect(checkSharing(await read(), 'content/delen.yaml')).toEqual([])
  })

  it('let everybody say "Weet ik niet"', async () => {
    const without = (await read()).vragen.filter(
      ({ antwoorden }) => !antwoorden.some(({ id, zin }) => id === 'weet-niet' && zin === 'Weet ik niet'),
    )
    expect(without.map(({ id }) => id)).toEqual([])
  })

  it('ask about danger first, and send danger to 112 and "Nu handelen"', async () => {
    const { begin, vragen, adviezen } = await read()
    const first = vragen.find(({ id }) => id === begin)
    expect(first?.vraag).toBe('Is er nu gevaar voor iemand?')
    expect(adviezen.find(({ id }) => id === first?.antwoorden[0]?.naar)?.nu_handelen).toBe(true)
  })

  it('never say that something may or may not be shared', async () => {
    const { adviezen } = await read()
    const verdicts = adviezen
      .flatMap(({ titel, zinnen, overleg }) => [titel, ...zinnen, ...overleg])
      .filter((text) => /\b(mag|mogen|verboden|toegestaan|strafbaar)\b/i.test(text))
    expect(verdicts).toEqual([])
  })
})
