import { IconPrinter } from '@tabler/icons-react'
import { use } from 'react'
import { domains } from '#schema/collections.ts'
import { roles } from '#schema/roles.ts'
import { loadManifest, loadRoleDomains } from '../../content'
import { chooseSheet, type SignalSheet } from '#core/naslag/choose-sheet.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { formatDay } from '#core/session/describe-time.ts'
import type { ScreenProps } from '../../screen-props'
import { Button } from '#ui/button.tsx'
import { DomainIcon } from '#ui/domain-icon.tsx'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { today } from '#dom/today.ts'
import { Breadcrumbs } from '#reading/breadcrumbs.tsx'
import { SheetCard } from './sheet-card'
import './signal-sheet.css'
import '#reading/page/page-text.css'

/** Signal cards to print: of one domain, or of the domains that a role sees most. */
export function SignalSheetScreen({ query }: ScreenProps<'signalSheet'>) {
  const { pages, info } = use(loadManifest())
  const wanted = { domain: query.get('domein') ?? '', role: query.get('rol') ?? '' }
  const sheet = chooseSheet(wanted, pages, use(loadRoleDomains()))
  return (
    <div className="stack-wide">
      <div className="stack no-print">
        <Breadcrumbs collection="signaal" />
        <ScreenTitle>Signaalkaarten afdrukken</ScreenTitle>
        <p className="page-body">
          Kies een domein of een rol. Je krijgt alle kaarten op een blad van A4, twee naast elkaar.
        </p>
        <Choices
          title="Per domein"
          choices={domains.map(({ id, name }) => ({
            name,
            href: addresses.signalSheet({ domain: id }),
            current: wanted.role === '' && wanted.domain === id,
          }))}
        />
        <Choices
          title="Per rol"
          choices={roles.map(({ id, name }) => ({
            name,
            href: addresses.signalSheet({ role: id }),
            current: wanted.role === id,
          }))}
        />
      </div>
      {sheet && <Sheet sheet={sheet} version={info.version} />}
    </div>
  )
}

interface ChoicesProps {
  readonly title: string
  readonly choices: readonly { readonly name: string; readonly href: string; readonly current: boolean }[]
}

function Choices({ title, choices }: ChoicesProps) {
  return (
    <nav className="sheet-choices" aria-label={title}>
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {choices.map(({ name, href, current }) => (
          <li key={href}>
            <a href={href} {...(current && { 'aria-current': 'page' })}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Sheet({ sheet, version }: { readonly sheet: SignalSheet; readonly version: string }) {
  const count = sheet.groups.reduce((sum, { cards }) => sum + cards.length, 0)
  return (
    <section className="signal-sheet stack" aria-labelledby="blad">
      <header className="sheet-head">
        <h2 id="blad">{sheet.title}</h2>
        <p>
          <strong>Een signaal is geen bewijs.</strong> Kijk eerst wat het ook kan zijn, en praat met de
          jongere.
        </p>
        {sheet.reason !== '' && (
          <p className="soft">
            {sheet.reason} Welke domeinen bij een rol passen, is een keuze van ons; andere signalen kun je ook
            zien.
          </p>
        )}
        <p className="soft">
          {count} kaarten · Signaalwijzer, inhoud van {formatDay(version)} · afgedrukt op {formatDay(today())}
        </p>
        <p className="no-print">
          <Button data-print kind="primary" icon={<IconPrinter aria-hidden />} onClick={() => window.print()}>
            Druk dit blad af
          </Button>
        </p>
      </header>
      {sheet.groups.map(({ id, name, cards }) => (
        <section key={id} className="stack-tight" aria-labelledby={`blad-${id}`}>
          <h3 id={`blad-${id}`}>
            <DomainIcon id={id} />
            {name}
          </h3>
          <ul className="sheet-grid">
            {cards.map((page) => (
              <li key={page.id} className="sheet-card">
                <SheetCard page={page} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}
