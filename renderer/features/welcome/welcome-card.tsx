import { useApp } from '#app-context'
import { addresses } from '#core/navigation/addresses.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { useStore } from '#dom/store.ts'
import './welcome.css'

/**
 * On Start for someone new, until the welcome is read or skipped; one line after the first use. A card and no screen of its own: whoever opens the
 * app for the first time because something is the matter, must be able to search at once.
 */
export function WelcomeCard() {
  const { settings, changeSettings, say } = useApp()
  const { welcomed, recentPages, recentSearches, municipality } = useStore(settings)
  if (welcomed) return null
  const skip = () => {
    changeSettings({ welcomed: true })
    // the button that had the focus is gone with the card
    document.querySelector('h1')?.focus()
    say('Overgeslagen. Bij Hulp vind je deze stappen terug.', {
      label: 'Zet terug',
      run: () => changeSettings({ welcomed: false }),
    })
  }
  // who found the way already is not stopped by a card
  if (recentPages.length > 0 || recentSearches.length > 0 || municipality !== '')
    return (
      <section className="row" aria-labelledby="welkom">
        <h2 id="welkom" className="welcome-line">
          Nieuw hier?
        </h2>
        <a href={addresses.welcome()}>Stel Signaalwijzer in</a>
        <Button kind="quiet" onClick={skip}>
          Sla over
        </Button>
      </section>
    )
  return (
    <section className="welcome-card stack-tight" aria-labelledby="welkom">
      <h2 id="welkom">Nieuw hier?</h2>
      <p>In drie korte stappen kies je je werk en je gemeente, en lees je wat waar bewaard blijft.</p>
      <div className="row">
        <LinkButton href={addresses.welcome()} kind="primary">
          Stel Signaalwijzer in
        </LinkButton>
        <Button kind="quiet" onClick={skip}>
          Sla over
        </Button>
      </div>
    </section>
  )
}
