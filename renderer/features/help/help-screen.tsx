import { useEffect, useState } from 'react'
import type { Output } from '../../../main/contract/requests'
import { useApp } from '../../app-context'
import { addresses } from '../../core/navigation/addresses'
import { ScreenTitle } from '../../ui/screen-title'
import { shortcuts } from '../shell/use-shortcuts'

/** How the app works, in a minute: the three jobs, the keys, and where everything is kept. */
export function HelpScreen() {
  const info = useAppInfo()
  return (
    <div className="stack-wide page-body">
      <ScreenTitle>Hulp</ScreenTitle>
      <section className="stack-tight" aria-labelledby="drie">
        <h2 id="drie">Wat je ermee doet</h2>
        <ul>
          <li>
            <a href={addresses.naslag}>Naslag</a>: zoek met het woord dat je kent, ook als je het half weet of
            verkeerd spelt.
          </li>
          <li>
            <a href={addresses.check}>Signaalcheck</a>: vink aan wat je zag. Niets ervan wordt bewaard; sluit
            je af, dan is het weg.
          </li>
          <li>
            <a href={addresses.sessions}>Sessies</a>: leid een groep door een draaiboek. Alles wat je typt,
            staat binnen een seconde op dit apparaat.
          </li>
        </ul>
      </section>
      <section className="stack-tight" aria-labelledby="toetsen">
        <h2 id="toetsen">Toetsen</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">Toets</th>
              <th scope="col">Doet</th>
            </tr>
          </thead>
          <tbody>
            {shortcuts.map(({ keys, does }) => (
              <tr key={keys}>
                <td>{keys}</td>
                <td>{does}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section className="stack-tight" aria-labelledby="waar">
        <h2 id="waar">Waar staat alles?</h2>
        <p>Alleen op dit apparaat. Signaalwijzer gebruikt geen internet en heeft geen account.</p>
        {info && (
          <dl className="stack-tight">
            <div>
              <dt className="soft">Map met je sessies</dt>
              <dd className="source-address">{info.dataFolder}</dd>
            </div>
            <div>
              <dt className="soft">Versie</dt>
              <dd>
                {info.version}, {info.host === 'electron' ? 'als programma' : 'in de browser'}
              </dd>
            </div>
          </dl>
        )}
        <p>
          De sessies zijn nog niet versleuteld. Gebruik een apparaat met een wachtwoord en een versleutelde
          schijf, en schrijf geen gegevens van jongeren op.
        </p>
      </section>
      <p>
        <a href={addresses.about}>Waar de inhoud op rust</a>
      </p>
    </div>
  )
}

function useAppInfo(): Output<'readAppInfo'> | null {
  const { bridge } = useApp()
  const [info, setInfo] = useState<Output<'readAppInfo'> | null>(null)
  useEffect(() => {
    void bridge.readAppInfo({}).then((result) => {
      if (result.ok) setInfo(result.value)
    })
  }, [bridge])
  return info
}
