import { IconFileImport, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { Counts } from '#contract/counts.ts'
import { limits } from '#contract/limits.ts'
import { useApp } from '#app-context'
import { countDutch } from '#core/report/count-dutch.ts'
import { formatDayOfMoment } from '#core/report/dutch-dates.ts'
import { Button } from '#ui/button.tsx'
import { FileButton } from '#ui/fields/file-button.tsx'
import { Notice } from '#ui/notice.tsx'
import { useStore } from '#dom/store.ts'
import type { OtherCountsList } from './use-other-counts'

/** The counts of others: shown before they are added, one for each sender, and to be taken away again. */
export function OtherCounts({ others }: { readonly others: Extract<OtherCountsList, { state: 'ready' }> }) {
  const { bridge, settings, say } = useApp()
  const own = useStore(settings).countsId
  const [problem, setProblem] = useState('')
  const [offered, setOffered] = useState<Counts | null>(null)
  const open = async (text: string) => {
    setOffered(null)
    const opened = await bridge.openCountsFile({ text: text.slice(0, limits.importCharacters) })
    if (!opened.ok) setProblem(opened.message)
    else if (opened.value.counts.id === own)
      setProblem('Dit zijn je eigen tellingen; die zitten er al in. Kies een bestand van iemand anders.')
    else {
      setProblem('')
      setOffered(opened.value.counts)
    }
  }
  const keep = async (counts: Counts, told: string) => {
    const saved = await bridge.saveOtherCounts({ counts })
    say(saved.ok ? told : saved.message)
    if (saved.ok) setOffered(null)
    others.refresh()
  }
  const remove = async (counts: Counts) => {
    const removed = await bridge.removeOtherCounts({ id: counts.id })
    others.refresh()
    if (!removed.ok) say(removed.message)
    else
      say(`Tellingen van ${nameCounts(counts)} weggehaald.`, {
        label: 'Zet terug',
        run: () => void keep(counts, 'Teruggezet.'),
      })
  }
  const older = offered && others.counts.find(({ id }) => id === offered.id)
  return (
    <section className="stack" aria-labelledby="anderen">
      <h2 id="anderen">Tellingen van anderen</h2>
      <p>Tel je op voor de regio? Voeg dan de bestanden van andere begeleiders toe.</p>
      {others.counts.length > 0 && (
        <ul className="listing">
          {others.counts.map((counts) => (
            <li key={counts.id} className="progress-other">
              <div>
                <strong>{nameCounts(counts)}</strong>
                <p className="soft">{describeCounts(counts)}</p>
              </div>
              <Button
                kind="quiet"
                icon={<IconTrash aria-hidden />}
                aria-label={`Haal weg: de tellingen van ${nameCounts(counts)}`}
                onClick={() => void remove(counts)}
              >
                Haal weg
              </Button>
            </li>
          ))}
        </ul>
      )}
      <FileButton
        label="Open tellingen van een ander"
        accept=".json"
        icon={<IconFileImport aria-hidden />}
        problem={problem}
        onText={(text) => void open(text)}
      />
      {offered && (
        <Notice title={`Tellingen van ${nameCounts(offered)}`} live>
          <p>{describeCounts(offered)}</p>
          {older && (
            <p>
              {older.madeAt > offered.madeAt
                ? 'Let op: je hebt al nieuwere van dezelfde afzender. Deze komen ervoor in de plaats.'
                : 'Ze komen in de plaats van de vorige van dezelfde afzender.'}
            </p>
          )}
          <div className="row">
            <Button
              kind="primary"
              onClick={() => void keep(offered, `Tellingen van ${nameCounts(offered)} toegevoegd.`)}
            >
              Tel deze mee
            </Button>
            <Button kind="quiet" onClick={() => setOffered(null)}>
              Toch niet
            </Button>
          </div>
        </Notice>
      )}
    </section>
  )
}

function nameCounts({ name }: Counts): string {
  return name.trim() === '' ? 'een afzender zonder naam' : name
}

function describeCounts({ madeAt, municipalities, agreements, signals }: Counts): string {
  const sessions = municipalities.reduce((sum, town) => sum + town.sessions, 0)
  return [
    `gemaakt op ${formatDayOfMoment(new Date(madeAt))}`,
    `${countDutch(sessions, 'sessie', 'sessies')} in ${countDutch(municipalities.length, 'gemeente', 'gemeenten')}`,
    countDutch(agreements.open, 'open afspraak', 'open afspraken'),
    countDutch(signals.length, 'signaal', 'signalen'),
  ].join(' · ')
}
