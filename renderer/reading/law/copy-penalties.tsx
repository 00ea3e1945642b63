import { use } from 'react'
import { writePenaltiesForMail } from '#core/naslag/penalties-for-mail.ts'
import { loadManifest } from '../../content'
import { CopyButton } from '../copy/copy-button'
import { loadPenalties } from './load-penalties'

/** Copies a table of penalties, given by the ids of its rows, with where the law stands officially. */
export function CopyPenalties({ ids }: { readonly ids: string }) {
  const rows = use(loadPenalties())
  const edition = use(loadManifest()).info.version
  const chosen = ids.split(' ').flatMap((id) => rows.find((row) => row.id === id) ?? [])
  return (
    <p className="no-print">
      <CopyButton make={() => writePenaltiesForMail(chosen, edition)}>Kopieer de tabel</CopyButton>
    </p>
  )
}
