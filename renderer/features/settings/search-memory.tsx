import { useApp } from '#app-context'
import { Button } from '#ui/button.tsx'
import { useStore } from '#dom/store.ts'
import { copyText } from '#dom/copy-text.ts'

/** What search remembers on this device: recent searches, and words that led nowhere, to pass on to the makers. */
export function SearchMemory() {
  const app = useApp()
  const { recentSearches, missedSearches } = useStore(app.settings)
  const wipe = (fields: 'recentSearches' | 'missedSearches', done: string) => {
    const before = app.settings.read()[fields]
    app.changeSettings({ [fields]: [] })
    app.say(done, { label: 'Zet terug', run: () => app.changeSettings({ [fields]: before }) })
  }
  const copy = () => {
    void copyText({ plain: missedSearches.join('\n') }).then((copied) =>
      app.say(
        copied
          ? 'Lijst gekopieerd. Plak haar in een mail aan de makers.'
          : 'Kopiëren lukte niet. Selecteer de woorden en kopieer ze zelf.',
      ),
    )
  }
  return (
    <>
      <section className="stack-tight" aria-labelledby="eerder-gezocht">
        <h2 id="eerder-gezocht">Eerder gezocht</h2>
        {recentSearches.length === 0 ? (
          <p className="soft">Er is niets onthouden.</p>
        ) : (
          <>
            <p>{recentSearches.join(', ')}</p>
            <Button onClick={() => wipe('recentSearches', 'Eerdere zoekopdrachten gewist.')}>
              Wis eerdere zoekopdrachten
            </Button>
          </>
        )}
      </section>
      <section className="stack-tight" aria-labelledby="gemiste-woorden">
        <h2 id="gemiste-woorden">Woorden die je miste</h2>
        {missedSearches.length === 0 ? (
          <p className="soft">Vind je ergens niets over, dan kun je het woord hier bewaren.</p>
        ) : (
          <>
            <ul>
              {missedSearches.map((word) => (
                <li key={word}>{word}</li>
              ))}
            </ul>
            <div className="row">
              <Button onClick={copy}>Kopieer de lijst</Button>
              <Button onClick={() => wipe('missedSearches', 'Lijst gewist.')}>Wis de lijst</Button>
            </div>
          </>
        )}
      </section>
    </>
  )
}
