import type { Case } from '../../schema/case'
import type { Problem } from '../../schema/build/explain-issues'
import type { Practice } from '../../schema/practice'
import type { Template } from '../../schema/template'

/** What the practice session names and does not exist: its template, the roles of that template, and its case card. */
export function checkPractice(
  { draaiboek, casus, rollen }: Practice,
  { templates, cases }: { readonly templates: readonly Template[]; readonly cases: readonly Case[] },
  file: string,
): Problem[] {
  const template = templates.find(({ id }) => id === draaiboek)
  const messages = [
    ...(template ? [] : [`draaiboek '${draaiboek}' bestaat niet: kies een bestand in content/sessie`]),
    ...(cases.some(({ id }) => id === casus)
      ? []
      : [`casus '${casus}' bestaat niet: kies een bestand in content/casus`]),
    ...rollen
      .filter(({ rol }) => template && !template.rollen_nodig.includes(rol))
      .map(({ rol }) => `rol '${rol}' staat niet bij rollen_nodig van het draaiboek`),
  ]
  return messages.map((message) => ({ file, line: 0, message }))
}
