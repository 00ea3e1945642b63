import type { Advice, Interpretation, Rule } from '../../schema/interpretation'
import { urgentKinds } from '../../schema/interpretation'
import { ageBands } from '../../schema/ages'
import { roles } from '../../schema/roles'
import { describeDirections, describeInterpretation } from './describe-interpretation'
import type { Content } from '../content'
import { signalKinds } from '../../schema/signal-kinds'
import { ruleFiles } from '../read/read-interpretation'

/** Titles of pages by id, for a reader who knows no ids. */
type Titles = ReadonlyMap<string, string>

/**
 * The rules of the signal check as a document in Markdown, for a professional who reviews them on paper: every rule with
 * its condition, its sentences, and what they rest on. It is made from what the page itself gets.
 */
export function writeRules(
  content: Pick<Content, 'data' | 'pages' | 'register'>,
  /** What follows the rules, such as the cases. */
  further: readonly string[] = [],
): string {
  const rules = describeInterpretation(content)
  const titles: Titles = new Map(content.pages.map(({ id, frontMatter }) => [id, frontMatter.titel]))
  return [
    '# De regels van de signaalcheck',
    '',
    'Zo komt de app aan wat zij zegt. Alles hieronder is ons eigen ontwerp; staat er “rust op”, dan rust de zin op die feiten uit het register.',
    'Een regel telt alleen wat is aangevinkt. Een extra vinkje kan een regel laten gelden, en haalt nooit een waarschuwing weg. De volgorde van aanvinken doet er niet toe.',
    'Lees mee met een pen: klopt de voorwaarde, klopt de zin, en wat mist er?',
    '',
    ...writeUrgent(rules, titles),
    ...writeCombinations(rules, titles, content),
    ...writeDirections(content, titles),
    ...writeHouse(rules, titles),
    ...writeRoles(rules),
    ...writeAges(rules, titles),
    ...writeTalk(rules, titles),
    ...writeDossier(rules),
    ...writeKinds(content, titles),
    ...writeWeight(rules, titles),
    ...writeGroups(rules, titles),
    ...further,
  ].join('\n')
}

function writeUrgent({ urgent }: Interpretation, titles: Titles): string[] {
  return [
    '## Let op: dit kan niet wachten',
    '',
    `Uit ${ruleFiles.urgent}. Staat boven alles, en hangt niet af van de rol. Een leeftijd voegt hooguit iets toe. Rust een regel alleen op vermoedens en op niets dat altijd ernstig is, dan staat er “ga dit vandaag na”.`,
    '',
    ...urgent.flatMap((rule) => [
      `### ${rule.id}`,
      '',
      `- Soort: ${urgentKinds[rule.kind].toLowerCase()}`,
      ...(rule.onlyAges ? [`- Alleen bij: ${nameAges(rule.onlyAges)}`] : []),
      `- Zet bovenaan: ${rule.directions.join(', ')}`,
      ...writeWhen(rule, titles),
      `- Titel: ${rule.title}`,
      `- Waarom: ${rule.reason}`,
      '- Wat doe je nu:',
      ...rule.steps.map((step) => `  - ${writeAdvice(step)}`),
      `- Routes: ${nameAll(rule.routes, titles)}`,
      `- Contacten: ${nameAll(rule.contacts, titles)}`,
      '',
    ]),
  ]
}

function writeCombinations(
  { combinations }: Interpretation,
  titles: Titles,
  { data }: Pick<Content, 'data'>,
): string[] {
  const directions = new Map(data.directions.map(({ id, name }) => [id, name]))
  return [
    '## Signalen die samen meer zeggen',
    '',
    `Uit ${ruleFiles.combinations}. De gewone verklaring staat altijd eerst.`,
    '',
    ...combinations.flatMap((rule) => [
      `### ${rule.id}`,
      '',
      ...writeWhen(rule, titles),
      `- Gewone verklaring: ${rule.ordinary}`,
      `- Richting: ${directions.get(rule.direction) ?? rule.direction}`,
      `- Zin: ${writeAdvice(rule)}`,
      '',
    ]),
  ]
}

