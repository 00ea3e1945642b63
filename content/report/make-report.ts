import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { collections } from '../schema/collections'
import { longSentencesSchema, unusedFactsSchema } from '../schema/build/exceptions'
import type { Problem } from '../schema/build/explain-issues'
import type { CheckReason } from '../schema/to-check'
import { listAdviceUsers } from '../plugin/check/check-advices'
import { listUnusedPenalties } from '../plugin/check/check-penalties'
import { checkWorkCard, needsWorkCard } from '../plugin/check/check-work-card'
import { judgeFact } from '../plugin/describe/judge-fact'
import { listPageFacts } from '../plugin/describe/list-page-facts'
import { listToCheck } from '../plugin/describe/list-to-check'
import type { Content } from '../plugin/content'
import { readYaml } from '../plugin/read/read-yaml'
import { listSummaries } from '../plugin/virtual-modules'
import { excuseLongSentences, longSentencesFile } from './excuse-long-sentences'
import type { ContentReport } from './content-report'
import { explainUnusedFacts, unusedFactsFile } from './explain-unused-facts'
import { checkSpelling } from './check-spelling'
import { listDataProse, listRegisterProse } from '../plugin/check/list-data-prose'
import { listInterfaceProse } from './list-interface-prose'
import { listPageProse } from '../plugin/check/list-page-prose'
import { listBrokenRules } from './list-broken-rules'
import { listUsedFacts } from './list-used-facts'
import { measureReadability } from './measure-readability'
import { openDictionary } from './open-dictionary'
import { listTermWords, readWordList, wordListFile } from './own-words'
import type { Prose } from '../plugin/check/prose'
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
    ...describeRules(content),
    toCheck: countToCheck(content),
    problems,
  }
  return { ...report, broken: listBrokenRules(report) }
}

/** How the rules stand that pages keep: what stands once, what must be said, and what a reader is told of certainty. */
function describeRules(
  content: Content,
): Pick<ContentReport, 'advices' | 'truths' | 'makersPhrases' | 'labels' | 'workCards' | 'penalties'> {
  const { advices, written, pages, truths, penalties, makersPhrases } = content
  const users = listAdviceUsers(written)
  const needing = pages.filter(needsWorkCard)
  const missing = needing.filter((page) => {
    const own = written.find(({ id }) => id === page.id) ?? page
    return checkWorkCard(page, own).length > 0
  })
  return {
    advices: advices.map(({ id }) => ({ id, pages: users.get(id) ?? [] })),
    truths: {
      rows: truths.length,
      checks: truths.reduce((total, { moet, mag_niet }) => total + moet.length + mag_niet.length, 0),
    },
    makersPhrases,
    labels: countLabels(content),
    workCards: {
      inForm: needing.length - missing.length,
      total: needing.length,
      missing: missing.map(({ id }) => id),
    },
    penalties: {
      rows: penalties?.rijen.length ?? 0,
      unused: penalties ? listUnusedPenalties(penalties, written) : [],
    },
  }
}

/** Facts on pages that the register asks to check, each once. */
function countLabels({ pages, register }: Content): ContentReport['labels'] {
  const facts = new Map(
    pages
      .flatMap((page) => listPageFacts(page, register))
      .filter(({ mustCheck }) => mustCheck)
      .map((fact) => [fact.id, fact]),
  )
  const labels = { bevestigd: 0, nagaan: 0, twijfel: 0 }
  for (const fact of facts.values()) labels[judgeFact(fact, register)?.kind ?? 'bevestigd'] += 1
  return labels
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
