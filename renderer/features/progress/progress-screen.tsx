import { use, useMemo } from 'react'
import type { Counts } from '#contract/counts.ts'
import { countDutch } from '#core/report/count-dutch.ts'
import { loadManifest, loadProgramme, loadSessionContent } from '../../content'
import { addresses } from '#core/navigation/addresses.ts'
import { nameOnDay } from '#core/municipalities/follow-changes.ts'
import { addCounts, countSessions, type Tallies } from '#core/progress/count-sessions.ts'
import { listDistricts } from '#core/progress/districts.ts'
import { countReached } from '#core/progress/progress-table.ts'
import { Button } from '#ui/button.tsx'
import { Notice } from '#ui/notice.tsx'
import { ScreenTitle } from '#ui/screen-title.tsx'
import { Skeleton } from '#ui/skeleton.tsx'
import { SessionTabs } from '#ui/session-tabs.tsx'
import { today } from '#dom/today.ts'
import { useSessionList } from '../session/desk/use-session-list'
import { DistrictTables } from './district-tables'
import { ExportCounts } from './export-counts'
import { OtherCounts } from './other-counts'
import { TileMap } from './tile-map'
import { useOtherCounts, type OtherCountsList } from './use-other-counts'
import './progress.css'

/** The statement of the programme that sets the target, in the register of facts. */
const targetFact = 'Z057'
/** Stands in when the register no longer has the statement; the screen then names no source. */
const usualTarget = 5

/** How far the sessions are: by municipality and district, agreements, signals, against the target of the programme. */
export function ProgressScreen() {
  const list = useSessionList()
  const others = useOtherCounts()
  return (
    <div className="stack-wide">
      <SessionTabs current="progress" />
      <div className="stack-tight">
        <ScreenTitle>Voortgang</ScreenTitle>
        <p>Alleen aantallen. Oefensessies en sessies waarin niets gebeurde tellen niet mee.</p>
      </div>
      {(list.state === 'loading' || others.state === 'loading') && <Skeleton />}
      {list.state === 'failed' && (
        <Notice kind="attention" live>
          <p>{list.message}</p>
          <Button onClick={list.refresh}>Probeer opnieuw</Button>
        </Notice>
      )}
      {others.state === 'failed' && (
        <Notice kind="attention" live>
          <p>{others.message}</p>
          <Button onClick={others.refresh}>Probeer opnieuw</Button>
        </Notice>
      )}
      {list.state === 'ready' && others.state === 'ready' && (
        <Progress sessions={list.sessions} others={others} />
      )}
    </div>
  )
}

interface ProgressProps {
  readonly sessions: Extract<ReturnType<typeof useSessionList>, { state: 'ready' }>['sessions']
  readonly others: Extract<OtherCountsList, { state: 'ready' }>
}

function Progress({ sessions, others }: ProgressProps) {
  const { municipalities, allMunicipalities, tiles } = use(loadSessionContent())
  const { target } = useTarget()
  const day = today()
  const own = useMemo(
    () =>
      countSessions(
        sessions.map((session) => ({
          ...session,
          municipality: nameOnDay(session.municipality, allMunicipalities, day),
        })),
        municipalities.map(({ name }) => name),
        day,
      ),
    [sessions, municipalities, allMunicipalities, day],
  )
  const tallies = useMemo(() => {
    const theirs = others.counts.map((counts) => ({
      ...counts,
      municipalities: counts.municipalities.map((town) => ({
        ...town,
        name: nameOnDay(town.name, allMunicipalities, day),
      })),
    }))
    return addCounts([own, ...theirs])
  }, [own, others.counts, allMunicipalities, day])
  const districts = useMemo(() => listDistricts(municipalities, tallies), [municipalities, tallies])
  const unfinished = sessions.filter(({ practice, phase }) => !practice && phase === 'bezig').length
  return (
    <>
      <Target reached={countReached(districts)} added={others.counts.length} />
      {unfinished > 0 && (
        <p className="soft">
          {unfinished === 1
            ? 'Eén sessie is nog bezig en telt mee als je haar sluit.'
            : `${unfinished} sessies zijn nog bezig en tellen mee als je ze sluit.`}
        </p>
      )}
      <section className="stack" aria-labelledby="kaart">
        <h2 id="kaart">Sessies per gemeente</h2>
        <TileMap tiles={tiles} districts={districts} />
        <DistrictTables districts={districts} tallies={tallies} />
      </section>
      <div className="progress-pair">
        <Agreements agreements={tallies.agreements} />
        <Signals signals={tallies.signals} />
      </div>
      <ExportCounts own={own} tallies={tallies} districts={districts} target={target} />
      <OtherCounts others={others} />
    </>
  )
}

