import type { ShownFact, ShownSource } from '#schema/page.ts'
import { formatDay } from '../session/describe-time'
import { describeLookedAt, describeSources } from './describe-ground'
import { certaintyNames } from './names'

/** A text for a mail, as plain text and as HTML. */
export interface MailText {
  readonly plain: string
  readonly rich: string
}

/** What is copied: one or more lines of text, with the facts that they rest on. */
interface Cited {
  /** Empty when the text speaks for itself. */
  readonly title: string
  readonly lines: readonly string[]
  readonly facts: readonly ShownFact[]
  /** Day of the edition, "2026-11-29". */
  readonly edition: string
}

/** A text with all that its reader needs to follow it up without the app: sources, dates, how sure it is, the address of the law, and the edition. */
export function writeForMail({ title, lines, facts, edition }: Cited): MailText {
  const from = `Signaalwijzer, naslag van ${formatDay(edition)}.`
  const notes = facts.map((fact) => ({
    fact,
    sources: fact.sources.map(nameSource),
    about: describeFact(fact),
  }))
  const plain = [
    ...(title === '' ? [] : [title, '']),
    ...lines,
    '',
    ...notes.flatMap(({ fact, sources, about }) => [
      ...(facts.length > 1 ? [`${fact.number}. ${fact.text}`] : []),
      ...(sources.length === 0 ? [] : [`Bron: ${sources.join('; ')}`]),
      about,
      ...listAddresses(fact).map(({ label, url }) => `${label}: ${url}`),
    ]),
    `Via ${from}`,
  ]
  const rich = [
    ...(title === '' ? [] : [`<p><strong>${escapeHtml(title)}</strong></p>`]),
    ...lines.map((line) => `<p>${escapeHtml(line)}</p>`),
    ...notes.map(({ fact, sources, about }) => {
      const parts = [
        ...(facts.length > 1 ? [`${fact.number}. ${escapeHtml(fact.text)}`] : []),
        ...(sources.length === 0 ? [] : [`Bron: ${escapeHtml(sources.join('; '))}`]),
        escapeHtml(about),
        ...listAddresses(fact).map(
          ({ label, url }) => `<a href="${escapeHtml(url)}">${escapeHtml(label)}</a>`,
        ),
      ]
      return `<p>${parts.join('<br>')}</p>`
    }),
    `<p>Via ${escapeHtml(from)}</p>`,
  ]
  return { plain: plain.join('\n'), rich: rich.join('') }
}

function describeFact(fact: ShownFact): string {
  const kinds = describeSources(fact.sources)
  return [
    ...(kinds === '' ? [fact.ground] : [`Soort bron: ${kinds}.`]),
    ...(fact.validOn === '' ? [] : [`Tekst van ${fact.validOn}.`]),
    ...(fact.year === '' ? [] : [`Cijfer over ${fact.year}.`]),
    `${capitalise(certaintyNames[fact.certainty])}.`,
    `Nagekeken: ${describeLookedAt(fact)}.`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** Where a fact can be followed up: the official text of its law, and its sources. */
function listAddresses({ official, sources }: ShownFact): { readonly label: string; readonly url: string }[] {
  return [
    ...(official === '' ? [] : [{ label: 'Officiële tekst', url: official }]),
    ...sources.flatMap(({ title, url }) => (url === '' ? [] : [{ label: title, url }])),
  ]
}

function nameSource({ title, publisher, date }: ShownSource): string {
  const from = [publisher, date].filter((part) => part !== '').join(', ')
  return from === '' ? title : `${title} (${from})`
}

const capitalise = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** A text as it stands safely in HTML. */
export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
