import type { Problem } from '../schema/explain-issues'
import type { InterpretationFile, RuleWhen } from '../schema/interpretation-file'
import { findUnwantedWords } from './check-page'
import { ruleFiles } from './read-interpretation'
import type { Page } from './read-pages'
import type { Register } from './read-register'
import { namesSignals, resolveReference } from './resolve-reference'

type Advice = InterpretationFile['dossier']['wel'][number]

/** What is checked of one rule, in whatever file it stands. */
interface Entry {
  readonly file: string
  readonly name: string
  readonly when: RuleWhen
  readonly texts: readonly string[]
}

/**
 * What is wrong with the rules of the signal check: names that do not exist, rules that can never hold, an urgent signal
 * that no rule names, and words that we do not use. Facts and pages are checked with the rest (`listRuleNames`).
 */
export function checkInterpretation(
  rules: InterpretationFile,
  directions: readonly string[],
  pages: readonly Page[],
  register: Register,
): Problem[] {
  const problems: Problem[] = []
  const note = (file: string, message: string) => problems.push({ file, line: 0, message })
  for (const [part, file] of Object.entries(ruleFiles)) {
    const ids = idsOf(rules, part as keyof InterpretationFile)
    for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at)))
      note(file, `regel '${id}' staat er twee keer: geef een van de twee een ander id`)
  }
  for (const { file, name, when, texts } of listEntries(rules)) {
    for (const { minstens, van } of when) {
      for (const reference of van)
        if (!namesSignals(reference, pages, register))
          note(
            file,
            `regel '${name}': '${reference}' bestaat niet: kijk in content/signaal of content/richtingen.yaml`,
          )
      const found = new Set(van.flatMap((reference) => resolveReference(reference, pages, register)))
      if (found.size > 0 && found.size < minstens)
        note(file, `regel '${name}' kan nooit gelden: minstens ${minstens} uit ${found.size} signalen`)
    }
    for (const message of texts.flatMap(findUnwantedWords)) note(file, `regel '${name}': ${message}`)
  }
  for (const rule of rules.combinations) {
    if (!directions.includes(rule.richting))
      note(
        ruleFiles.combinations,
        `regel '${rule.id}': richting '${rule.richting}' staat niet in content/richtingen.yaml`,
      )
    else
      for (const stray of listStrays(rule.richting, rule.als, register))
        note(
          ruleFiles.combinations,
          `regel '${rule.id}': '${stray}' wijst volgens het register niet op '${rule.richting}' en versterkt ook geen signaal van de regel dat dat doet`,
        )
  }
  const alone = new Set(
    rules.urgent.flatMap(({ als }) => (als.length === 1 && als[0]?.minstens === 1 ? als[0].van : [])),
  )
  for (const { id, frontMatter } of pages)
    if (frontMatter.collection === 'signaal' && frontMatter.altijdSerieus && !alone.has(id))
      note(ruleFiles.urgent, `'${id}' is altijd serieus: geef het een eigen regel met alleen dat signaal`)
  return problems
}

/** Facts and pages that the rules name, by file, for the checks that hold for all data. */
export function listRuleNames(
  rules: InterpretationFile,
): { readonly file: string; readonly facts: readonly string[]; readonly pages: readonly string[] }[] {
  const factsOf = (all: readonly { readonly feiten: readonly string[] }[]) =>
    all.flatMap(({ feiten }) => feiten)
  return [
    {
      file: ruleFiles.urgent,
      facts: rules.urgent.flatMap(({ doe }) => factsOf(doe)),
      pages: rules.urgent.flatMap(({ routes, contacten }) => [...routes, ...contacten]),
    },
    { file: ruleFiles.combinations, facts: factsOf(rules.combinations), pages: [] },
    { file: ruleFiles.house, facts: factsOf(rules.house), pages: [] },
    { file: ruleFiles.roles, facts: rules.roles.flatMap((entry) => factsOf(adviceOfRole(entry))), pages: [] },
    { file: ruleFiles.ages, facts: rules.ages.flatMap(({ adviezen }) => factsOf(adviezen)), pages: [] },
    { file: ruleFiles.talk, facts: factsOf([...rules.talk.openers, ...adviceOfTalk(rules.talk)]), pages: [] },
    { file: ruleFiles.dossier, facts: factsOf([...rules.dossier.wel, ...rules.dossier.niet]), pages: [] },
  ]
}

