import { use } from 'react'
import type { ShownFact } from '#schema/page.ts'
import { writeForMail } from '#core/naslag/mail-text.ts'
import { loadManifest } from '../../content'
import { CopyButton } from './copy-button'

interface CopyFactsProps {
  readonly facts: readonly ShownFact[]
  /** The text in which their marker stands, and all facts of it; null when it stands in none. */
  readonly around: { readonly text: string; readonly facts: readonly ShownFact[] } | null
}

/** Copies facts, or the paragraph in which they stand, as something that can be mailed. */
export function CopyFacts({ facts, around }: CopyFactsProps) {
  const edition = use(loadManifest()).info.version
  return (
    <div className="row">
      <CopyButton
        make={() =>
          writeForMail({
            title: '',
            lines: facts.length > 1 ? [] : facts.map(({ text }) => text),
            facts,
            edition,
          })
        }
      >
        Kopieer met bron
      </CopyButton>
      {around && (
        <CopyButton
          make={() => writeForMail({ title: '', lines: [around.text], facts: around.facts, edition })}
        >
          Kopieer de alinea
        </CopyButton>
      )}
    </div>
  )
}
