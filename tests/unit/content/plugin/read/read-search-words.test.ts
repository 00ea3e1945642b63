import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readSearchWords } from '../../../../../content/plugin/read/read-search-words'

let root: string

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'woorden-'))
  await cp(join(process.cwd(), 'content/woorden'), join(root, 'content/woorden'), { recursive: true })
})
afterEach(() => rm(root, { recursive: true }))

/** What an editor hears after adding this at the end of a file, and on which line counted from there. */
async function addTo(name: string, text: string) {
  const file = join(root, 'content/woorden', name)
  const before = await readFile(file, 'utf8')
  await writeFile(file, `${before.trimEnd()}\n${text}\n`)
  const { problems } = await readSearchWords(root)
  const from = before.trimEnd().split('\n').length
  return problems.map(({ file, line, message }) => ({ file, line: line - from, message }))
}

describe('the files of words', () => {
  it('are read as they stand in the repository', async () => {
    const { words, problems } = await readSearchWords(process.cwd())
    expect(problems).toEqual([])
    expect(words.synonyms).toContainEqual(['geldezel', 'money mule', 'moneymule', 'mule'])
    expect(words.abbreviations).toContainEqual({ short: 'vt', full: ['veilig thuis'] })
  })

  it('take a new row', async () => {
    expect(await addTo('synoniemen.yaml', '- [brommer, scooter]')).toEqual([])
    expect((await readSearchWords(root)).words.synonyms.at(-1)).toEqual(['brommer', 'scooter'])
  })

  it('take an emoji with and without its colour', async () => {
    expect(await addTo('emoji.yaml', '- emoji: ✂️\n  woord: mes')).toEqual([])
    expect((await readSearchWords(root)).words.emoji.at(-1)).toEqual({ emoji: '✂', word: 'mes' })
  })

  it.each([
    ['an unknown field', 'afkortingen.yaml', '- afkorting: xyz\n  voluit: [x]\n  uitleg: y', 3, 'uitleg'],
    ['a missing field', 'afkortingen.yaml', '- afkorting: xyz', 1, 'voluit'],
    [
      'an abbreviation that stands there already',
      'afkortingen.yaml',
      '- afkorting: vt\n  voluit: [x]',
      1,
      "'vt' staat er twee keer",
    ],
    ['an empty list', 'spelling.yaml', '- woord: kluis\n  ook: []', 2, 'de lijst is leeg'],
    [
      'a spelling of two words',
      'spelling.yaml',
      '- woord: kluis\n  ook: [cluis, doksing]',
      2,
      "'doksing' staat er twee keer",
    ],
    ['a group of one word', 'synoniemen.yaml', '- [brommer]', 1, 'minstens twee woorden'],
    [
      'a word twice in a group',
      'synoniemen.yaml',
      '- [brommer, scooter, brommer]',
      1,
      "'brommer' staat er twee keer",
    ],
    ['a capital letter', 'synoniemen.yaml', '- [brommer, Vespa]', 1, "'Vespa' moet in kleine letters"],
    ['an accent', 'synoniemen.yaml', '- [brommer, café]', 1, "'café' moet in kleine letters"],
    ['two emoji in one row', 'emoji.yaml', '- emoji: 🛴🛴\n  woord: scooter', 1, 'moet één emoji zijn'],
    [
      'an emoji that stands there already',
      'emoji.yaml',
      '- emoji: 💣\n  woord: bom',
      1,
      'staat er twee keer',
    ],
    [
      'a collection that is none',
      'bedoelingen.yaml',
      '- woorden: [x]\n  collectie: boek\n  gewicht: 1.2',
      2,
      'moet een van deze zijn',
    ],
    [
      'a weight that hides the better page',
      'bedoelingen.yaml',
      '- woorden: [x]\n  collectie: begrip\n  gewicht: 20',
      3,
      'mag hooguit 2 zijn',
    ],
  ])('refuse %s, with file, line and cure', async (_, name, text, line, said) => {
    const problems = await addTo(name, text)
    expect(problems).toMatchObject([{ file: `content/woorden/${name}`, line }])
    expect(problems[0]?.message).toContain(said)
  })

  it('refuse a stop word that also counts a little', async () => {
    const file = join(root, 'content/woorden/stopwoorden.yaml')
    await writeFile(file, 'tellen_niet: [de, het]\ntellen_weinig:\n  - jongen\n  - het\n')
    expect((await readSearchWords(root)).problems).toEqual([
      {
        file: 'content/woorden/stopwoorden.yaml',
        line: 4,
        message: "veld 'tellen_weinig.1': 'het' staat er twee keer: haal er een weg",
      },
    ])
  })
})
