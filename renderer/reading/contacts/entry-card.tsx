import type { ReactNode } from 'react'
import type { SocialMapEntry } from '#contract/social-map.ts'
import { describeCheck } from '#core/report/local-contacts.ts'
import { isStale } from '#core/social-map/list-local.ts'
import { today } from '#dom/today.ts'
import './contact-list.css'
import './entry-card.css'

interface EntryCardProps {
  readonly entry: SocialMapEntry
  /** Whether the municipality is worth naming: not when only one is shown. */
  readonly named?: boolean
  /** Buttons to change it, on its own screen. */
  readonly children?: ReactNode
}

/** One local contact: who, what for, how to reach it, and who checked it when. */
export function EntryCard({ entry, named = false, children }: EntryCardProps) {
  return (
    <div className="contact-card local-card">
      <p className="contact-name">{entry.organisation}</p>
      {(entry.role !== '' || named) && (
        <p>{[entry.role, named ? entry.municipality : ''].filter((part) => part !== '').join(' · ')}</p>
      )}
      {entry.phone !== '' && <p className="contact-phone numbers">{entry.phone}</p>}
      {entry.hours !== '' && <p>{entry.hours}</p>}
      <p>{entry.purpose}</p>
      {(entry.email !== '' || entry.website !== '') && (
        <p className="soft">{[entry.email, entry.website].filter((part) => part !== '').join(' · ')}</p>
      )}
      <p className={isStale(entry, today()) ? 'local-checked local-stale' : 'local-checked soft'}>
        Gecontroleerd {describeCheck(entry, today())}
      </p>
      {children}
    </div>
  )
}
