import type { BundledPackage } from '#contract/notices.ts'

/** The part of THIRD_PARTY_NOTICES.md between these lines is made by `npm run notices`; what stands above is written by hand. */
export const madeFrom =
  '<!-- Hieronder: gemaakt door npm run notices, uit wat de bouw echt in de app zet. Verander het niet met de hand. -->'

/** The made part: a table of all packages, then each licence text once, with the packages that it is of. */
export function writeNotices(packages: readonly BundledPackage[]): string {
  const rows = packages.map(
    ({ name, version, licence }) => `| \`${name}\` | ${version} | ${licence === '' ? 'onbekend' : licence} |`,
  )
  const texts = new Map<string, string[]>()
  for (const { name, text } of packages)
    if (text !== '') texts.set(text, [...(texts.get(text) ?? []), `\`${name}\``])
  const silent = packages.filter(({ text }) => text === '')
  return [
    madeFrom,
    '',
    '## Pakketten in de app',
    '',
    '| Pakket | Versie | Licentie |',
    '| --- | --- | --- |',
    ...rows,
    '',
    ...(silent.length === 0
      ? []
      : [
          `Deze pakketten noemen hun licentie, maar brengen de tekst ervan niet mee: ${silent
            .map(({ name }) => `\`${name}\``)
            .join(', ')}.`,
          '',
        ]),
    ...[...texts].flatMap(([text, names]) => [`### ${names.join(', ')}`, '', ...fence(text), '']),
  ].join('\n')
}

/** A text as it is, also when it has a fence of its own. */
function fence(text: string): string[] {
  const ticks = text.includes('```') ? '````' : '```'
  return [`${ticks}text`, text, ticks]
}

/** The whole file: what was written by hand, and the part that is made anew. */
export function renewNotices(before: string, packages: readonly BundledPackage[]): string {
  const [written = ''] = before.split(madeFrom)
  return `${written.trimEnd()}\n\n${writeNotices(packages).trimEnd()}\n`
}
