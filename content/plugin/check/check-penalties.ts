import type { Problem } from '../../schema/build/explain-issues'
import { listFacts, type PenaltyFile } from '../../schema/build/penalties'
import { checkFigures, type FactRules } from './check-sentence'
import { listIncludes } from '../page/include-parts'
import { listPageProse, type WrittenText } from './list-page-prose'
import type { Prose } from './prose'
import type { Page } from '../read/read-pages'

/** Where every penalty stands once. */
export const penaltiesFile = 'content/straffen.yaml'

/** What is wrong with the rows: facts that are not there, figures that are not in them, and rows that a page names in vain. */
export function checkPenalties(
  { jeugd, rijen }: PenaltyFile,
  written: readonly Page[],
  facts: ReadonlyMap<string, FactRules>,
  lineOf: (word: string) => number,
): Problem[] {
  const problems: Problem[] = []
  const check = (name: string, ids: readonly string[], texts: readonly string[]) => {
    const note = (message: string) =>
      problems.push({ file: penaltiesFile, line: lineOf(name), message: `${name}: ${message}` })
    for (const id of ids)
      if (!facts.has(id)) note(`feit '${id}' bestaat niet: kijk in seeds/feiten welk id je bedoelt`)
    const found = ids.flatMap((id) => facts.get(id) ?? [])
    for (const text of texts) checkFigures(text, found, note)
  }
  for (const [name, { zin, feiten }] of Object.entries(jeugd)) check(name, feiten, [zin])
  for (const { id, feit, volwassenen, opmerking, gelezen, artikel } of rijen) {
    check(id, listFacts(feit), [volwassenen, opmerking ?? '', artikel, gelezen])
    if (rijen.filter((row) => row.id === id).length > 1)
      problems.push({
        file: penaltiesFile,
        line: lineOf(id),
        message: `${id}: deze rij staat er twee keer: houd er één`,
      })
  }
  const known = new Set(rijen.map(({ id }) => id))
  for (const { file, tree } of written)
    for (const { name, ids, node } of listIncludes(tree))
      for (const id of name === 'Straffen' ? ids : [])
        if (!known.has(id))
          problems.push({
            file,
            line: node.position?.start.line ?? 0,
            message: `straf '${id}' bestaat niet: kijk in ${penaltiesFile} welk id je bedoelt`,
          })
  return problems
}

/** Rows that no page shows. */
export function listUnusedPenalties({ rijen }: PenaltyFile, written: readonly Page[]): string[] {
  const shown = new Set(
    written.flatMap(({ tree }) =>
      listIncludes(tree).flatMap(({ name, ids }) => (name === 'Straffen' ? ids : [])),
    ),
  )
  return rijen.map(({ id }) => id).filter((id) => !shown.has(id))
}

const number = '(?:\\d+|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|vijftien|twintig|dertig)'
/** How a sentence names a highest penalty. What a judge gave in one case, in months, is something else. */
const penalty = new RegExp(
  [
    '\\bjaar (?:de |in de |naar de )?(?:cel(?:straf)?|gevangenis\\p{L}*|hechtenis|detentie)(?!\\p{L})',
    `\\b(?:hoogstens|maximaal) ${number} jaar(?!\\p{L})`,
    `(?:straf|gevangenis|cel|maximum)(?: is| van| tot| kan| oplopen)+(?: hoogstens| maximaal| ten hoogste| wel)? ${number} jaar(?!\\p{L})`,
    `\\bstaat (?:tot |wel |maar )?${number} jaar(?!\\p{L})`,
  ].join('|'),
  'giu',
)

/** A sentence of a page, or of an advice that pages include. */
type OwnText = WrittenText & { readonly id: string }

/** Texts that name a penalty in a sentence of their own, in data files too, and exceptions that excuse nothing (any more). */
export function checkOwnPenalties(
  { uitzonderingen }: PenaltyFile,
  written: readonly OwnText[],
  lineOf: (word: string) => number,
  data: readonly Prose[] = [],
): Problem[] {
  const found = [
    ...written.flatMap((text) => listPageProse(text).map((prose) => ({ id: text.id, prose }))),
    ...data.map((prose) => ({ id: prose.file, prose })),
  ].flatMap(({ id, prose }) =>
    [...prose.text.matchAll(penalty)].map((match) => ({ id, prose, at: match.index, words: match[0] })),
  )
  const excuses = ({ pagina, zin }: PenaltyFile['uitzonderingen'][number], one: (typeof found)[number]) =>
    pagina === one.id && zin.includes(one.words) && one.prose.text.includes(zin)
  return [
    ...found
      .filter((one) => !uitzonderingen.some((exception) => excuses(exception, one)))
      .map(({ prose, at, words }) => ({
        file: prose.file,
        line: prose.lineAt(at),
        message: `een straf in een eigen zin ("${words}"): toon de rij met <Straffen id="…" />, of zet de zin met een reden bij uitzonderingen in ${penaltiesFile}`,
      })),
    ...uitzonderingen
      .filter((exception) => !found.some((one) => excuses(exception, one)))
      .map(({ pagina, zin }) => ({
        file: penaltiesFile,
        line: lineOf(pagina),
        message: `geen straf op ${pagina} in "${zin}": haal de uitzondering weg of verbeter haar`,
      })),
  ]
}
