import { joinDutch } from '#core/report/join-dutch.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { formatDay } from '#core/session/describe-time.ts'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { lastTested, type Tested } from './tested'
import '#reading/page/page-text.css'

const kinds: Readonly<Record<keyof Tested['tests'], string>> = {
  axe: 'Regels van WCAG die een programma kan nakijken, in ieder thema',
  layout:
    'Niets schuift opzij, ook niet bij 320 pixels en de grootste tekst; alles is groot genoeg om te raken',
  keyboard: 'Alles kan met het toetsenbord, en je ziet altijd waar je bent',
  announcements: 'Een schermlezer hoort wat telt, en niet iedere seconde of iedere letter',
  roles: 'Ieder onderdeel zegt wat het is en hoe het heet',
}

/** What no test and no person looked at. Taken off this list only by somebody who did it. */
const notTested = [
  'Niemand die zelf een schermlezer, vergroting of spraakbediening gebruikt, heeft de app uitgeprobeerd.',
  'De app als programma (Electron) is niet nagekeken. De cijfers hieronder komen uit de browserversie.',
  'Andere browsers dan Chromium zijn niet nagekeken.',
  'De pdf’s zijn nooit door iemand met een schermlezer gelezen.',
  'Wat je zelf vanuit de browser afdrukt, zoals een pagina van de naslag, is niet nagekeken.',
  'Of de taal voor iedereen duidelijk genoeg is, heeft geen lezer ons verteld.',
  'Woorden uit andere talen, zoals vaktermen, klinken met een Nederlandse stem.',
] as const

/** The accessibility statement: what we aim at, what tests found, and what nobody looked at yet. */
export function StatementScreen() {
  const { day, browser, axe, scope, tests } = lastTested
  const failed = Object.values(tests).reduce((sum, counts) => sum + counts.failed, 0)
  return (
    <div className="stack-wide page-body">
      <div className="stack">
        <ScreenTitle>Toegankelijkheid</ScreenTitle>
        <p>
          Signaalwijzer moet voor iedereen werken die met jongeren werkt. We bouwen volgens WCAG 2.2, niveau A
          en AA. Of dat overal lukt, weten we pas als mensen het hebben uitgeprobeerd.
        </p>
      </div>
      <section className="stack-tight" aria-labelledby="niet-nagekeken">
        <h2 id="niet-nagekeken">Wat nog niemand heeft nagekeken</h2>
        <ul>
          {notTested.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <section className="stack-tight" aria-labelledby="nagekeken">
        <h2 id="nagekeken">Wat een programma heeft nagekeken</h2>
        <p>
          Voor het laatst op {formatDay(day)}, in {browser}.{' '}
          {failed === 0
            ? 'Alles ging goed.'
            : `Bij ${failed} ${failed === 1 ? 'controle' : 'controles'} ging iets fout.`}{' '}
          Een programma vindt een deel van de problemen, niet allemaal.
        </p>
        <table>
          <caption className="visually-hidden">Controles en hun uitkomst</caption>
          <thead>
            <tr>
              <th scope="col">Controle</th>
              <th scope="col">Goed</th>
              <th scope="col">Fout</th>
            </tr>
          </thead>
          <tbody>
            {(Object.keys(kinds) as (keyof typeof kinds)[]).map((kind) => (
              <tr key={kind}>
                <th scope="row">{kinds[kind]}</th>
                <td className="numbers">{tests[kind].passed}</td>
                <td className="numbers">{tests[kind].failed}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          Het programma axe {axe.version} keek {axe.looks} keer naar een scherm: {scope.addresses} schermen en{' '}
          {scope.states} toestanden daarvan, bij een venster van {joinDutch(axe.widths.map(String))} pixels
          breed. Dat gaf {axe.passed} keer “goed” en {axe.barriers} keer “fout”. De thema’s waren:{' '}
          {joinDutch(scope.themes)}.
        </p>
      </section>
      <section className="stack-tight" aria-labelledby="de-pdfs">
        <h2 id="de-pdfs">De pdf’s</h2>
        <p>
          Het verslag, de signaalcheck en het printpakket zeggen aan een schermlezer wat er staat: koppen,
          alinea’s, lijsten, tabellen met hun kopregel, de taal en de titel. Lijnen, balkjes en de voet van de
          bladzijde worden niet voorgelezen. Een programma keek of ze voldoen aan de regels van PDF/UA-1 die
          een programma kan nakijken, en vond niets. Of de pdf’s ook prettig lezen, weten we niet.
        </p>
      </section>
      <section className="stack-tight" aria-labelledby="loop-je-vast">
        <h2 id="loop-je-vast">Loop je ergens tegenaan?</h2>
        <p>
          Vertel het aan wie Signaalwijzer in jouw organisatie beheert. Zeg op welk scherm je was, wat je
          wilde doen en welk hulpmiddel je gebruikt. Noem geen gegevens van jongeren.
        </p>
        <p>
          Grotere tekst en andere kleuren vind je bij <a href={addresses.settings}>Instellingen</a>, alle
          toetsen bij <a href={addresses.help}>Hulp</a>.
        </p>
      </section>
    </div>
  )
}
