import type { Problem } from '../schema/explain-issues'
import { skippedWordsSchema } from '../schema/skipped-words'
import { checkContent } from './check-content'
import type { Content } from './content'
import { checkInterpretation } from './check-interpretation'
import { checkSkippedWords, listTerms, skippedWordsFile } from './list-terms'
import { readData, type ContentData } from './read-data'
import { readPages, type Page } from './read-pages'
import { readRegister, type Register } from './read-register'
import { readYaml } from './read-yaml'

/** Reads register, pages and data below `root` (the repository) and checks them against each other. */
export async function loadContent(root: string): Promise<Content> {
  const [{ register, problems }, read, { data, problems: dataProblems }, skippedFile] = await Promise.all([
    readRegister(root),
    readPages(root),
    readData(root),
    readYaml(root, skippedWordsFile, skippedWordsSchema),
  ])
  const others = [
    ...[...register.sources.keys()].map((id) => `bron/${id}`),
    ...data.templates.map(({ id }) => `sessie/${id}`),
    ...data.cases.map(({ id }) => `casus/${id}`),
  ]
  const found = checkContent(read.pages, register, others)
  const skipped = 'data' in skippedFile ? skippedFile.data : []
  return {
    register,
    pages: read.pages,
    data,
    terms: listTerms(read.pages, skipped),
    problems: [
      ...problems,
      ...read.problems,
      ...dataProblems,
      ...('problems' in skippedFile ? skippedFile.problems : checkSkippedWords(read.pages, skipped)),
      ...checkNamed(data, register, read.pages),
      ...checkInterpretation(
        data.rules,
        data.directions.map(({ id }) => id),
        read.pages,
        register,
      ),
      ...found,
    ],
  }
}

/** Facts and pages that the data files name must exist too. */
function checkNamed(data: ContentData, register: Register, pages: readonly Page[]): Problem[] {
  const ids = new Set(pages.map(({ id }) => id))
  return data.named.flatMap(({ file, facts, pages: named, lineOf }) => [
    ...facts
      .filter((id) => !register.facts.has(id))
      .map((id) => ({
        file,
        line: lineOf(id),
        message: `feit '${id}' bestaat niet: kijk in seeds/feiten welk id je bedoelt`,
      })),
    ...named
      .filter((id) => !ids.has(id))
      .map((id) => ({
        file,
        line: lineOf(id),
        message: `pagina '${id}' bestaat niet (nog): verbeter de verwijzing of maak de pagina`,
      })),
  ])
}
