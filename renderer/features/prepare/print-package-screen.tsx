import { use, useMemo, useState } from 'react'
import { domains } from '../../../content/schema/collections'
import { roles } from '../../../content/schema/roles'
import type { Session } from '../../../main/contract/session'
import { useApp } from '../../app-context'
import { loadManifest, loadRoleDomains, loadSessionContent } from '../../content'
import { chooseSheet } from '../../core/naslag/choose-sheet'
import { addresses } from '../../core/navigation/addresses'
import { describePackage, packageParts, type PackagePart } from '../../core/report/print-package'
import type { ScreenProps } from '../../screen-props'
import { Checkbox, SelectField, TextField } from '../../ui/field'
import { ScreenTitle } from '../../ui/screen-title'
import { useStore } from '../../ui/store'
import { InternalNotice } from '../report/internal-notice'
import { useInternalLines } from '../report/use-internal-lines'
import { SessionPaper, SessionPaperView } from '../session/session-paper'

/** What to print for a session, chosen part by part, as one PDF. */
export function PrintPackageScreen({ params }: ScreenProps) {
  return (
    <SessionPaper id={params['id'] ?? ''} refusedTitle="Dit printpakket kan niet open">
      {(session) => <PrintPackage session={session} />}
    </SessionPaper>
  )
}

function PrintPackage({ session }: { readonly session: Session }) {
  const { settings } = useApp()
  const role = useStore(settings).role
  const { pages, info } = use(loadManifest())
  const { basics, cases } = use(loadSessionContent())
  const roleDomains = use(loadRoleDomains())
  const [parts, setParts] = useState<ReadonlySet<PackagePart>>(
    () => new Set(packageParts.map(({ id }) => id)),
  )
  const [cards, setCards] = useState(() =>
    roles.some(({ id }) => id === role) ? `rol:${role}` : 'rol:jongerenwerk',
  )
  const [startsAt, setStartsAt] = useState('')

  const internal = useInternalLines(session)
  const { alsoInternal } = internal
  const outline = useMemo(() => {
    const [kind, value = ''] = cards.split(':')
    const wanted = kind === 'rol' ? { role: value, domain: '' } : { role: '', domain: value }
    const own = session.cases.flatMap(({ page }) => cases.filter(({ id }) => `casus/${id}` === page))
    return describePackage(session, parts, {
      basics,
      cases: own,
      sheet: chooseSheet(wanted, pages, roleDomains),
      startsAt,
      contentVersion: info.version,
      now: new Date(),
      alsoInternal,
    })
  }, [session, parts, cards, startsAt, basics, cases, pages, roleDomains, info.version, alsoInternal])

  const toggle = (part: PackagePart, wanted: boolean) =>
    setParts((now) => new Set(wanted ? [...now, part] : [...now].filter((id) => id !== part)))
  return (
    <div className="stack-wide">
      <div className="stack no-print form">
        <p>
          <a href={addresses.prepare(session.id)}>← Terug naar de voorbereiding</a>
        </p>
        <ScreenTitle>Printpakket</ScreenTitle>
        <fieldset className="stack-tight">
          <legend className="field-label">Wat wil je printen?</legend>
          {packageParts.map(({ id, name, text }) => (
            <Checkbox
              key={id}
              label={
                <>
                  <strong>{name}</strong> <span className="soft">{text}</span>
                </>
              }
              checked={parts.has(id)}
              onChange={(event) => toggle(id, event.target.checked)}
            />
          ))}
        </fieldset>
        {parts.has('casuskaarten') && session.cases.length === 0 && (
          <p className="soft">
            Er zijn nog geen casuskaarten gekozen. Dat doe je in de{' '}
            <a href={addresses.prepare(session.id)}>voorbereiding</a>.
          </p>
        )}
        <div className="form-grid">
          <SelectField
            label="Welke signaalkaarten"
            value={cards}
            onChange={(event) => setCards(event.target.value)}
          >
            <optgroup label="Voor een rol">
              {roles.map(({ id, name }) => (
                <option key={id} value={`rol:${id}`}>
                  {name}
                </option>
              ))}
            </optgroup>
            <optgroup label="Van een domein">
              {domains.map(({ id, name }) => (
                <option key={id} value={`domein:${id}`}>
                  {name}
                </option>
              ))}
            </optgroup>
          </SelectField>
          <TextField
            label="Begintijd voor de agenda"
            type="time"
            value={startsAt}
            onChange={(event) => setStartsAt(event.target.value)}
          />
        </div>
        <InternalNotice lines={internal} outline={outline} />
      </div>
      <SessionPaperView session={session} outline={outline} name="Printpakket" internal={internal} />
    </div>
  )
}
