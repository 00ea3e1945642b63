import type { PageSummary } from '#schema/page.ts'
import type { Manifest } from '../../content'
import { relatePage, type RelatedPage } from '#core/naslag/relate-page.ts'
import { addresses } from '#core/navigation/addresses.ts'
import './relation-picture.css'

interface RelationPictureProps {
  readonly page: PageSummary
  readonly byId: Manifest['byId']
}

const kindNames = { route: 'Wat je doet', verwant: 'Hangt ermee samen' } as const

/**
 * What can be seen, this phenomenon, and where it leads, with lines between them. The words are lists of links, so the
 * picture reads itself out; only the lines are a drawing. Rows are equally high, so the lines need no measuring.
 */
export function RelationPicture({ page, byId }: RelationPictureProps) {
  const relations = relatePage(page, byId)
  if (!relations) return null
  const { signals, onwards, left } = relations
  return (
    <section className="relations-frame stack-tight" aria-labelledby="samenhang">
      <h2 id="samenhang">Hoe dit samenhangt</h2>
      <div className="relations">
        <p className="relations-head" id="samenhang-signalen">
          Dit kun je zien
        </p>
        <ul className="relations-list relations-signals" aria-labelledby="samenhang-signalen">
          {signals.map(({ id, title }) => (
            <li key={id}>
              <a href={addresses.page(id)}>{title}</a>
            </li>
          ))}
        </ul>
        <Lines from={signals.length} side="in" />
        <p className="relations-centre">{page.title}</p>
        <Lines from={onwards.length} side="out" />
        <p className="relations-head relations-head-onwards" id="samenhang-verder">
          Hier leidt het naar
        </p>
        <ul className="relations-list relations-onwards" aria-labelledby="samenhang-verder">
          {onwards.map((onward) => (
            <Onward key={onward.page.id} {...onward} />
          ))}
        </ul>
      </div>
      {left > 0 && (
        <p className="soft">
          {left === 1 ? 'Nog één staat' : `Nog ${left} staan`} in de lijsten onder aan deze pagina. Een
          signaal is geen bewijs.
        </p>
      )}
    </section>
  )
}

function Onward({ kind, page }: RelatedPage) {
  return (
    <li>
      <span className="soft relations-kind">{kindNames[kind]}</span>
      <a href={addresses.page(page.id)}>{page.title}</a>
    </li>
  )
}

/** Lines from so many rows to the middle, or from the middle to so many rows. */
function Lines({ from, side }: { readonly from: number; readonly side: 'in' | 'out' }) {
  return (
    <svg
      className={`relations-lines relations-${side}`}
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden
    >
      {Array.from({ length: from }, (_, row) => {
        const y = ((row + 0.5) / from) * 100
        const path = side === 'in' ? `M0 ${y}C50 ${y} 50 50 100 50` : `M0 50C50 50 50 ${y} 100 ${y}`
        return <path key={row} d={path} vectorEffect="non-scaling-stroke" />
      })}
    </svg>
  )
}
