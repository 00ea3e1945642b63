import { describe, expect, it } from 'vitest'
import { describeSession } from '#core/report/session-report.ts'
import { writeHtml } from '#core/report/write-html.ts'
import { makeSession } from '../../../main/example-session'

describe('a readable page of a session', () => {
  const typed = '<script>alert(1)</script> & "aanhaling"'
  const page = writeHtml(
    describeSession(makeSession({ title: typed, purpose: typed, place: 'Kantine De Brug' }), {
      contentVersion: '2026-11-01',
      now: new Date('2026-11-30T12:00:00Z'),
    }),
  )

  it('holds what was typed, as text', () => {
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;aanhaling&quot;')
    expect(page).not.toContain('<script')
    expect(page).toContain('Kantine De Brug')
    expect(page).toContain('Wie belt de school?')
  })

  it('needs nothing else: no link, no picture, no address', () => {
    expect(page).not.toMatch(/\s(?:src|href)=|https?:/)
  })
})
