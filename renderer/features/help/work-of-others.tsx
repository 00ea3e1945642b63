import { useState } from 'react'
import { noticesFile, type Notices } from '#contract/notices.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'

/** Whose work is in the app and under which licence: read only when it is asked for, because the texts are long. */
export function WorkOfOthers() {
  const [packages, setPackages] = useState<Notices['packages'] | 'failed' | undefined>()
  const show = () => {
    readNotices().then(setPackages, () => setPackages('failed'))
  }
  return (
    <section className="stack-tight" aria-labelledby="werk-van-anderen">
      <h2 id="werk-van-anderen">Werk van anderen</h2>
      <p>
        Signaalwijzer valt onder de licentie EUPL-1.2. Er zit werk van anderen in, elk met een eigen licentie
        die daarmee samengaat.
      </p>
      {packages === undefined && (
        <div>
          <Button onClick={show}>Toon het werk van anderen</Button>
        </div>
      )}
      {packages === 'failed' && (
        <Notice kind="attention">
          <p>
            De lijst kon niet open. Je vindt haar ook in het bestand THIRD_PARTY_NOTICES.md van Signaalwijzer.
          </p>
        </Notice>
      )}
      {typeof packages === 'object' && (
        <ul>
          {packages.map(({ name, version, licence, text }) => (
            <li key={name}>
              <details>
                <summary>
                  {name} {version} ({licence})
                </summary>
                <pre className="licence-text">
                  {text === '' ? 'Dit pakket brengt geen tekst van zijn licentie mee.' : text}
                </pre>
              </details>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

async function readNotices(): Promise<Notices['packages']> {
  const response = await fetch(noticesFile)
  if (!response.ok) throw new Error(`the notices answered ${response.status}`)
  return ((await response.json()) as Notices).packages
}
