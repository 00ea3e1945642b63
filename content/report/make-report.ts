import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { collections } from '../schema/collections'
import { longSentencesSchema, unusedFactsSchema } from '../schema/exceptions'
import type { Problem } from '../schema/explain-issues'
import type { CheckReason } from '../schema/to-check'
import { listToCheck } from '../plugin/list-to-check'
import type { Content } from '../plugin/content'
import { readYaml } from '../plugin/read-yaml'
import { listSummaries } from '../plugin/virtual-modules'
import { excuseLongSentences, longSentencesFile } from './excuse-long-sentences'
import type { ContentReport } from './content-report'
import { explainUnusedFacts, unusedFactsFile } from './explain-unused-facts'
import { checkSpelling } from './check-spelling'
import { listDataProse, listRegisterProse } from '../plugin/list-data-prose'
import { listInterfaceProse } from './list-interface-prose'
import { listPageProse } from '../plugin/list-page-prose'
import { listBrokenRules } from './list-broken-rules'
import { listUsedFacts } from './list-used-facts'
import { measureReadability } from './measure-readability'
import { openDictionary } from './open-dictionary'
import { listTermWords, readWordList, wordListFile } from './own-words'
import type { Prose } from '../plugin/prose'
import { createWordCheck } from './word-check'

/** Reads how the content stands. `root` is the repository from which `content` was loaded. */
export async function makeReport(content: Content, root: string): Promise<ContentReport> {
  const problems: Problem[] = [...content.problems]
  const read = async <Schema extends z.ZodType>(file: string, schema: Schema, empty: z.output<Schema>) => {
    const found = await readYaml(root, file, schema)
    if ('data' in found) return found.data
    problems.push(...found.problems)
    return empty
  }
  const prose = [
    ...content.written.flatMap(listPageProse),
    ...content.advices.flatMap((advice) => listPageProse({ ...advice, collection: 'advies' })),
    ...(await listDataProse(root)),
  ]
  const spelled = [...prose, ...(await listRegisterProse(root)), ...(await listInterfaceProse(root))]
  problems.push(...(await checkAllSpelling(spelled, content, root)))
  const readability = measureReadability(prose)
  const long = excuseLongSentences(
    readability.flatMap(({ longSentences }) => longSentences),
    await read(longSentencesFile, longSentencesSchema, []),
  )
  const used = listUsedFacts(content)
  const unused = explainUnusedFacts(
    content.register.facts,
    used,
    await read(unusedFactsFile, unusedFactsSchema, []),
  )
  problems.push(...long.problems, ...unused.problems)
  const report = {
    collections: countPages(content),
    facts: { used: used.size, total: content.register.facts.size, unused },
    sources: countSources(content, used),
    readability,
    longSentences: long.left,
    toCheck: countToCheck(content),
    problems,
  }
  return { ...report, broken: listBrokenRules(report) }
}

async function checkAllSpelling(
  prose: readonly Prose[],
  { pages }: Content,
  root: string,
): Promise<Problem[]> {
  const dictionary = await openDictionary()
  const ours = [...readWordList(await readFile(join(root, wordListFile), 'utf8')), ...listTermWords(pages)]
  return checkSpelling(prose, createWordCheck(dictionary.has, ours), dictionary.suggest)
}

function countPages(content: Content): ContentReport['collections'] {
  const summaries = listSummaries(content)
  return collections.map((name) => ({
    name,
    pages:
      name === 'bron'
        ? content.register.sources.size
        : summaries.filter(({ collection }) => collection === name).length,
  }))
}

/** A source is used when a fact that it carries is, or when it says in which district a municipality lies. */
function countSources({ register }: Content, usedFacts: ReadonlySet<string>): ContentReport['sources'] {
  const named = [
    ...[...register.facts.values()].filter(({ id }) => usedFacts.has(id)),
    ...register.municipalities,
  ].flatMap(({ bronnen }) => bronnen)
  return { used: new Set(named).size, total: register.sources.size }
}

function countToCheck({ pages, register }: Content): ContentReport['toCheck'] {
  const found = listToCheck(pages, register)
  const facts: Partial<Record<CheckReason, number>> = {}
  for (const { reason } of found.facts) facts[reason] = (facts[reason] ?? 0) + 1
  return { pages: found.pages.length, facts }
}
