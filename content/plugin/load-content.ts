import type { Problem } from '../schema/build/explain-issues'
import { makersVoiceSchema } from '../schema/build/makers-voice'
import { penaltyFileSchema } from '../schema/build/penalties'
import { skippedWordsSchema } from '../schema/build/skipped-words'
import { truthsSchema } from '../schema/build/truths'
import { checkAdvices } from './check/check-advices'
import { listKnown } from './check/check-content'
import { checkInterpretation } from './check/check-interpretation'
import { makersVoiceFile } from './check/check-makers-voice'
import { checkPage } from './check/check-page'
import { checkPenalties, penaltiesFile } from './check/check-penalties'
import { checkRules } from './check/check-rules'
import { checkSearchWords } from './check/check-search-words'
import { truthsFile } from './check/check-truths'
import type { Content } from './content'
import { includeInPages } from './page/include-parts'
import { listDataProse } from './check/list-data-prose'
import { checkSkippedWords, listTerms, skippedWordsFile } from './describe/list-terms'
import { readAdvices } from './read/read-advices'
import { readData, type ContentData } from './read/read-data'
import { readPages, type Page } from './read/read-pages'
import { readRegister, type Register } from './read/read-register'
import { readSearchWords } from './read/read-search-words'
import { readYaml } from './read/read-yaml'
import { listAllSections } from './virtual-modules'

/** Reads register, pages and data below `root` (the repository) and checks them against each other. */
export async function loadContent(root: string): Promise<Content> {
  const [
    { register, problems },
    { pages: written, problems: pageProblems },
    { advices, problems: adviceProblems },
    { data, problems: dataProblems },
    { words: searchWords, problems: wordProblems, lineAt },
    skippedFile,
    penaltyFile,
    voiceFile,
    truthFile,
    dataProse,
  ] = await Promise.all([
    readRegister(root),
    readPages(root),
    readAdvices(root),
    readData(root),
    readSearchWords(root),
    readYaml(root, skippedWordsFile, skippedWordsSchema),
    readYaml(root, penaltiesFile, penaltyFileSchema),
    readYaml(root, makersVoiceFile, makersVoiceSchema),
    readYaml(root, truthsFile, truthsSchema),
    listDataProse(root),
  ])
  const others = [
    ...[...register.sources.keys()].map((id) => `bron/${id}`),
    ...data.templates.map(({ id }) => `sessie/${id}`),
    ...data.cases.map(({ id }) => `casus/${id}`),
  ]
  const known = listKnown(written, register, others)
  const penalties = 'data' in penaltyFile ? penaltyFile : undefined
  const voice = 'data' in voiceFile ? voiceFile : undefined
  const truths = 'data' in truthFile ? truthFile : undefined
  const pages = includeInPages(written, { advices, penalties: penalties?.data })
  const rules = await checkRules({
    root,
    register,
    pages,
    written,
    advices,
    data,
    dataProse,
    penalties,
    voice,
    truths,
  })
  const skipped = 'data' in skippedFile ? skippedFile.data : []
  return {
    register,
    pages,
    written,
    advices,
    penalties: penalties?.data,
    truths: truths?.data ?? [],
    data,
    terms: listTerms(pages, skipped),
    searchWords,
    makersPhrases: rules.makerstem.filter(({ file }) => file !== makersVoiceFile).length,
    problems: [
      ...problems,
      ...pageProblems,
      ...adviceProblems,
      ...dataProblems,
      ...wordProblems,
      ...checkSearchWords(searchWords, listAllSections({ pages, register, data }), lineAt),
      ...('problems' in skippedFile ? skippedFile.problems : checkSkippedWords(pages, skipped)),
      ...checkNamed(data, register, pages),
      ...checkInterpretation(
        data.rules,
        data.directions.map(({ id }) => id),
        pages,
        register,
      ),
      ...written.flatMap((page) => checkPage(page, known)),
      ...checkAdvices(advices, written, known),
      ...(penalties ? checkPenalties(penalties.data, written, known.facts, penalties.lineOf) : []),
      ...[penaltyFile, voiceFile, truthFile].flatMap((file) => ('problems' in file ? file.problems : [])),
      ...Object.values(rules).flat(),
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
