import { use } from 'react'
import { loadManifest } from '../../content'
import { addresses } from '#core/navigation/addresses.ts'
import { Notice } from '#ui/notice.tsx'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { ContactList } from '#reading/contacts/contact-list.tsx'
import { PageList } from '#reading/page-list.tsx'

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

/** Situations in which a life is at stake: they stand before all others. */
const lifeFirst = ['route/r-acuut', 'route/r-medische-nood', 'route/r-zelfdoding', 'route/r-vermist']

/** What to do in the first minutes: the steps fit on one screen, and one key leads to them from anywhere. */
export function ActNowScreen() {
  const { pages, byId } = use(loadManifest())
  const routes = putFirst(
    lifeFirst,
    pages.filter((page) => page.urgent && page.collection === 'route'),
  )
  const signals = pages.filter((page) => page.urgent && page.collection === 'signaal')
  return (
    <div className="urgent-screen">
      <div className="urgent-layout">
        <div className="stack">
          <ScreenTitle>Nu handelen</ScreenTitle>
          <ol className="urgent-steps">
            <li>
              <span>
                <strong>Is er nu gevaar? Bel 112.</strong> Zeg waar je bent, wat je ziet en dat het om een
                jongere gaat.
              </span>
            </li>
            <li>
              <span>
                <strong>Gewond, pillen of iets ingenomen?</strong> Bij twijfel 112, ook als de jongere zegt
                dat het meevalt. Anders meteen de huisarts of huisartsenpost. Lees{' '}
                <a href={addresses.page('route/r-medische-nood')}>wat je eerst doet</a>.
              </span>
            </li>
            <li>
              <span>
                <strong>Aangerand of verkracht?</strong> Bel vandaag nog het{' '}
                <a href={addresses.page('contact/k-csg')}>Centrum Seksueel Geweld</a>, het liefst binnen zeven
                dagen.
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
        </div>
        <section className="stack urgent-calls" aria-labelledby="nu-bellen">
          <h2 id="nu-bellen">Wie bel je?</h2>
          <ContactList contacts={urgentContacts.flatMap((id) => byId.get(id) ?? [])} />
          <p>
            <a href={addresses.collection('contact')}>Alle contacten</a>
          </p>
        </section>
        <section className="stack" aria-labelledby="nu-situaties">
          <h2 id="nu-situaties">Welke situatie lijkt erop?</h2>
          <PageList pages={routes} />
          {signals.length > 0 && (
            <>
              <h3>Signalen die niet kunnen wachten</h3>
              <PageList pages={signals} />
            </>
          )}
        </section>
        <Notice>
          <p>
            Deze pagina is ons eigen ontwerp: algemeen advies voor de eerste minuten. De regels van je
            organisatie gaan voor.
          </p>
        </Notice>
      </div>
    </div>
  )
}

function putFirst<Page extends { readonly id: string }>(ids: readonly string[], pages: readonly Page[]) {
  const place = ({ id }: Page) => (ids.includes(id) ? ids.indexOf(id) : ids.length)
  return pages.toSorted((one, other) => place(one) - place(other))
}
