import { use, useMemo } from 'react'
import { domains } from '#schema/collections.ts'
import { roles } from '#schema/roles.ts'
import type { Session } from '#contract/session.ts'
import { useApp } from '#app-context'
import { loadManifest, loadRoleDomains, loadSessionContent } from '../../content'
import { chooseSheet } from '#core/naslag/choose-sheet.ts'
import { addresses } from '#core/navigation/addresses.ts'
import { describePackage, packageParts, type PackagePart } from '#core/report/print-package.ts'
import { describeRunBook } from '#core/report/run-book.ts'
import type { ScreenProps } from '../../screen-props'
import { Checkbox, SelectField } from '#ui/fields/field.tsx'
import { TimeField } from '#ui/fields/time-field.tsx'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { useStore } from '#dom/store.ts'
import { useDraft } from '#editing/use-draft.ts'
import { InternalNotice } from '#editing/internal/internal-notice.tsx'
import { useInternalLines } from '#editing/internal/use-internal-lines.ts'
import { SessionPaper, SessionPaperView } from '../session/desk/session-paper'

/** What to print for a session, chosen part by part, as one PDF. */
export function PrintPackageScreen({ params }: ScreenProps<'printPackage'>) {
  return (
    <SessionPaper id={params.id} refusedTitle="Dit printpakket kan niet open">
      {(session) => <PrintPackage session={session} />}
    </SessionPaper>
  )
}

const allParts = packageParts.map(({ id }) => id)

/** Who leads reads the reveals aloud; the cards without them are for who wants to hand them out. */
const usualParts = allParts.filter((id) => id !== 'casuskaarten-groep')
const papers = [
  { id: 'printpakket', name: 'Printpakket, voor in de zaal' },
  { id: 'regieboek', name: 'Regieboek, voor wie de sessie leidt' },
] as const

/** Made again in a moment: no reason to ask before the window closes. */
const choice = { asks: false }

function PrintPackage({ session }: { readonly session: Session }) {
  const { settings } = useApp()
  const role = useStore(settings).role
  const { pages, info } = use(loadManifest())
  const { basics, cases } = use(loadSessionContent())
  const roleDomains = use(loadRoleDomains())
  const ownCards = roles.some(({ id }) => id === role) ? `rol:${role}` : 'rol:jongerenwerk'
  const parts = useDraft<readonly PackagePart[]>(`printpakket/${session.id}`, usualParts, choice)
  const cards = useDraft(`printpakket-kaarten/${session.id}`, ownCards, choice)
  const paper = useDraft<string>(`printpakket-papier/${session.id}`, papers[0].id, choice)
  const isRunBook = paper.value === 'regieboek'
  const startsAt = useDraft(`printpakket-begin/${session.id}`, session.startsAt, choice)
  const chosen = useMemo(() => new Set(parts.value), [parts.value])

  const internal = useInternalLines(session, { scriptToo: true })
  const { alsoInternal } = internal
  const outline = useMemo(() => {
    if (isRunBook)
      return describeRunBook(session, {
        startsAt: startsAt.value,
        contentVersion: info.version,
        // oxlint-disable-next-line react/purity -- the moment at which it is drawn stands on it
        now: new Date(),
      })
    const [kind, value = ''] = cards.value.split(':')
    const wanted = kind === 'rol' ? { role: value, domain: '' } : { role: '', domain: value }
    const own = session.cases.flatMap(({ page }) => cases.filter(({ id }) => `casus/${id}` === page))
    return describePackage(session, chosen, {
      basics,
      cases: own,
      sheet: chooseSheet(wanted, pages, roleDomains),
      startsAt: startsAt.value,
      contentVersion: info.version,
      // oxlint-disable-next-line react/purity -- the moment at which it is drawn stands on it
      now: new Date(),
      alsoInternal,
    })
  }, [
    session,
    isRunBook,
    chosen,
    cards.value,
    startsAt.value,
    basics,
    cases,
    pages,
    roleDomains,
    info.version,
    alsoInternal,
  ])

  const toggle = (part: PackagePart, wanted: boolean) =>
    parts.change(allParts.filter((id) => (id === part ? wanted : chosen.has(id))))
  return (
    <div className="stack-wide">
      <div className="stack no-print form">
        <p>
          <a href={addresses.prepare(session.id)}>← Terug naar de voorbereiding</a>
        </p>
        <ScreenTitle>Printpakket</ScreenTitle>
        <SelectField
          label="Welk papier"
          value={paper.value}
          onChange={(event) => paper.change(event.target.value)}
        >
          {papers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <fieldset className="stack-tight" hidden={isRunBook}>
          <legend className="field-label">Wat wil je printen?</legend>
          {packageParts.map(({ id, name, text }) => (
            <Checkbox
              key={id}
              label={
                <>
                  <strong>{name}</strong> <span className="soft">{text}</span>
                </>
              }
              checked={chosen.has(id)}
              onChange={(event) => toggle(id, event.target.checked)}
            />
          ))}
        </fieldset>
        {!isRunBook && chosen.has('casuskaarten') && session.cases.length === 0 && (
          <p className="soft">
            Er zijn nog geen casuskaarten gekozen. Dat doe je in de{' '}
            <a href={addresses.prepare(session.id)}>voorbereiding</a>.
          </p>
        )}
        <div className="form-grid">
          {!isRunBook && (
            <SelectField
              label="Welke signaalkaarten"
              value={cards.value}
              onChange={(event) => cards.change(event.target.value)}
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
          )}
          <TimeField
            name={`${session.id}/starts-at`}
            label="Begintijd van de sessie"
            value={startsAt.value}
            onChange={startsAt.change}
          />
        </div>
        {!isRunBook && <InternalNotice lines={internal} outline={outline} />}
      </div>
      <SessionPaperView
        session={session}
        outline={outline}
        name={paper.value}
        {...(!isRunBook && { internal })}
      />
    </div>
  )
}
