import { describe, expect, it } from 'vitest'
import { checkAccent } from '../../../../../renderer/features/settings/check-accent'

describe('the colour of an organisation', () => {
  it('is taken in the ways in which people write it', () => {
    expect(checkAccent(' #8A1538 ')).toEqual({ ok: true, value: '#8a1538' })
    expect(checkAccent('rgb(138, 21, 56)')).toEqual({ ok: true, value: '#8a1538' })
    expect(checkAccent('')).toEqual({ ok: true, value: '' })
  })

  it('is refused when it reads badly on paper, with how badly', () => {
    expect(checkAccent('#ffcc00')).toMatchObject({
      message:
        'Deze kleur leest slecht op wit papier (contrast 1,5, nodig is 4,5). Kies een donkerder kleur.',
    })
    expect(checkAccent('#777777').ok).toBe(false)
    expect(checkAccent('#767676').ok).toBe(true)
  })

  it('is refused when it is none', () => {
    for (const typed of ['rood', '#12', 'url(x)', '#8a153880']) expect(checkAccent(typed).ok).toBe(false)
  })
})
