import { memo, useId, useMemo } from 'react'
import { mapOutlineText } from '#core/report/map-outline-text.ts'
import { tidyText } from '#core/report/letters/tidy-text.ts'
import type { Outline } from '#core/report/outline.ts'
import { ReportBlock } from './report-block'
import './report-preview.css'

/**
 * Shows an outline on screen as the paper will say it: same words, same order, real headings, tables and lists.
 * `titleLevel` is the heading level of the title where it stands; everything below follows it. Drawn anew only for another
 * outline: a report of twenty pages would keep the page busy each time that something is said above it.
 */
export const ReportPreview = memo(function ReportPreview({
  outline: typed,
  titleLevel = 2,
}: {
  readonly outline: Outline
  readonly titleLevel?: 1 | 2 | 3
}) {
  const titleId = useId()
  const outline = useMemo(() => mapOutlineText(typed, tidyText), [typed])
  const Title = `h${titleLevel}` as const
  return (
    <article className="report-preview" aria-labelledby={titleId}>
      <header className="report-header">
        {outline.sender !== undefined && outline.sender.name !== '' && (
          <p className="report-sender">{outline.sender.name}</p>
        )}
        <Title id={titleId} className="report-title">
          {outline.title}
        </Title>
        <p className="report-subtitle">{outline.subtitle}</p>
        <dl className="report-details">
          {outline.details.map(({ label, value }) => (
            <div key={label} className="report-detail">
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </header>
      {outline.blocks.map((block, index) => (
        // Blocks have no identity of their own and never change place while they are shown.
        <ReportBlock key={index} block={block} titleLevel={titleLevel} />
      ))}
      <p className="report-footer">{outline.footer}</p>
    </article>
  )
})
