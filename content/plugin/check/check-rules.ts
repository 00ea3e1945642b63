import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '../../schema/build/explain-issues'
import type { MakersVoice } from '../../schema/build/makers-voice'
import type { PenaltyFile } from '../../schema/build/penalties'
import type { Truth } from '../../schema/build/truths'
import { checkAdviceUse } from './check-advices'
import { checkFirstSteps } from './check-first-steps'
import { checkMakersVoice } from './check-makers-voice'
import { checkOwnPenalties } from './check-penalties'
import { checkReplaced } from './check-replaced'
import { checkTruths, readWholeText, type CheckedText } from './check-truths'
import { checkWorkCard } from './check-work-card'
import { listPageProse } from './list-page-prose'
import type { Prose } from './prose'
import type { StandingAdvice } from '../read/read-advices'
import type { ContentData } from '../read/read-data'
import type { Page } from '../read/read-pages'
import type { Register } from '../read/read-register'
import type { RuleFile } from '../read/read-yaml'

/** Everything that the rules for the text as a whole look at. `pages` and `written` are in the same order. */
export interface CheckedContent {
  readonly root: string
  readonly register: Register
  readonly pages: readonly Page[]
  readonly written: readonly Page[]
  readonly advices: readonly StandingAdvice[]
  readonly data: ContentData
  readonly dataProse: readonly Prose[]
  readonly penalties: RuleFile<PenaltyFile> | undefined
  readonly voice: RuleFile<MakersVoice> | undefined
  readonly truths: RuleFile<readonly Truth[]> | undefined
}

/** The rules that hold for the text as a whole. */
type Rule = 'advies' | 'straf' | 'makerstem' | 'waarheid' | 'vervangen' | 'werkkaart' | 'haast'

/** What breaks the rules for the text as a whole, by rule. A file of rules that cannot be read is a problem elsewhere. */
export async function checkRules(content: CheckedContent): Promise<Record<Rule, Problem[]>> {
  const { root, register, pages, written, advices, data, dataProse, penalties, voice, truths } = content
  const texts = [...written, ...advices.map((advice) => ({ ...advice, collection: 'advies' }))]
  return {
    advies: checkAdviceUse(advices, written),
    straf: penalties ? checkOwnPenalties(penalties.data, texts, penalties.lineOf, dataProse) : [],
    makerstem: voice
      ? checkMakersVoice(voice.data, [...texts.flatMap(listPageProse), ...dataProse], voice.lineOf)
      : [],
    waarheid: truths
      ? checkTruths(
          truths.data,
          [...listTexts(content), ...(await readNamedFiles(root, truths.data, dataProse))],
          new Set(register.facts.keys()),
          truths.lineOf,
        )
      : [],
    vervangen: checkReplaced({ written, advices, data, penalties, truths }, register),
    werkkaart: pages.flatMap((page, index) => checkWorkCard(page, written[index] ?? page)),
    haast: pages.flatMap(checkFirstSteps),
  }
}

/** The texts that truths are about: pages as a reader gets them, advices and data files. */
function listTexts({ pages, advices, dataProse }: CheckedContent): CheckedText[] {
  const files = new Set(dataProse.map(({ file }) => file))
  return [
    ...pages.map((page) => ({ id: page.id, file: page.file, prose: listPageProse(page) })),
    ...advices.map((advice) => ({
      id: `advies/${advice.id}`,
      file: advice.file,
      prose: listPageProse({ ...advice, collection: 'advies' }),
    })),
    ...[...files].map((file) => ({
      id: file,
      file,
      prose: dataProse.filter((prose) => prose.file === file),
    })),
  ]
}

/** Other files that truths name, such as a screen. One that is gone is left out: the truth then has no place. */
async function readNamedFiles(
  root: string,
  truths: readonly Truth[],
  dataProse: readonly Prose[],
): Promise<CheckedText[]> {
  const known = new Set(dataProse.map(({ file }) => file))
  const named = new Set(truths.flatMap(({ bestand }) => bestand ?? []))
  const read = await Promise.all(
    [...named]
      .filter((file) => !known.has(file))
      .map((file) =>
        readFile(join(root, file), 'utf8').then(
          (source) => [readWholeText(file, source)],
          () => [],
        ),
      ),
  )
  return read.flat()
}
