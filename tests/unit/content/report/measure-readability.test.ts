import { describe, expect, it } from 'vitest'
import { countSyllables } from '../../../../content/report/count-syllables'
import { excuseLongSentences } from '../../../../content/report/excuse-long-sentences'
import { readYamlProse } from '../../../../content/plugin/check/list-data-prose'
import { listPageProse } from '../../../../content/plugin/check/list-page-prose'
import { measureReadability } from '../../../../content/report/measure-readability'
import { makePage, writeMdx } from '../make-page'

const long = `Woord ${'woord '.repeat(24)}woord.`

describe('the readability of a collection', () => {
  it('names a sentence of more than 25 words with its file and line', () => {
    const body = `## Kop\n\n<Eigen>Kort.</Eigen>\n<Eigen>Nog kort.\n${long}</Eigen>`
    const [group] = measureReadability(listPageProse(makePage(body)))
    const line =
      1 +
      writeMdx(body)
        .split('\n')
        .findIndex((text) => text.startsWith(long))
    expect(group?.longSentences).toEqual([
      { file: 'content/handreiking/pagina.mdx', line, group: 'handreiking', words: 26, text: long },
    ])
  })

  it('counts the mean over sentences, not over pages or blocks', () => {
    const page = makePage('<Eigen>Een twee drie vier. Een twee.</Eigen>')
    const body = listPageProse(page).filter(({ text }) => text.startsWith('Een twee'))
    expect(measureReadability(body)).toMatchObject([{ sentences: 2, meanWords: 3 }])
  })

  it('takes a sentence that runs over two components as one', () => {
    const page = makePage('<Feit id="feit-1">Een twee drie,</Feit> <Eigen>vier vijf.</Eigen>')
    const body = listPageProse(page).filter(({ text }) => text.startsWith('Een twee'))
    expect(measureReadability(body)).toMatchObject([{ sentences: 1, meanWords: 5 }])
  })

  it('leaves titles and headings out, and takes the fields of the card in', () => {
    const prose = listPageProse(makePage('## Wat kan het ook zijn?\n\n<Eigen>Veel.</Eigen>', 'signaal'))
    expect(prose.filter(({ isTitle }) => isTitle).map(({ text }) => text)).toEqual([
      'Een pagina',
      'Wat kan het ook zijn?',
    ])
    expect(prose.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['Waar deze pagina over gaat.', 'Hoe gaat het?', 'Veel.']),
    )
  })

  it('reads the sentences of a data file, with their line, and no ids', () => {
    const source =
      'begin: eerste-vraag\nvragen:\n  - id: eerste-vraag\n    vraag: Is er nu gevaar?\n    zin: Nee\n    feiten: [B15]\n'
    expect(
      readYamlProse(source, 'content/delen.yaml', 'delen').map(({ text, lineAt }) => [lineAt(0), text]),
    ).toEqual([
      [4, 'Is er nu gevaar?'],
      [5, 'Nee'],
    ])
  })
})

describe('syllables', () => {
  it.each([
    ['jongere', 3],
    ['ideaal', 3],
    ['geldezel', 3],
    ['nieuwe', 2],
    ['bij', 1],
    ['112', 1],
  ])('of %s: %i', (word, count) => {
    expect(countSyllables(word)).toBe(count)
  })
})

describe('a sentence that may be long', () => {
  const sentence = { file: 'content/begrip/x.mdx', line: 9, group: 'begrip', words: 26, text: long }
  const exception = { bestand: sentence.file, zin: long.slice(0, 20), reden: 'De naam van de wet is lang.' }

  it('is not named', () => {
    expect(excuseLongSentences([sentence], [exception])).toEqual({ left: [], problems: [] })
  })

  it('is a problem itself when the sentence is gone', () => {
    const { problems } = excuseLongSentences([], [exception])
    expect(problems.map(({ file }) => file)).toEqual(['content/lange-zinnen.yaml'])
    expect(problems[0]?.message).toContain('haal de uitzondering weg')
  })
})
