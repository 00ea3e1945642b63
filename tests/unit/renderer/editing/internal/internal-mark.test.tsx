import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { InternalMark, InternalStays } from '#editing/internal/internal-mark.tsx'

const say = (text: string, stays?: string) =>
  renderToStaticMarkup(
    stays === undefined ? (
      <InternalMark text={text} />
    ) : (
      <InternalStays value={stays}>
        <InternalMark text={text} />
      </InternalStays>
    ),
  )

describe('the quiet mark below a field', () => {
  it('counts and names the lines that others will not read', () => {
    const html = say('punt\n- intern: een\n  twee\n- punt')
    expect(html).toContain('2 regels alleen in je logboek')
    expect(html).toContain('<q>- intern: een</q><q>twee</q>')
    expect(html).not.toContain('<q>punt')
  })

  it('says nothing of a text without such a line', () => {
    expect(say('punt')).not.toContain('logboek')
  })

  it('has a place that is read aloud before there is something to say', () => {
    expect(say('punt')).toContain('aria-live="polite"')
  })

  it('says where it stays on a screen that has no logbook', () => {
    expect(say('intern: een', 'niet in de pdf')).toContain('1 regel niet in de pdf')
  })
})