function writeDirections(content: Pick<Content, 'data' | 'pages' | 'register'>, titles: Titles): string[] {
  return [
    '## Richtingen',
    '',
    'Uit content/richtingen.yaml. Welke signalen in een richting kunnen wijzen, staat op de kaart van het signaal; dat is ons eigen ontwerp, op wat het register zegt. Bovenaan staat waar iets dat niet kan wachten over gaat, dan waar combinaties en de zwaarste soorten signaal op wijzen, zo vroeg als de kaart het noemt.',
    '',
    ...describeDirections(content).flatMap((direction) => {
      const pointing = content.pages.filter(
        ({ frontMatter }) =>
          frontMatter.collection === 'signaal' && frontMatter.richtingen.includes(direction.id),
      )
      return [
        `### ${direction.id}`,
        '',
        `- Naam: ${direction.name}`,
        `- Kant: ${direction.side}`,
        `- Gewone verklaring: ${direction.ordinary}`,
        `- In het kort: ${writeAdvice({ text: direction.short, facts: direction.facts })}`,
        `- Deed de jongere mee: ${direction.tookPart}`,
        `- Overkwam het de jongere: ${direction.wasHarmed}`,
        `- Nog niet bekend: ${direction.notKnownYet.join(' ')}`,
        `- Fenomenen: ${nameAll(direction.phenomena, titles)}`,
        `- Routes: ${nameAll(direction.routes, titles)}`,
        `- Signalen (${pointing.length}): ${nameAll(
          pointing.map(({ id }) => id),
          titles,
        )}`,
        '',
      ]
    }),
  ]
}

function writeHouse({ house }: Interpretation, titles: Titles): string[] {
  return [
    '## Wanneer het Zorg- en Veiligheidshuis',
    '',
    `Uit ${ruleFiles.house}.`,
    '',
    ...house.flatMap((rule) => [
      `### ${rule.id}`,
      '',
      ...writeWhen(rule, titles),
      `- ${rule.title}: ${writeAdvice(rule)}`,
      '',
    ]),
  ]
}

function writeRoles({ roles: all }: Interpretation): string[] {
  return [
    '## Wat iedere rol doet',
    '',
    `Uit ${ruleFiles.roles}. Deze stappen staan voor die van de route.`,
    '',
    ...all.flatMap((role) => [
      `### ${roles.find(({ id }) => id === role.role)?.name ?? role.role}`,
      '',
      ...writeGroup('Eerste minuut', role.minute),
      ...writeGroup('Eerste uur', role.hour),
      ...writeGroup('Eerste dag', role.day),
      ...writeGroup('Niet', role.avoid),
      ...writeGroup('Zorg- en Veiligheidshuis', [role.house]),
      '',
    ]),
  ]
}

function writeAges({ ages }: Interpretation, titles: Titles): string[] {
  return [
    '## Wat anders is door de leeftijd',
    '',
    `Uit ${ruleFiles.ages}.`,
    '',
    ...ages.flatMap(({ age, advice, law, instead }) => [
      ...writeGroup(nameAges([age]), advice),
      ...writeGroup(`${nameAges([age])}, alleen als er iets strafbaars speelt`, law),
      ...Object.entries(instead).map(
        ([from, to]) =>
          `- ${nameAges([age])}: in plaats van ${titles.get(from) ?? from} staat ${nameAll(to, titles)}`,
      ),
    ]),
    '',
  ]
}

function writeTalk({ talk }: Interpretation, titles: Titles): string[] {
  return [
    '## Het gesprek',
    '',
    `Uit ${ruleFiles.talk}.`,
    '',
    ...talk.openers.flatMap((opener) => [
      `### ${opener.id}`,
      '',
      ...writeWhen(opener, titles),
      `- Zin: “${opener.text}”${writeFacts(opener)}`,
      '',
    ]),
    '### Altijd',
    '',
    ...writeGroup('Wat je niet zegt of doet', talk.avoid),
    ...talk.plan.flatMap(({ title, points }) => writeGroup(`Plan, ${title.toLowerCase()}`, points)),
    ...writeGroup('Wat je zegt voor je iets vraagt', [talk.sayFirst]),
    ...writeGroup('Waarom er een vraag bij ieder signaal staat', [talk.whyQuestions]),
    ...writeGroup('Waarom er staat wat je nog niet weet', [talk.whyNotKnownYet]),
    '',
  ]
}

function writeDossier({ dossier }: Interpretation): string[] {
  return [
    '## In het eigen dossier',
    '',
    `Uit ${ruleFiles.dossier}.`,
    '',
    ...writeGroup('Wel', dossier.write),
    ...writeGroup('Niet', dossier.leaveOut),
    '',
  ]
}

