import { use } from 'react'
import { loadManifest } from '../../content'
import { addresses } from '#core/navigation/addresses.ts'
import { formatDay } from '#core/session/describe-time.ts'
import { LinkButton } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { WorkOfOthers } from './work-of-others'
import '#reading/page/page-text.css'

/** What the content rests on, what was not available, and what a person still has to check. */
export function AboutScreen() {
  const { info, pages } = use(loadManifest())
  const toCheck = pages.filter(({ mustCheck }) => mustCheck).length
  return (
    <div className="stack-wide page-body">
      <ScreenTitle>Waar dit op rust</ScreenTitle>
      <Notice kind="attention" title="De drie oorspronkelijke producten zijn niet gevonden">
        <p>
          De regionale handreiking online jeugdcriminaliteit, de signalenkaart ondermijnende digitale
          criminaliteit en het onderzoek Fast Money waren niet voor ons beschikbaar. Zodra ze er zijn, krijgen
          ze hun plek in de naslag.
        </p>
      </Notice>
      <section className="stack-tight" aria-labelledby="wat-wel">
        <h2 id="wat-wel">Wat je wel leest</h2>
        <p>
          {info.facts} feiten uit {info.sources} bronnen, in onze eigen woorden. Bij iedere feitelijke zin zie
          je op één klik de bron, de datum en de zekerheid. Wat ons eigen ontwerp is, staat zonder nummer:
          algemeen advies, vragen en draaiboeken.
        </p>
        <p>
          Van de meeste bronnen is alleen het begin gelezen, en een deel is oud. De inhoud is van{' '}
          {formatDay(info.version)}.
        </p>
      </section>
      <section className="stack-tight" aria-labelledby="zekerheid">
        <h2 id="zekerheid">Wat zekerheid betekent</h2>
        <p>Zekerheid gaat over de bron: hoe goed draagt die het feit. Het zegt niets over een jongere.</p>
        <ul>
          <li>Hoog: duidelijk in de bron, en bruikbaar zoals het er staat.</li>
          <li>Middel: gelezen, maar ouder, beperkt of uit één regio.</li>
          <li>
            Laag: een los voorbeeld, een mening of algemene kennis. Bij de zin staat dan een stip, met “niet
            zeker” erbij voor wie luistert.
          </li>
        </ul>
      </section>
      <section className="stack-tight" aria-labelledby="controleren">
        <h2 id="controleren">Wat een mens moet controleren</h2>
        <p>
          Een nummer, wetsartikel of straf staat er zonder label als we het op twee plekken lazen, de nieuwste
          niet ouder dan twee jaar. Anders staat er “nagaan” bij, met het jaar waarin het gelezen of
          geschreven is. Bij twijfel staat er “bel eerst na” of “vraag eerst na”. Dat geldt op {toCheck}{' '}
          pagina's.
        </p>
        <p>
          <a href={addresses.toCheck}>Bekijk wat er te controleren is</a>
        </p>
      </section>
      <p>
        <a href={addresses.news}>Wat is nieuw</a> · <a href={addresses.programme}>Het programma</a> waar dit
        uit voortkomt
      </p>
      <LinkButton href={addresses.collection('bron')}>Alle bronnen</LinkButton>
      <WorkOfOthers />
    </div>
  )
}