function idsOf(rules: InterpretationFile, part: keyof InterpretationFile): string[] {
  switch (part) {
    case 'urgent':
    case 'combinations':
    case 'house':
      return rules[part].map(({ id }) => id)
    case 'talk':
      return rules.talk.openers.map(({ id }) => id)
    case 'roles':
    case 'ages':
    case 'dossier':
      return []
  }
}

function listEntries(rules: InterpretationFile): Entry[] {
  const textsOf = (all: readonly Advice[]) => all.map(({ zin }) => zin)
  return [
    ...rules.urgent.map(({ id, als, titel, waarom, doe }) => ({
      file: ruleFiles.urgent,
      name: id,
      when: als,
      texts: [titel, waarom, ...textsOf(doe)],
    })),
    ...rules.combinations.map(({ id, als, zin, gewoon }) => ({
      file: ruleFiles.combinations,
      name: id,
      when: als,
      texts: [zin, gewoon],
    })),
    ...rules.house.map(({ id, als, titel, zin }) => ({
      file: ruleFiles.house,
      name: id,
      when: als,
      texts: [titel, zin],
    })),
    ...rules.talk.openers.map(({ id, als, zin }) => ({
      file: ruleFiles.talk,
      name: id,
      when: als,
      texts: [zin],
    })),
    ...rules.roles.map((entry) => ({
      file: ruleFiles.roles,
      name: entry.rol,
      when: [],
      texts: textsOf(adviceOfRole(entry)),
    })),
    ...rules.ages.map(({ leeftijd, adviezen }) => ({
      file: ruleFiles.ages,
      name: leeftijd,
      when: [],
      texts: textsOf(adviezen),
    })),
    {
      file: ruleFiles.talk,
      name: 'gesprek',
      when: [],
      texts: [...rules.talk.plan.map(({ kop }) => kop), ...textsOf(adviceOfTalk(rules.talk))],
    },
    {
      file: ruleFiles.dossier,
      name: 'dossier',
      when: [],
      texts: textsOf([...rules.dossier.wel, ...rules.dossier.niet]),
    },
  ]
}

const adviceOfRole = ({ minuut, uur, dag, niet, zvh }: InterpretationFile['roles'][number]): Advice[] => [
  ...minuut,
  ...uur,
  ...dag,
  ...niet,
  zvh,
]

/** All advice of the conversation but the opening lines, which are rules of their own. */
const adviceOfTalk = ({
  niet_zeggen,
  plan,
  waarom_vragen,
  waarom_nog_niet,
}: InterpretationFile['talk']): Advice[] => [
  ...niet_zeggen,
  ...plan.flatMap(({ punten }) => punten),
  waarom_vragen,
  waarom_nog_niet,
]

/** Signals of a combination that neither point to its direction nor strengthen one of its signals that does. */
function listStrays(direction: string, when: RuleWhen, register: Register): string[] {
  const named = when.flatMap(({ van }) => van).filter((reference) => reference.startsWith('signaal/'))
  const slugs = named.map((reference) => reference.slice('signaal/'.length))
  const pointing = slugs.filter((slug) => register.facts.get(slug)?.kan_wijzen_op?.includes(direction))
  const strengthening = new Set(pointing.flatMap((slug) => register.facts.get(slug)?.versterkt_door ?? []))
  return slugs
    .filter((slug) => register.facts.has(slug) && !pointing.includes(slug) && !strengthening.has(slug))
    .map((slug) => `signaal/${slug}`)
}
