import { useAppInfo } from '#app-context'
import { addresses } from '#core/navigation/addresses.ts'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { StartPractice } from '../practice/start-practice'
import { KeyMap } from './key-map'
import { WhereKept } from './where-kept'
import '#reading/page/page-text.css'

/** How the app works, in a minute: the three jobs, the keys, and where everything is kept. */
export function HelpScreen() {
  const info = useAppInfo()
  return (
    <div className="stack-wide page-body">
      <div className="stack">
        <ScreenTitle>Hulp</ScreenTitle>
        <p>
          Zoek je uitleg bij een scherm, druk daar dan op <kbd>F1</kbd> of kies “Hulp bij dit scherm” in het
          menu.
        </p>
      </div>
      <section className="stack-tight" aria-labelledby="drie">
        <h2 id="drie">Wat je ermee doet</h2>
        <ul>
          <li>
            <a href={addresses.naslag}>Naslag</a>: zoek met het woord dat je kent, ook als je het half weet of
            verkeerd spelt.
          </li>
          <li>
            <a href={addresses.check}>Signaalcheck</a>: vink aan wat je zag. Niets ervan blijft bewaard; sluit
            je af, dan is het weg.
          </li>
          <li>
            <a href={addresses.sessions}>Sessies</a>: leid een groep door een draaiboek. Alles wat je typt,
            staat binnen een seconde op dit apparaat.
          </li>
        </ul>
        <p>
          <a href={addresses.welcome()}>Doorloop de drie stappen van het begin opnieuw</a>
        </p>
      </section>
      <section className="stack-tight" aria-labelledby="oefenen">
        <h2 id="oefenen">Oefen eerst</h2>
        <p>
          Een oefensessie heeft een verzonnen groep en een verzonnen casus. Ze telt nergens mee, en je gooit
          haar met één klik weg.
        </p>
        <StartPractice />
      </section>
      <section className="stack-tight" aria-labelledby="toetsen">
        <h2 id="toetsen">Toetsen</h2>
        <KeyMap />
      </section>
      <section className="stack" aria-labelledby="waar">
        <h2 id="waar">Waar staat alles?</h2>
        <p>Alleen op dit apparaat. Signaalwijzer gebruikt geen internet en heeft geen account.</p>
        <WhereKept />
        {info && (
          <dl className="stack-tight">
            <div>
              <dt className="soft">De map op dit apparaat</dt>
              <dd className="source-address">{info.dataFolder}</dd>
            </div>
            <div>
              <dt className="soft">Versie</dt>
              <dd>
                {info.version}, {info.host === 'electron' ? 'als programma' : 'in de browser'}
              </dd>
            </div>
            <div>
              <dt className="soft">Draait op</dt>
              <dd>{info.runtimes.join(', ')}</dd>
            </div>
          </dl>
        )}
      </section>
      <p>
        <a href={addresses.about}>Waar de inhoud op rust</a> ·{' '}
        <a href={addresses.statement}>Toegankelijkheid</a>
      </p>
    </div>
  )
}
