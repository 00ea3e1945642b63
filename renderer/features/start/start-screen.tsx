import { lazy, Suspense } from 'react'
import { addresses } from '#core/navigation/addresses.ts'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { useAfterPaint } from '#dom/use-after-paint.ts'
import { SearchBox } from '../search/search-box'
import { WelcomeCard } from '../welcome/welcome-card'
import './start.css'

const doors = [
  { href: addresses.naslag, name: 'Naslag', text: 'Zoek op wat iets is, wat je kunt zien en wie je belt.' },
  {
    href: addresses.check,
    name: 'Signaalcheck',
    text: 'Vink aan wat je zag. Lees wat het kan zijn, en wat ook.',
  },
  {
    href: addresses.sessions,
    name: 'Sessie',
    text: 'Bereid een sessie voor, leid haar, en deel het verslag.',
  },
]

/** Where everyone begins: one question, three doors, and where you were. */
export function StartScreen() {
  return (
    <div className="start stack-wide">
      <div className="stack">
        <ScreenTitle name="Start">Wat zie je, of wat zoek je?</ScreenTitle>
        <SearchBox size="large" />
        <p className="soft">
          Bijvoorbeeld <a href={addresses.search('pinpas uitgeleend')}>pinpas uitgeleend</a>,{' '}
          <a href={addresses.search('naaktfoto')}>naaktfoto</a> of{' '}
          <a href={addresses.search('wat mag ik delen')}>wat mag ik delen</a>.
        </p>
      </div>
      <WelcomeCard />
      <Attention />
      <ul className="start-doors">
        {doors.map(({ href, name, text }) => (
          <li key={href}>
            <a href={href} className="start-door">
              <span className="start-door-name">{name}</span>
              <span>{text}</span>
            </a>
          </li>
        ))}
      </ul>
      <StartBelow />
    </div>
  )
}

/** What waits, when something does. It may not hold up the first picture of the screen either. */
function Attention() {
  const painted = useAfterPaint()
  if (!painted) return null
  return (
    <Suspense>
      <StartAttention />
    </Suspense>
  )
}

const StartAttention = lazy(async () => ({ default: (await import('./start-attention')).StartAttention }))

/** Where you were. It needs the list of all pages, which may not hold up the first picture of the screen. */
function StartBelow() {
  const painted = useAfterPaint()
  if (!painted) return <div className="start-below" />
  return (
    <Suspense fallback={<div className="start-below" />}>
      <BelowStart />
    </Suspense>
  )
}

const BelowStart = lazy(async () => ({ default: (await import('./below-start')).BelowStart }))
