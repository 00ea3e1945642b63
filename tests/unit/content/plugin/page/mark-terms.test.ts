import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { createTermFinder } from '../../../../../content/plugin/page/find-terms'
import { checkSkippedWords, listTerms, type Term } from '../../../../../content/plugin/describe/list-terms'
import { markTermsIn } from '../../../../../content/plugin/page/mark-terms'
import { parsePage } from '../../../../../content/plugin/read/parse-page'
import { readPage, type Page } from '../../../../../content/plugin/read/read-pages'

function makeTermPage(slug: string, title: string, searchWords: readonly string[] = [], fields = ''): Page {
  const source = `---\ntitel: ${title}\nkort: Uitleg van ${title}.\nfeiten: []\nbijgewerkt: 2026-11-22\nzoekwoorden: [${searchWords.join(', ')}]\nsoort: vakwoord\n${fields}\n---\n`
  const page = readPage('begrip', `content/begrip/${slug}.mdx`, source)
  if ('problems' in page) throw new Error(JSON.stringify(page.problems))
  return page
}

const makeTerm = (...words: readonly string[]): Term => ({
  page: `begrip/${words[0]!.toLowerCase()}`,
  title: words[0]!,
  short: 'Uitleg.',
  english: [],
  words,
})

/** The words that are found in a text, as they are written there. */
function find(text: string, ...terms: readonly Term[]): string[] {
  return createTermFinder(terms)(text).map(({ start, end }) => text.slice(start, end))
}

/** The words that get an explanation on a page with this body. */
function mark(body: string, terms: readonly Term[], pageId = 'handreiking/pagina'): string[] {
  const { tree } = parsePage(body)
  markTermsIn(tree, pageId, createTermFinder(terms))
  return listMarked(tree)
}

function listMarked(tree: Root): string[] {
  const marked: string[] = []
  visit(tree, 'mdxJsxTextElement', (node) => {
    const [text] = node.children
    if (node.name === 'Begrip' && text?.type === 'text') marked.push(text.value)
  })
  return marked
}

describe('a term in a text', () => {
  it('is a whole word, with or without a simple plural, in any case', () => {
    expect(find('Een geldezel. Twee geldezels. Geldezel zijn.', makeTerm('geldezel'))).toEqual([
      'geldezel',
      'geldezels',
      'Geldezel',
    ])
    expect(find('geldezelschap, geldezel-aanpak, oudgeldezel', makeTerm('geldezel'))).toEqual([])
  })

  it('with a capital is matched as it is written', () => {
    expect(find('Meld het bij DUO, niet als duo.', makeTerm('DUO'))).toEqual(['DUO'])
    expect(find("Twee VOG's en drie VOG’s.", makeTerm('VOG'))).toEqual(["VOG's", 'VOG’s'])
  })

  it('that is long goes before a short one at the same place', () => {
    const terms = [makeTerm('DDoS'), makeTerm('DDoS-aanval')]
    expect(find('Een DDoS-aanval of DDoS.', ...terms)).toEqual(['DDoS-aanval', 'DDoS'])
  })

  it('may hold characters that mean something in a pattern', () => {
    expect(find('Dat heet knock & talk (M.).', makeTerm('knock & talk'), makeTerm('M.'))).toEqual([
      'knock & talk',
      'M.',
    ])
  })
})

