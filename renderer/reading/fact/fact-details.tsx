import { nameCheck } from '#schema/fact-check.ts'
import type { ShownFact } from '#schema/page.ts'
import { describeSources } from '#core/naslag/describe-ground.ts'
import { certaintyNames } from '#core/naslag/names.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { Tag } from '#ui/tag.tsx'
import './fact.css'

/** One fact in the words of the register, with how sure it is and its sources. */
export function FactDetails({ fact }: { readonly fact: ShownFact }) {
  return (
    <div className="fact-details">
      <p>
        <strong>{fact.number}.</strong> {fact.text}
      </p>
      <p className="row">
        <Tag>{certaintyNames[fact.certainty]}</Tag>
        {fact.year !== '' && <Tag>cijfer over {fact.year}</Tag>}
        {fact.validOn !== '' && <Tag>tekst van {fact.validOn}</Tag>}
        {fact.country !== '' && fact.country !== 'Nederland' && <Tag>{fact.country}</Tag>}
      </p>
      <p className="fact-scales">
        {fact.sources.length > 0 && <span>Bron: {describeSources(fact.sources)}</span>}
        <span>Nagekeken: nog niet</span>
        {fact.check && <Tag kind="attention">{nameCheck(fact.check)}</Tag>}
      </p>
      {fact.ground !== '' && <p>{fact.ground}</p>}
      {fact.official !== '' && (
        <p className="soft">Officiële tekst: {fact.official.replace('https://', '')}</p>
      )}
      {fact.caution !== '' && <p>Let op: {fact.caution}</p>}
      <ul className="plain-list stack-tight">
        {fact.sources.map((source) => (
          <li key={source.id}>
            <a href={addresses.page(`bron/${source.id}`)}>{source.title}</a>
            <span className="soft"> · {[source.publisher, source.date].filter(Boolean).join(' · ')}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