/** The target of the programme with the statement it comes from. */
function useTarget() {
  const { documents } = use(loadProgramme())
  const statement = documents
    .flatMap(({ sections }) => sections.flatMap(({ facts }) => facts))
    .find(({ fact }) => fact.id === targetFact)
  const read = Number.parseInt(statement?.value ?? '', 10)
  return { statement, target: Number.isNaN(read) ? usualTarget : read }
}

function Target({ reached, added }: { readonly reached: number; readonly added: number }) {
  const { statement, target } = useTarget()
  const left = target - reached
  return (
    <section className="card stack-tight" aria-labelledby="doel">
      <h2 id="doel">
        {countDutch(reached, 'gemeente', 'gemeenten')} van de {target}
      </h2>
      <p>
        <meter
          className="progress-meter"
          min={0}
          max={target}
          value={Math.min(reached, target)}
          aria-label="Gemeenten met een sessie"
        >
          {reached} van {target}
        </meter>
      </p>
      <p>
        {left > 0
          ? left === 1
            ? 'Nog één gemeente tot het doel van het programma.'
            : `Nog ${left} gemeenten tot het doel van het programma.`
          : 'Het doel van het programma is gehaald.'}
        {added > 0 && ` Opgeteld met de tellingen van ${added === 1 ? 'één ander' : `${added} anderen`}.`}
      </p>
      {statement && (
        <p className="soft">
          Het doel: {statement.fact.text}{' '}
          {statement.fact.sources.map((source) => (
            <a key={source.id} href={addresses.page(`bron/${source.id}`)}>
              Bron: {source.title}
            </a>
          ))}
        </p>
      )}
    </section>
  )
}

function Agreements({ agreements }: { readonly agreements: Counts['agreements'] }) {
  const rows = [
    ['Open', agreements.open],
    ['Daarvan over de datum', agreements.overdue],
    ['Gelukt', agreements.done],
    ['Vervallen', agreements.lapsed],
  ] as const
  return (
    <section className="stack" aria-labelledby="afspraken">
      <h2 id="afspraken">Afspraken</h2>
      <table className="numbers">
        <thead>
          <tr>
            <th scope="col">Stand</th>
            <th scope="col" className="progress-number">
              Aantal
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, count]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className="progress-number">{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

const shownSignals = 10

function Signals({ signals }: { readonly signals: Tallies['signals'] }) {
  const { byId } = use(loadManifest())
  return (
    <section className="stack" aria-labelledby="signalen">
      <h2 id="signalen">Meest genoemde signalen</h2>
      {signals.length === 0 ? (
        <p className="soft">
          Nog geen signaal is vijf keer of vaker genoemd. Kleinere aantallen tonen we niet.
        </p>
      ) : (
        <>
          <ol className="progress-signals">
            {signals.slice(0, shownSignals).map(({ page, count }) => (
              <li key={page}>
                <a href={addresses.page(page)}>{byId.get(page)?.title ?? page}</a>: {count} keer
              </li>
            ))}
          </ol>
          <p className="soft">
            Vijf keer of vaker genoemd, alle sessies samen. Het zegt wat groepen noemen, niet hoe vaak iets
            voorkomt.
          </p>
        </>
      )}
    </section>
  )
}
