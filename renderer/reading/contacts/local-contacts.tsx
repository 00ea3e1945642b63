import { addresses } from '#core/navigation/addresses.ts'
import { EntryCard } from './entry-card'
import { useLocalEntries } from './social-map-store'
import './contact-list.css'

/** Contacts near the user, before the national ones. Nothing when nobody filled them in, but a way to do so. */
export function LocalContacts() {
  const entries = useLocalEntries()
  if (entries.length === 0)
    return (
      <p className="soft no-print">
        Nog geen contacten uit je eigen gemeente. <a href={addresses.socialMap}>Vul je sociale kaart in</a>,
        dan staan ze hier voorop.
      </p>
    )
  const several = new Set(entries.map(({ municipality }) => municipality)).size > 1
  return (
    <>
      <ul className="contact-list" aria-label="Contacten in de buurt">
        {entries.map((entry) => (
          <li key={entry.id}>
            <EntryCard entry={entry} named={several} />
          </li>
        ))}
      </ul>
      <p className="no-print">
        <a href={addresses.socialMap}>Verander je sociale kaart</a>
      </p>
    </>
  )
}
