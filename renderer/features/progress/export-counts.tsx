import { IconDownload, IconTable } from '@tabler/icons-react'
import { use } from 'react'
import type { Counts } from '#contract/counts.ts'
import { fileKinds } from '#contract/files/file-kinds.ts'
import { limits } from '#contract/limits.ts'
import { useApp } from '#app-context'
import { loadManifest } from '../../content'
import type { Tallies } from '#core/progress/count-sessions.ts'
import type { DistrictProgress } from '#core/progress/districts.ts'
import { listProgressRows } from '#core/progress/progress-table.ts'
import { writeCsv } from '#core/progress/write-csv.ts'
import { makeFileName } from '#core/report/file-name.ts'
import { dayOfMoment } from '#core/session/days.ts'
import { Button } from '#ui/button.tsx'
import { TextField } from '#ui/fields/field.tsx'
import { useStore } from '#dom/store.ts'
import { useDraft } from '#editing/use-draft.ts'
import { newId } from '#editing/random-id.ts'
import { saveTextFile } from '#report/save-text-file.ts'

interface ExportCountsProps {
  /** The own counts: what is passed on, so that nothing is counted twice. */
  readonly own: Tallies
  /** Everything added up: what goes into the spreadsheet. */
  readonly tallies: Tallies
  readonly districts: readonly DistrictProgress[]
  readonly target: number
}

/** The counts as a spreadsheet, and as a file with which somebody else adds them up. */
export function ExportCounts({ own, tallies, districts, target }: ExportCountsProps) {
  const { bridge, settings, changeSettings, say } = useApp()
  const { byId } = use(loadManifest())
  const saved = useStore(settings)
  const { value: name, change: setName, clear: clearName } = useDraft('tellingen-van', saved.countsName)
  const tell = (told: string) => {
    if (told !== '') say(told)
  }
  const exportCsv = async () => {
    const day = dayOfMoment(new Date())
    const rows = listProgressRows(tallies, districts, {
      target,
      day,
      nameSignal: (page) => byId.get(page)?.title ?? page,
    })
    tell(
      await saveTextFile(bridge, {
        name: makeFileName(['Voortgang', day], 'csv'),
        mediaType: 'text/csv',
        text: writeCsv(rows),
      }),
    )
  }
  const passOn = async () => {
    const id = saved.countsId === '' ? newId('herkomst') : saved.countsId
    changeSettings({ countsId: id, countsName: name.trim() })
    clearName()
    const data: Counts = { id, name: name.trim(), madeAt: new Date().toISOString(), ...own }
    tell(
      await saveTextFile(bridge, {
        name: makeFileName(['Tellingen', name, dayOfMoment(new Date())], 'json'),
        mediaType: 'application/json',
        text: JSON.stringify({ ...fileKinds.counts, data }, null, 2),
      }),
    )
  }
  return (
    <section className="stack" aria-labelledby="doorgeven">
      <h2 id="doorgeven">Doorgeven</h2>
      <div className="row">
        <Button icon={<IconTable aria-hidden />} onClick={() => void exportCsv()}>
          Bewaar als tabel (csv)
        </Button>
      </div>
      <div className="progress-pass-on">
        <TextField
          label="Van wie zijn deze tellingen"
          hint="Een organisatie of team, geen naam van een persoon"
          value={name}
          maxLength={limits.lineCharacters}
          onChange={(event) => setName(event.target.value)}
        />
        <Button
          icon={<IconDownload aria-hidden />}
          disabled={name.trim() === ''}
          onClick={() => void passOn()}
        >
          Geef mijn tellingen door
        </Button>
      </div>
      <p className="soft">
        Het bestand bevat alleen aantallen van jouw sessies: per gemeente, afspraken, en signalen die vijf
        keer of vaker genoemd zijn.
      </p>
    </section>
  )
}
