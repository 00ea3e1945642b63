import { beforeAll, describe, expect, it } from 'vitest'
import { checkSpelling } from '../../../../content/report/check-spelling'
import { readInterfaceProse } from '../../../../content/report/list-interface-prose'
import { listPageProse } from '../../../../content/plugin/check/list-page-prose'
import { listSpelledWords } from '../../../../content/report/list-words'
import { openDictionary, type Dictionary } from '../../../../content/report/open-dictionary'
import { listTermWords, readWordList } from '../../../../content/report/own-words'
import { createWordCheck } from '../../../../content/report/word-check'
import type { Page } from '../../../../content/plugin/read/read-pages'
import { makePage, writeMdx } from '../make-page'

let dictionary: Dictionary

beforeAll(async () => {
  dictionary = await openDictionary()
})

const check = (body: string, ours: readonly string[] = []) =>
  checkSpelling(
    listPageProse(makePage(body)),
    createWordCheck((word) => dictionary.has(word), ours),
    (word) => dictionary.suggest(word),
  )

describe('the spelling of a page', () => {
  it('names a typo with its file and line, and what it may have to be', () => {
    const body = '## Kop\n\n<Eigen>Praat met de jongere.\nBel daarna de jongernwerker.</Eigen>'
    const line =
      1 +
      writeMdx(body)
        .split('\n')
        .findIndex((text) => text.includes('jongernwerker'))
    expect(check(body)).toEqual([
      {
        file: 'content/handreiking/pagina.mdx',
        line,
        message: expect.stringMatching(
          /^'jongernwerker' staat niet in het woordenboek \(bedoel je .*jongerenwerker.*\): verbeter het, of zet het in content\/woordenlijst\.txt$/,
        ) as string,
      },
    ])
  })

  it('reads headings too, but not the search words: those are as users type them', () => {
    expect(check('## Waraan merk je het?\n\n<Eigen>Veel.</Eigen>')).toHaveLength(1)
    const page = makePage('<Eigen>Veel.</Eigen>', 'begrip', 'zoekwoorden: [pinpass]')
    expect(listPageProse(page).map(({ text }) => text)).toEqual([
      'Een pagina',
      'Waar deze pagina over gaat.',
      'Veel.',
    ])
  })

  it.each([
    'De geldezel, de bankpas en het jongerenwerk.',
    'Jongeren van 16 jaar en een 17-jarige, artikel 138ab en 2.500 euro.',
    'Auto’s, foto’s, zo’n pas en één appje.',
    'Kijk op www.politie.nl of in het Zorg- en Veiligheidshuis in Utrecht.',
  ])('has nothing against "%s"', (text) => {
    expect(check(`<Eigen>${text}</Eigen>`)).toEqual([])
  })

  it('knows the words of the list, also at the beginning of a sentence', () => {
    expect(check('<Eigen>Nepsites bestaan. Dat zijn nepsites.</Eigen>')).toHaveLength(2)
    expect(check('<Eigen>Nepsites bestaan. Dat zijn nepsites.</Eigen>', ['nepsites'])).toEqual([])
  })

  it('does not take a small letter for a name with a capital', () => {
    expect(check('<Eigen>Ga naar utrecht.</Eigen>').map(({ message }) => message)).toEqual([
      expect.stringContaining("'utrecht'"),
    ])
  })
})

describe('words of our own', () => {
  it('are the lines of the list without remarks', () => {
    expect(readWordList('# Namen\nHelpwanted\n\nnepsite # niet echt\n')).toEqual(['Helpwanted', 'nepsite'])
  })

  it('are the street words and abbreviations that a term explains, but not how users look for another term', () => {
    const term = makePage('', 'begrip', 'zoekwoorden: [skeer zijn, skeere]')
    const frontMatter = { ...term.frontMatter, soort: 'straattaal' } as Page['frontMatter']
    expect(listTermWords([{ ...term, frontMatter }])).toEqual(['Een', 'pagina', 'skeer', 'zijn', 'skeere'])
    expect(listTermWords([term])).toEqual(['Een', 'pagina'])
  })
})

describe('words on the screen', () => {
  it('are the text between tags and sentences in the code, with their line', () => {
    const source = [
      "import { Bar } from './Een map'",
      'export const Foo = () => (',
      '  <p className="stack soft" title="Zoek een wort">',
      '    Kies je rol',
      '  </p>',
      ')',
      "if (!Foo) throw new Error('Nothing Found here')",
    ].join('\n')
    expect(
      readInterfaceProse(source, 'renderer/foo.tsx').map(({ text, lineAt }) => [lineAt(0), text.trim()]),
    ).toEqual([
      [3, 'Zoek een wort'],
      [4, 'Kies je rol'],
    ])
  })
})

describe('what counts as a word', () => {
  it('leaves numbers, articles of law and addresses out', () => {
    expect(
      listSpelledWords('Bel 112, zie art. 420quater of wetten.overheid.nl; 24/7.').map(({ text }) => text),
    ).toEqual(['Bel', 'zie', 'art', 'of'])
  })
})
