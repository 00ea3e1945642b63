import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '../schema/explain-issues'
import { makersVoiceSchema } from '../schema/makers-voice'
import { penaltyFileSchema } from '../schema/penalties'
import { skippedWordsSchema } from '../schema/skipped-words'
import { truthsSchema, type Truth } from '../schema/truths'
import { checkAdviceUse, checkAdvices } from './check-advices'
import { listKnown } from './check-content'
import { checkPage } from './check-page'
import type { Content } from './content'
import { checkMakersVoice, makersVoiceFile } from './check-makers-voice'
import { checkReplaced } from './check-replaced'
import { checkTruths, readWholeText, truthsFile, type CheckedText } from './check-truths'
import { checkWorkCard } from './check-work-card'
import { checkInterpretation } from './check-interpretation'
import { includeInPages } from './include-parts'
import { checkOwnPenalties, checkPenalties, penaltiesFile } from './check-penalties'
import { listDataProse } from './list-data-prose'
import { listPageProse } from './list-page-prose'
import type { Prose } from './prose'
import { checkSkippedWords, listTerms, skippedWordsFile } from './list-terms'
import { readAdvices, type StandingAdvice } from './read-advices'
import { readData, type ContentData } from './read-data'
import { readPages, type Page } from './read-pages'
import { readRegister, type Register } from './read-register'
import { readYaml } from './read-yaml'
import { splitByTransition } from './transition'

/** Reads register, pages and data below `root` (the repository) and checks them against each other. */
export async function loadContent(root: string): Promise<Content> {
  const [
    { register, problems },
    { pages: written, problems: pageProblems },
    { advices, problems: adviceProblems },
    { data, problems: dataProblems },
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
  const penalties = 'data' in penaltyFile ? penaltyFile.data : undefined
  const lineOfPenalty = 'lineOf' in penaltyFile ? penaltyFile.lineOf : () => 0
  const truths = 'data' in truthFile ? truthFile.data : []
  const writtenProse = [
    ...written,
    ...advices.map((advice) => ({ ...advice, collection: 'advies' })),
  ].flatMap(listPageProse)
  const pages = includeInPages(written, { advices, penalties })
  const { problems: broken, pending } = splitByTransition({
    advies: checkAdviceUse(advices, written),
    straf: penalties
      ? checkOwnPenalties(
          penalties,
          [...written, ...advices.map((advice) => ({ ...advice, collection: 'advies' }))],
          lineOfPenalty,
        )
      : [],
    makerstem:
      'data' in voiceFile
        ? checkMakersVoice(voiceFile.data, [...writtenProse, ...dataProse], voiceFile.lineOf)
        : [],
    waarheid:
      'data' in truthFile
        ? checkTruths(
            truths,
            await listCheckedTexts(root, truths, pages, advices, dataProse),
            new Set(register.facts.keys()),
            truthFile.lineOf,
          )
        : [],
    vervangen: checkReplaced({ written, advices, data, penalties }, register),
    werkkaart: pages.flatMap((page, index) => checkWorkCard(page, written[index] ?? page)),
  })
  const skipped = 'data' in skippedFile ? skippedFile.data : []
  return {
    register,
    pages,
    written,
    advices,
    penalties,
    truths,
    data,
    terms: listTerms(pages, skipped),
    pending,
    problems: [
      ...problems,
      ...pageProblems,
      ...adviceProblems,
      ...dataProblems,
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
      ...(penalties ? checkPenalties(penalties, written, known.facts, lineOfPenalty) : []),
      ...[penaltyFile, voiceFile, truthFile].flatMap((file) => ('problems' in file ? file.problems : [])),
      ...broken,
    ],
  }
}

/** The texts that truths are about: pages as a reader gets them, advices, data files, and the files that a truth names. */
async function listCheckedTexts(
  root: string,
  truths: readonly Truth[],
  pages: readonly Page[],
  advices: readonly StandingAdvice[],
  dataProse: readonly Prose[],
): Promise<CheckedText[]> {
  const named = new Set(truths.flatMap(({ bestand }) => bestand ?? []))
  const dataFiles = new Set(dataProse.map(({ file }) => file))
  const others = await Promise.all(
    [...named]
      .filter((file) => !dataFiles.has(file))
      .map(async (file) =>
        readFile(join(root, file), 'utf8').then(
          (source) => [readWholeText(file, source)],
          () => [],
        ),
      ),
  )
  return [
    ...pages.map((page) => ({ id: page.id, file: page.file, prose: listPageProse(page) })),
    ...advices.map((advice) => ({
      id: `advies/${advice.id}`,
      file: advice.file,
      prose: listPageProse({ ...advice, collection: 'advies' }),
    })),
    ...[...dataFiles].map((file) => ({
      id: file,
      file,
      prose: dataProse.filter((prose) => prose.file === file),
    })),
    ...others.flat(),
  ]
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
