import { ageBandIds } from '../../schema/ages'
import type { Problem } from '../../schema/build/explain-issues'
import type { InterpretationFile, RuleWhen } from '../../schema/build/interpretation-file'
import { circumstances } from '../../schema/signal-kinds'
import { findUnwantedWords } from './check-page'
import { ruleFiles } from '../read/read-interpretation'
import type { Page } from '../read/read-pages'
import type { Register } from '../read/read-register'
import { namesSignals, resolveReference } from '../read/resolve-reference'

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
      for (const stray of listStrays(rule.richting, rule.als, pages, register))
        note(
          ruleFiles.combinations,
          `regel '${rule.id}': '${stray}' wijst niet op '${rule.richting}' en versterkt ook geen signaal van de regel dat dat doet`,
        )
    if (!rule.als.some(({ van }) => van.every((one) => !isCircumstance(one, pages, register))))
      note(
        ruleFiles.combinations,
        `regel '${rule.id}' kan op alleen plekken of omstandigheden rusten: geef één groep met schade, druk, verandering of gevolg`,
      )
  }
  for (const direction of rules.weight.bij_onveiligheid.richtingen)
    if (!directions.includes(direction))
      note(
        ruleFiles.weight,
        `bij_onveiligheid: richting '${direction}' staat niet in content/richtingen.yaml`,
      )
  for (const rule of rules.urgent) {
    for (const direction of rule.richtingen)
      if (!directions.includes(direction))
        note(
          ruleFiles.urgent,
          `regel '${rule.id}': richting '${direction}' staat niet in content/richtingen.yaml`,
        )
    for (const age of ageBandIds)
      if (rule.doe.filter(({ leeftijd }) => leeftijd.includes(age)).length < 2)
        note(ruleFiles.urgent, `regel '${rule.id}' zegt voor ${age} minder dan twee dingen om te doen`)
  }
  for (const { file, frontMatter } of pages) {
    if (frontMatter.collection !== 'signaal') continue
    for (const direction of frontMatter.richtingen)
      if (!directions.includes(direction))
        note(file, `richting '${direction}' staat niet in content/richtingen.yaml`)
    if (frontMatter.soort === 'kwetsbaarheid' && frontMatter.richtingen.length > 0)
      note(file, 'een omstandigheid wijst nergens op: laat richtingen leeg')
    if (!circumstances.includes(frontMatter.soort) && frontMatter.richtingen.length === 0)
      note(file, 'noem minstens één richting, de waarschijnlijkste eerst')
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
    {
      file: ruleFiles.ages,
      facts: rules.ages.flatMap(({ adviezen, bij_strafbaar }) => factsOf([...adviezen, ...bij_strafbaar])),
      pages: rules.ages.flatMap(({ vervang }) =>
        Object.entries(vervang).flatMap(([from, to]) => [from, ...to]),
      ),
    },
    { file: ruleFiles.talk, facts: factsOf([...rules.talk.openers, ...adviceOfTalk(rules.talk)]), pages: [] },
    { file: ruleFiles.dossier, facts: factsOf([...rules.dossier.wel, ...rules.dossier.niet]), pages: [] },
    {
      file: ruleFiles.weight,
      facts: factsOf([...rules.weight.meedenken, ...rules.weight.alleen_vermoed]),
      pages: [
        ...rules.weight.alleen_bij_let_op,
        ...rules.weight.bij_schade_of_druk,
        ...rules.weight.bij_onveiligheid.routes,
        ...rules.weight.bij_onveiligheid.contacten,
        ...rules.weight.voorop_alleen_bij.map(({ route }) => route),
        ...rules.weight.anders,
      ],
    },
    { file: ruleFiles.protective, facts: factsOf(rules.protective), pages: [] },
    { file: ruleFiles.contradictions, facts: factsOf(rules.contradictions), pages: [] },
    { file: ruleFiles.limits, facts: factsOf(rules.limits), pages: [] },
  ]
}

function idsOf(rules: InterpretationFile, part: keyof InterpretationFile): string[] {
  switch (part) {
    case 'urgent':
    case 'combinations':
    case 'house':
    case 'protective':
    case 'contradictions':
      return rules[part].map(({ id }) => id)
    case 'talk':
      return rules.talk.openers.map(({ id }) => id)
    case 'roles':
    case 'ages':
    case 'dossier':
    case 'weight':
    case 'limits':
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
    ...rules.ages.map(({ leeftijd, adviezen, bij_strafbaar }) => ({
      file: ruleFiles.ages,
      name: leeftijd,
      when: [],
      texts: textsOf([...adviezen, ...bij_strafbaar]),
    })),
    ...rules.protective.map(({ id, titel, zin }) => ({
      file: ruleFiles.protective,
      name: id,
      when: [],
      texts: [titel, zin],
    })),
    ...rules.contradictions.map(({ id, als, zin }) => ({
      file: ruleFiles.contradictions,
      name: id,
      when: als,
      texts: [zin],
    })),
    ...rules.weight.voorop_alleen_bij.map(({ route, van }) => ({
      file: ruleFiles.weight,
      name: route,
      when: [{ minstens: 1, van }],
      texts: [],
    })),
    {
      file: ruleFiles.weight,
      name: 'gewicht',
      when: [],
      texts: textsOf([...rules.weight.meedenken, ...rules.weight.alleen_vermoed]),
    },
    { file: ruleFiles.limits, name: 'grenzen', when: [], texts: textsOf(rules.limits) },
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
  zeg_vooraf,
  waarom_vragen,
  waarom_nog_niet,
}: InterpretationFile['talk']): Advice[] => [
  ...niet_zeggen,
  ...plan.flatMap(({ punten }) => punten),
  zeg_vooraf,
  waarom_vragen,
  waarom_nog_niet,
]

/** Whether a reference names only, or also, something that carries nothing by itself. */
function isCircumstance(reference: string, pages: readonly Page[], register: Register): boolean {
  const ids = new Set(resolveReference(reference, pages, register))
  return pages.some(
    ({ id, frontMatter }) =>
      ids.has(id) && frontMatter.collection === 'signaal' && circumstances.includes(frontMatter.soort),
  )
}

/** Signals of a combination that neither point to its direction nor strengthen one of its signals that does. */
function listStrays(direction: string, when: RuleWhen, pages: readonly Page[], register: Register): string[] {
  const named = when.flatMap(({ van }) => van).filter((reference) => reference.startsWith('signaal/'))
  const cards = named.flatMap((reference) => {
    const [id] = resolveReference(reference, pages, register)
    const page = pages.find((one) => one.id === id)
    return page?.frontMatter.collection === 'signaal' ? [{ reference, front: page.frontMatter }] : []
  })
  const pointing = cards.filter(({ front }) => front.richtingen.includes(direction))
  const strengthening = new Set(
    pointing
      .flatMap(({ front }) => register.facts.get(front.feit)?.versterkt_door ?? [])
      .flatMap((slug) => resolveReference(`signaal/${slug}`, pages, register)),
  )
  return cards
    .filter(
      (card) =>
        !pointing.includes(card) &&
        !resolveReference(card.reference, pages, register).some((id) => strengthening.has(id)),
    )
    .map(({ reference }) => reference)
}
