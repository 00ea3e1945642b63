import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { listSections } from '../../../content/plugin/describe/list-sections'
import type { Content } from '../../../content/plugin/content'
import { listAllSections, listSummaries, virtualModules } from '../../../content/plugin/virtual-modules'
import { makeContent, makeRegister } from './make-page'
import { readWords, renderMdx } from './render-mdx'
import { loadShipped } from './shipped-content'

/** Unconfirmed as words of one phenomenon, but they stand in any dictionary. */
const dictionaryWords: ReadonlySet<string> = new Set(['catfish', 'nudes', 'proces-verbaal'])

let content: Content = makeContent(makeRegister([]))

beforeAll(async () => {
  content = await loadShipped()
})

describe('the content that we ship', () => {
  it('has no problems', () => {
    expect(content.problems).toEqual([])
  })

  it('has a page for every id once, and a section for every id once', () => {
    const pages = listSummaries(content).map(({ id }) => id)
    expect(new Set(pages).size).toBe(pages.length)
    const sections = listAllSections(content).map(({ id }) => id)
    expect(new Set(sections).size).toBe(sections.length)
  })

  it('finds with every section a page that can be opened', () => {
    const pages = new Set(listSummaries(content).map(({ id }) => id))
    expect(listAllSections(content).filter(({ page }) => !pages.has(page))).toEqual([])
  })

  it('survives the way to the page as JSON: nothing undefined, no maps, no dates', () => {
    for (const make of Object.values(virtualModules)) {
      const values = make(content)
      expect(JSON.parse(JSON.stringify(values))).toEqual(values)
      expect(Object.values(values)).not.toContain(undefined)
    }
  })

  it('explains no unconfirmed word: it is no term, unless research or a certain fact confirms it', () => {
    const fold = (word: string) => word.toLowerCase().trim()
    const confirmed = new Set(
      [...content.register.facts.values()]
        .filter(({ file }) => file === 'feiten/onderzoek/straattaal.yaml')
        .flatMap(({ woord }) => (woord ?? '').split(/[,()]| ook /))
        .map(fold),
    )
    expect(confirmed.size).toBeGreaterThan(10)
    const unconfirmed = new Set(
      [...content.register.words.values()].flatMap((words) => words.unconfirmed).map(fold),
    )
    const known = new Set([...content.register.words.values()].flatMap((words) => words.known).map(fold))
    const restsOnCertainFact = (title: string, facts: readonly string[]) =>
      facts
        .map((id) => content.register.facts.get(id))
        .some((fact) => fact?.zekerheid === 'hoog' && fold(fact.tekst).includes(title))
    const guessed = content.pages.flatMap(({ frontMatter }) => {
      if (frontMatter.collection !== 'begrip') return []
      // words of the dictionary, with a plain meaning that needs no source; street slang never is one
      if (frontMatter.soort !== 'straattaal' && dictionaryWords.has(fold(frontMatter.titel))) return []
      return frontMatter.titel
        .split(/[(),]/)
        .map(fold)
        .filter((title) => unconfirmed.has(title) && !confirmed.has(title) && !known.has(title))
        .filter((title) => !restsOnCertainFact(title, frontMatter.feiten))
    })
    expect(guessed).toEqual([])
  })
})

describe('every page that we ship', () => {
  it('renders, and shows every word by which search finds it', async () => {
    const missing: string[] = []
    for (const page of content.pages) {
      const { markup } = await renderMdx(await readFile(page.file, 'utf8'), content, page.file)
      const words = readWords(markup)
      // what stands above the first heading on screen comes from the summary, not from the MDX
      const [, ...sections] = listSections(page, content.register)
      for (const { anchor, heading, text } of sections) {
        if (!markup.includes(`id="${anchor}"`)) missing.push(`${page.id}#${anchor}: geen kop`)
        if (!words.includes(`${heading} ${text}`.trim())) missing.push(`${page.id}#${anchor}: ${text}`)
      }
    }
    expect(content.pages.length).toBeGreaterThan(350)
    expect(missing).toEqual([])
  })
})
