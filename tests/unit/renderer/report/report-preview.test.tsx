import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { listTypedText } from '#core/report/list-typed-text.ts'
import type { Outline } from '#core/report/outline.ts'
import { describeSession } from '#core/report/session-report.ts'
import { ReportPreview } from '#report/report-preview.tsx'
import { makeFullSession } from '../../../scenarios/report/example-session'

const session = makeFullSession()
const outline = describeSession(session, { contentVersion: '2026.11', now: new Date('2026-11-23T12:00:00Z') })
const html = renderToStaticMarkup(<ReportPreview outline={outline} titleLevel={1} />)
const spoken = html
  .replace(/<[^>]+>/g, '')
  .replaceAll('&quot;', '"')
  .replaceAll('&amp;', '&')
  .replace(/\s+/g, '')

describe('the report on screen', () => {
  it('says every word that was typed', () => {
    for (const typed of listTypedText(session)) expect(spoken).toContain(typed.replace(/\s+/g, ''))
  })

  it('has headings that follow each other without a gap', () => {
    const levels = Array.from(html.matchAll(/<h(\d)/g), ([, level]) => Number(level))
    expect(levels[0]).toBe(1)
    levels.reduce((before, level) => {
      expect(level).toBeLessThanOrEqual(before + 1)
      return level
    })
  })

  it('has tables with a caption and headers for columns and rows', () => {
    expect(html.match(/<caption/g)).toHaveLength(2)
    expect(html).toContain('<th scope="col"')
    expect(html).toContain('<th scope="row"')
  })

  it('says in words what is ticked', () => {
    expect(html).toContain('Gedaan: </span>Bewaartermijn')
    expect(html).toContain('Niet gedaan: </span>Notulist')
  })

  it('has no inline style, which the policy of the page refuses', () => {
    expect(html).not.toContain('style=')
  })

  it('shows bars with their numbers in the text', () => {
    const bars: Outline = {
      ...outline,
      blocks: [{ kind: 'bars', caption: 'Stellingen', unit: 'mensen', rows: [{ label: 'Ja', value: 5 }] }],
    }
    const shown = renderToStaticMarkup(<ReportPreview outline={bars} />)
    expect(shown).toContain('5 mensen')
    expect(shown).toContain('<rect class="report-bar-value" width="100"')
  })
})
