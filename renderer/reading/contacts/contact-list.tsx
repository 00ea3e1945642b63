import { describeDate } from '#schema/describe-date.ts'
import { nameCheck } from '#schema/fact-check.ts'
import type { ContactCard, PageSummary } from '#schema/page.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { Tag } from '#ui/tag.tsx'
import { LocalContacts } from './local-contacts'
import './contact-list.css'

/** Contacts as short cards: those near the user first, then these, each with how old its number is. */
export function ContactList({ contacts }: { readonly contacts: readonly PageSummary[] }) {
  return (
    <>
      <LocalContacts />
      <ContactCards contacts={contacts} />
    </>
  )
}

/** Only these contacts, for a screen that has shown those near the user already. */
export function ContactCards({ contacts }: { readonly contacts: readonly PageSummary[] }) {
  return (
    <ul className="contact-list">
      {contacts.map((page) => (
        <li key={page.id} className="contact-card">
          <a href={addresses.page(page.id)} className="contact-name">
            {page.title}
          </a>
          {page.contact && <ContactDetails contact={page.contact} />}
        </li>
      ))}
    </ul>
  )
}

/** Number, address and hours of a contact. An empty number means that we did not read one. */
export function ContactDetails({ contact }: { readonly contact: ContactCard }) {
  return (
    <>
      {contact.phone === '' ? (
        <p className="soft">Geen nummer bekend: zoek het op bij de organisatie zelf.</p>
      ) : (
        <p className="contact-phone numbers">{contact.phone}</p>
      )}
      {contact.hours !== '' && <p>{contact.hours}</p>}
      {contact.url !== '' && (
        <p className="soft">{contact.url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}</p>
      )}
      {contact.check && contact.phone !== '' && (
        <p>
          <Tag kind="attention">{nameCheck(contact.check)}</Tag>
        </p>
      )}
      {contact.read && (
        <p className="soft">
          Gelezen bij {contact.read.source}
          {contact.read.date !== '' && `, ${describeDate(contact.read.date)}`}
        </p>
      )}
    </>
  )
}
