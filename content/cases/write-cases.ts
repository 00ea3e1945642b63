import { ageBands } from '../schema/ages'
import type { CheckCase } from '../schema/build/check-case'
import { roles } from '../schema/roles'
import { checkSights } from '../schema/sights'
import type { CheckContent } from '../../renderer/core/check/interpret'
import { casesFile } from './cases-file'
import { nameForCase } from './proposed-names'
import { interpretCase, runCase } from './run-cases'

const verdicts = { agree: 'zoals verwacht', partly: 'deels', disagree: 'anders dan verwacht' } as const

/**
 * The cases beside the rules: what is ticked, what is expected and why, what the check says of it now, and room for a
 * professional to agree or not, and to sign.
 */
export function writeCases(cases: readonly CheckCase[], content: CheckContent): string[] {
  return [
    '## Casussen naast de regels',
    '',
    `Uit ${casesFile}. Verzonnen situaties, met wat één deskundige verwacht en wat de check nu zegt. Lees ze met zijn tweeën, kruis aan en teken.`,
    '',
    ...cases.flatMap((given) => writeCase(given, content)),
  ]
}

function writeCase(given: CheckCase, content: CheckContent): string[] {
  const { verwacht, waarom, normaal } = given
  const { verdict, deviations } = runCase(given, content)
  const outcome = interpretCase(given, content)
  const nameOf = (id: string) => content.pages.get(id)?.title ?? id
  const direction = (name: string) =>
    content.directions.find(({ id }) => id === nameForCase(name))?.name ?? nameForCase(name)
  return [
    `### ${given.id}`,
    '',
    `- Situatie: ${describeContext(given)}${normaal ? ', gewoon gedrag' : ''}`,
    `- Aangevinkt: ${outcome.signals.map(({ page }) => page.title).join('; ')}`,
    `- Verwacht: let-op ${verwacht.spoed}${listOf('; genoemd', verwacht.richtingen_moet.map(direction))}${listOf(
      '; contact',
      verwacht.contacten.map((one) =>
        [one]
          .flat()
          .map((id) => nameOf(`contact/${id}`))
          .join(' of '),
      ),
    )}`,
    `- Waarom: ${waarom}`,
    ...verwacht.zeg.map((text) => `- Hoort er te staan: ${text}`),
    ...verwacht.zeg_niet.map((text) => `- Hoort er niet te staan: ${text}`),
    `- De check zegt: let-op ${outcome.urgent.map(({ rule }) => rule.title).join('; ') || 'geen'}; eerst ${outcome.directions[0]?.direction.name ?? 'geen richting'}; route ${outcome.routes[0]?.title ?? 'geen'}`,
    `- Oordeel van de computer: ${verdicts[verdict]}${deviations.length === 0 ? '' : ` (${deviations.join('; ')})`}`,
    ...(given.niet_gehaald === undefined ? [] : [`- Niet gehaald omdat: ${given.niet_gehaald}`]),
    ...(given.anders === undefined ? [] : [`- Veranderd omdat: ${given.anders}`]),
    '- [ ] Eens  [ ] Deels  [ ] Oneens, want: ______________________________',
    '- Functie en paraaf: ______________________________ Datum: __________',
    '',
  ]
}

function describeContext({ rol, leeftijd, hoe }: CheckCase): string {
  return [
    roles.find(({ id }) => id === rol)?.name ?? 'rol onbekend',
    ageBands.find(({ id }) => id === leeftijd)?.name ?? 'leeftijd onbekend',
    checkSights.find(({ id }) => id === hoe)?.name ?? hoe,
  ].join(', ')
}

const listOf = (label: string, names: readonly string[]) =>
  names.length === 0 ? '' : `${label}: ${names.join(', ')}`
