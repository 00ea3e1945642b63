import { use, useEffect, useMemo, useState } from 'react'
import { domains } from '../../../content/schema/collections'
import { roles } from '../../../content/schema/roles'
import type { Result } from '../../../main/contract/result'
import type { Session } from '../../../main/contract/session'
import { useApp } from '../../app-context'
import { loadManifest, loadRoleDomains, loadSessionContent } from '../../content'
import { chooseSheet } from '../../core/naslag/choose-sheet'
import { addresses } from '../../core/navigation/addresses'
import { makeFileName } from '../../core/report/file-name'
import { listTypedText } from '../../core/report/list-typed-text'
import { describePackage, packageParts, type PackagePart } from '../../core/report/print-package'
import type { ScreenProps } from '../../screen-props'
import { LinkButton } from '../../ui/button'
import { Checkbox, SelectField, TextField } from '../../ui/field'
import { Notice } from '../../ui/notice'
import { ScreenTitle } from '../../ui/screen-title'
import { Skeleton } from '../../ui/skeleton'
import { useStore } from '../../ui/store'
import { ReportView } from '../report/report-view'
import { explainUnopened } from '../session/find-problem'
import '../session/session.css'

/** What to print for a session, chosen part by part, as one PDF. */
export function PrintPackageScreen({ params }: ScreenProps) {
  const id = params['id'] ?? ''
  const { bridge } = useApp()
  const [read, setRead] = useState<Result<{ session: Session }> | null>(null)
  useEffect(() => {
    void bridge.readSession({ id }).then(setRead)
  }, [bridge, id])
  if (!read) return <Skeleton />
  if (!read.ok)
    return (
      <div className="stack">
        <ScreenTitle>Dit printpakket kan niet open</ScreenTitle>
        <Notice kind="attention">
          <p>{explainUnopened(read)}</p>
        </Notice>
        <LinkButton href={addresses.sessions} kind="primary">
          Naar je sessies
        </LinkButton>
      </div>
    )
  return <PrintPackage session={read.value.session} />
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

  const typed = useMemo(() => listTypedText({ ...session, place: '', municipality: '' }), [session])
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
    })
  }, [session, parts, cards, startsAt, basics, cases, pages, roleDomains, info.version])

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
      </div>
      <ReportView
        typed={typed}
        outline={outline}
        fileName={makeFileName(['Printpakket', session.municipality || session.title, session.date], 'pdf')}
      />
    </div>
  )
}
