import { use } from 'react'
import { loadManifest } from '../../content'
import { groupUrgent } from '#core/naslag/urgent-groups.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { Notice } from '#ui/notice.tsx'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { CallList } from '#reading/contacts/call-list.tsx'
import { ContactList } from '#reading/contacts/contact-list.tsx'
import { PageTitle } from '#reading/page-title.tsx'

/** Contacts that matter when it cannot wait, in the order in which they are tried. */
const urgentContacts = [
  'contact/k-112',
  'contact/k-113',
  'contact/k-huisartsenpost',
  'contact/k-vt',
  'contact/k-csg',
  'contact/k-politie',
  'contact/k-helpwanted',
]

/** No page, but a call that cannot wait: it stands first in its group. */
const sexualViolence = {
  group: 'Geweld en veiligheid',
  text: (
    <a href={addresses.page('contact/k-csg')}>
      Aangerand of verkracht? Bel vandaag nog het Centrum Seksueel Geweld, het liefst binnen zeven dagen
    </a>
  ),
}

/** A board: what to do first, the situations in four groups, and the numbers in a column that stays. One key leads here from anywhere. */
export function ActNowScreen() {
  const { pages, byId } = use(loadManifest())
  const contacts = urgentContacts.flatMap((id) => byId.get(id) ?? [])
  return (
    <div className="urgent-screen">
      <ScreenTitle>Nu handelen</ScreenTitle>
      <div className="urgent-board">
        <p className="urgent-first">
          <strong>Is er nu gevaar? Bel 112.</strong> Zeg waar je bent, wat je ziet en dat het om een jongere
          gaat.
        </p>
        <section className="urgent-calls" aria-labelledby="nu-bellen">
          <h2 id="nu-bellen">Bel</h2>
          <CallList contacts={contacts} most={9} />
        </section>
        <div className="urgent-groups">
          {groupUrgent(pages).map((group) => (
            <section key={group.name} aria-label={group.name}>
              <h2>{group.name}</h2>
              <ul>
                {group.name === sexualViolence.group && <li>{sexualViolence.text}</li>}
                {group.pages.map((page) => (
                  <li key={page.id}>
                    <a href={addresses.page(page.id)}>
                      <PageTitle page={page} />
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
        <section className="stack urgent-always" aria-labelledby="nu-altijd">
          <h2 id="nu-altijd">Altijd, wat er ook is</h2>
          <ol className="urgent-steps">
            <li>
              <span>
                <strong>Gewond, pillen of iets ingenomen?</strong> Bij twijfel 112, ook als de jongere zegt
                dat het meevalt. Anders meteen de huisarts of huisartsenpost. Lees{' '}
                <a href={addresses.page('route/r-medische-nood')}>wat je eerst doet</a>.
              </span>
            </li>
            <li>
              <span>
                <strong>Laat de jongere niet alleen.</strong> Blijf rustig, zeg wat je doet en beloof geen
                geheimhouding. Neem een minderjarige nooit stil mee.
              </span>
            </li>
            <li>
              <span>
                <strong>Haal er een collega bij.</strong> Je aandachtsfunctionaris of leidinggevende beslist
                met je mee.
              </span>
            </li>
            <li>
              <span>
                <strong>Bewaar wat er is.</strong> Wis niets, behalve na overleg een naaktbeeld dat rondgaat.
                Stuur niets door en zoek niet zelf verder.
              </span>
            </li>
          </ol>
          <h3>Wie bel je?</h3>
          <ContactList contacts={contacts} />
          <p>
            <a href={addresses.collection('contact')}>Alle contacten</a>
          </p>
          <Notice>
            <p>
              Deze pagina is ons eigen ontwerp: algemeen advies voor de eerste minuten. De regels van je
              organisatie gaan voor.
            </p>
          </Notice>
        </section>
      </div>
    </div>
  )
}
