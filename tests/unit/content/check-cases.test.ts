import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listUnknownNames } from '../../../content/cases/list-unknown-names'
import { readYaml } from '../../../content/plugin/read/read-yaml'
import { checkCaseFileSchema } from '#schema/build/check-case.ts'
import { makeContent, makeDirection, makeSummary } from '../renderer/core/check/check-content'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'casussen-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const write = async (name: string, text: string) => {
  const file = join(folder, name)
  await writeFile(file, text)
  return file
}
const read = async (text: string) => {
  await write('casussen.yaml', text)
  return readYaml(folder, 'casussen.yaml', checkCaseFileSchema)
}

/** Runs the command itself; only for what it refuses before it reads all content. */
const run = (...args: readonly string[]) =>
  new Promise<{ readonly code: unknown; readonly said: string }>((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'content/check-cases.ts', ...args], (reason, _, said) => {
      resolve({ code: reason?.code ?? 0, said })
    })
  })

const least = (id: string) =>
  `- id: ${id}\n  hoe: gezien\n  signalen: [tel-geheim]\n  verwacht: { spoed: nee }\n`

describe('a file of cases that somebody else wrote', () => {
  it('may leave lists out, or leave them empty, and may have the line ends of Windows', async () => {
    const text =
      '- id: a\n  hoe: gezien\n  signalen: [tel-geheim]\n  mist:\n  verwacht:\n    spoed: nee\n' +
      '    richtingen_moet:\n    richtingen_niet:\n    contacten:\n    routes_niet:\n'
    for (const written of [text, text.replaceAll('\n', '\r\n'), `\uFEFF${text}`, least('a')]) {
      const found = await read(written)
      if ('problems' in found) throw new Error(JSON.stringify(found.problems))
      expect(found.data[0]?.verwacht).toMatchObject({
        richtingen_moet: [],
        richtingen_niet: { eerst: [], eerste_drie: [] },
        contacten: [],
        routes_niet: [],
      })
    }
  })

  it.each([
    ['two cases with one id', least('a') + least('b') + least('a'), /'a' staat er twee keer/, 9],
    [
      'an age that is not there',
      `${least('a')}  leeftijd: 12\n`,
      /leeftijd' moet een van deze zijn: onder-12/,
      5,
    ],
    [
      'a role that is not there',
      `${least('a')}  rol: docent\n`,
      /rol' moet een van deze zijn: jongerenwerk/,
      5,
    ],
    ['something else than a list', 'id: a\n', /verwacht een lijst/, undefined],
    ['nothing at all', '', /verwacht een lijst/, undefined],
    ['something that is no YAML', 'a: [1\n', /^kan niet gelezen worden: kijk hier naar inspringen/, 2],
    ['two documents', '---\n- id: x\n---\n- id: y\n', /^kan niet gelezen worden: kijk hier/, 3],
  ])('%s: says in one sentence what is wrong, and where', async (_, text, sentence, line) => {
    const found = await read(text)
    if (!('problems' in found)) throw new Error('was accepted')
    expect(found.problems).toHaveLength(1)
    expect(found.problems[0]?.message).toMatch(sentence)
    expect(found.problems[0]?.message).not.toContain('\n')
    if (line !== undefined) expect(found.problems[0]?.line).toBe(line)
  })

  it('is told which names do not exist, also those that should not be shown; a proposed name is known', async () => {
    const found = await read(
      least('a').replace(
        '{ spoed: nee }',
        '{ spoed: nee, richtingen_moet: [nieuw-pesten, pesten], richtingen_niet: { eerst: [druggs] }, contacten_niet: [k-112, k-113x], routes: [[r-nu, r-straks]] }',
      ),
    )
    if ('problems' in found) throw new Error(JSON.stringify(found.problems))
    const content = makeContent(
      [],
      [makeDirection('pesten')],
      [makeSummary('contact/k-112'), makeSummary('route/r-nu')],
    )
    expect(listUnknownNames(found.data, content)).toEqual([
      { id: 'a', names: ['druggs', 'k-113x', 'r-straks'] },
    ])
  })

  it('is refused in one Dutch sentence with exit code 2 when it is not there, is a folder or has no cases', async () => {
    const said = await Promise.all([
      run('--file', join(folder, 'weg.yaml')),
      run('--file', folder),
      run('--file', await write('leeg.yaml', '[]\n')),
      run('--bestand', 'x'),
      run('casussen.yaml'),
      run('--file'),
    ])
    for (const { code, said: sentence } of said) {
      expect(code).toBe(2)
      expect(sentence.trim().split('\n')).toHaveLength(1)
      expect(sentence).toMatch(/^De casussen zijn niet gelopen\. /)
      expect(sentence).not.toMatch(/ENOENT|EISDIR|option|argument/)
    }
    expect(said[0].said).toContain('kijk of het bestaat')
    expect(said[2].said).toContain('heeft geen casussen')
    expect(said[3].said).toContain('--file BESTAND')
  })
})