function writeKinds({ pages }: Pick<Content, 'pages'>, titles: Titles): string[] {
  return [
    '## Soorten signaal',
    '',
    'Uit het veld soort van content/signaal. Plekken en omstandigheden dragen niets: met alleen die aangevinkt wordt geen misdaad genoemd.',
    '',
    ...signalKinds.map(({ id, name, explanation }) => {
      const own = pages.filter(
        ({ frontMatter }) => frontMatter.collection === 'signaal' && frontMatter.soort === id,
      )
      return `- ${name} (${explanation}): ${nameAll(
        own.map((page) => page.id),
        titles,
      )}`
    }),
    '',
  ]
}

function writeWeight({ weight }: Interpretation, titles: Titles): string[] {
  return [
    '## Hoe zwaar hulp mag zijn',
    '',
    `Uit ${ruleFiles.weight}.`,
    '',
    `- Alleen bij een let-op: ${nameAll(weight.onlyWhenUrgent, titles)}`,
    `- Alleen bij een let-op, of bij schade of druk die daar zelf heen leidt: ${nameAll(weight.onlyWhenGrave, titles)}`,
    `- Alleen bij een let-op, bij schade of druk, of als er staat: ${[...weight.whenUnsafe.directions.map((id) => `richting ${id}`), ...weight.whenUnsafe.routes.map((id) => `route ‘${titles.get(id) ?? id}’`)].join(' of ')}: ${nameAll(weight.whenUnsafe.contacts, titles)}`,
    ...weight.leadOnlyWith.map(
      ({ route, signals }) => `- ${titles.get(route) ?? route} past alleen bij: ${nameAll(signals, titles)}`,
    ),
    `- Als er niets past: ${nameAll(weight.otherwise, titles)}`,
    ...writeGroup('Wie kan meedenken', weight.helpers),
    ...writeGroup('Alleen vermoed', weight.onlyFeeling),
    '',
  ]
}

function writeGroups({ protective, contradictions, limits }: Interpretation, titles: Titles): string[] {
  return [
    '## Wat goed gaat',
    '',
    `Uit ${ruleFiles.protective}. Wordt teruggezegd, en haalt nooit een let-op weg.`,
    '',
    ...protective.map((one) => `- ${one.title}: ${writeAdvice(one)}`),
    '',
    '## Wat elkaar tegenspreekt',
    '',
    `Uit ${ruleFiles.contradictions}.`,
    '',
    ...contradictions.flatMap((rule) => [
      `### ${rule.id}`,
      '',
      ...writeWhen(rule, titles),
      `- Zin: ${writeAdvice(rule)}`,
      '',
    ]),
    '## Waar de check niet voor is',
    '',
    `Uit ${ruleFiles.limits}.`,
    '',
    ...writeGroup('Zo staat het op het scherm en op papier', limits),
    '',
  ]
}

const nameAges = (ages: readonly string[]) =>
  ages.map((age) => ageBands.find(({ id }) => id === age)?.name ?? age).join(', ')

/** The condition in words: every line must hold. */
function writeWhen({ when }: Rule, titles: Titles): string[] {
  if (when.length === 0) return ['- Geldt: altijd']
  return when.map(({ atLeast, of }) => {
    const count = atLeast === 1 ? 'minstens één van' : `minstens ${atLeast} van`
    return of.length === 1
      ? `- Geldt bij: ${nameAll(of, titles)}`
      : `- Geldt bij ${count}: ${nameAll(of, titles)}`
  })
}

function writeGroup(name: string, all: readonly Advice[]): string[] {
  return [`- ${name}:`, ...all.map((one) => `  - ${writeAdvice(one)}`)]
}

const writeAdvice = (advice: Advice) => `${advice.text}${writeFacts(advice)}`

function writeFacts({ facts, ages }: Pick<Advice, 'facts' | 'ages'>): string {
  return `${ages ? ` (alleen bij ${nameAges(ages)})` : ''}${writeBasis(facts)}`
}

function writeBasis(facts: Advice['facts']): string {
  return facts.length === 0 ? ' (eigen ontwerp)' : ` (rust op ${facts.map(({ id }) => id).join(', ')})`
}

const nameAll = (ids: readonly string[], titles: Titles) => ids.map((id) => titles.get(id) ?? id).join('; ')