describe('explaining terms on a page', () => {
  const terms = [makeTerm('VOG'), makeTerm('geldezel', 'money mule')]

  it('happens the first time only, also when another word for it follows', () => {
    expect(mark('<Eigen>Een geldezel, ook money mule. Nog een geldezel zonder VOG.</Eigen>', terms)).toEqual([
      'geldezel',
      'VOG',
    ])
  })

  it('leaves headings, links, questions and what not to say alone', () => {
    const body = [
      '## Geen VOG',
      '<Eigen>Lees [over de VOG](/begrip/vog).</Eigen>',
      '<Vraag>Heb je een VOG?</Vraag>',
      '<NietZeggen>Jij krijgt geen VOG.</NietZeggen>',
    ]
    expect(mark(body.join('\n\n'), terms)).toEqual([])
  })

  it('does not happen on the page of the term, nor on a page about the same thing', () => {
    expect(mark('<Eigen>Een geldezel.</Eigen>', terms, 'begrip/geldezel')).toEqual([])
    expect(mark('<Eigen>Een geldezel.</Eigen>', terms, 'fenomeen/geldezel')).toEqual([])
  })

  it('keeps the words of the page as they were', () => {
    const { tree } = parsePage('<Eigen>Wie een VOG vraagt, is geen geldezel.</Eigen>')
    markTermsIn(tree, 'handreiking/pagina', createTermFinder(terms))
    const words: string[] = []
    visit(tree, 'text', ({ value }) => void words.push(value))
    expect(words.join('')).toBe('Wie een VOG vraagt, is geen geldezel.')
  })

  it('says of an English word that it is English, and of a Dutch word for the same thing that it is not', () => {
    const page = makeTermPage('geldezel', 'geldezel', ['money mule'], 'engels: [money mule]')
    const find = createTermFinder(listTerms([page, makeTermPage('dark', 'dark number', [], 'taal: en')], []))
    const languages = (body: string) => {
      const { tree } = parsePage(body)
      markTermsIn(tree, 'handreiking/pagina', find)
      const found: unknown[] = []
      visit(tree, 'mdxJsxTextElement', ({ name, attributes }) => {
        if (name !== 'Begrip') return
        const read = (wanted: string) =>
          attributes.find((one) => 'name' in one && one.name === wanted)?.value ?? 'nl'
        found.push([read('language'), read('titleLanguage')])
      })
      return found
    }
    expect(languages('<Eigen>Een money mule.</Eigen>')).toEqual([['en', 'nl']])
    expect(languages('<Eigen>Een geldezel.</Eigen>')).toEqual([['nl', 'nl']])
    expect(languages('<Eigen>Het dark number.</Eigen>')).toEqual([['en', 'en']])
  })

  it('stops at eight, so that a page stays restful', () => {
    const many = Array.from({ length: 12 }, (_, index) => makeTerm(`woord${'abcdefghijkl'[index]!}`))
    expect(mark(many.map(({ title }) => `<Eigen>${title}</Eigen>`).join('\n\n'), many)).toHaveLength(8)
  })
})

describe('the list of terms', () => {
  it('holds titles, the parts of a title with brackets, and search words', () => {
    const [term] = listTerms(
      [makeTermPage('ap', 'AP (Autoriteit Persoonsgegevens)', ['privacytoezichthouder'])],
      [],
    )
    expect(term).toEqual({
      page: 'begrip/ap',
      title: 'AP (Autoriteit Persoonsgegevens)',
      short: 'Uitleg van AP (Autoriteit Persoonsgegevens).',
      words: ['AP', 'Autoriteit Persoonsgegevens', 'privacytoezichthouder'],
      english: [],
    })
  })

  it('leaves out a word that two terms share, or that is the title of another', () => {
    const pages = [
      makeTermPage('een', 'afdreiging', ['afpersing', 'uitbuiten']),
      makeTermPage('twee', 'afpersing', ['uitbuiten', 'afpersen']),
    ]
    expect(listTerms(pages, []).map(({ words }) => words)).toEqual([
      ['afdreiging'],
      ['afpersing', 'afpersen'],
    ])
  })

  it('leaves out skipped words, and tells of one that no term has', () => {
    const pages = [makeTermPage('cap', 'cap', ['cappen'])]
    const skipped = [{ reden: 'Gewoon Nederlands woord.', woorden: ['cap', 'weg'] }]
    expect(listTerms(pages, skipped).map(({ words }) => words)).toEqual([['cappen']])
    expect(checkSkippedWords(pages, skipped).map(({ message }) => message)).toEqual([
      "'weg' staat bij geen enkel begrip: haal het weg",
    ])
  })
})
