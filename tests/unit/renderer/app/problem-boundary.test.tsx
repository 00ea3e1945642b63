import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { holdUnsaved } from '#dom/unsaved.ts'
import { ProblemBoundary } from '../../../../renderer/app/problem-boundary'

describe('a screen that breaks', () => {
  it('is told of, so that someone can look into it', () => {
    const onCaught = vi.fn()
    const error = new Error('kapot')
    new ProblemBoundary({ home: '#/', children: null, onCaught }).componentDidCatch(error)
    expect(onCaught).toHaveBeenCalledWith(error)
  })

  it('saves at once what was not on disk yet', async () => {
    const flush = vi.fn(() => Promise.resolve())
    holdUnsaved(flush, 'typed')
    const boundary = new ProblemBoundary({ home: '#/', children: null, onCaught: () => undefined })
    const told = new Promise<unknown>((resolve) => (boundary.setState = resolve))
    boundary.componentDidCatch(new Error('kapot'))
    expect(flush).toHaveBeenCalledOnce()
    expect(await told).toEqual({ kept: { unsaved: true, filled: false } })
    holdUnsaved(flush, 'saved')
  })

  it('promises nothing before it knows, and gives a way on', () => {
    const text = draw({ failed: true })
    expect(text).toContain('wordt nu bewaard')
    expect(text).not.toMatch(/is bewaard|is er nog/)
    expect(text).toContain('Probeer opnieuw')
    expect(text).toContain('href="#/"')
  })

  it.each([
    [
      'all is on disk',
      { unsaved: false, filled: false },
      ['is bewaard, ook het laatste'],
      ['nergens', 'kon nog niet'],
    ],
    [
      'the disk is full',
      { unsaved: true, filled: false },
      ['kon nog niet worden bewaard'],
      ['ook het laatste'],
    ],
    [
      'a check is filled in',
      { unsaved: false, filled: true },
      ['is bewaard, ook', 'maar is nergens bewaard'],
      [],
    ],
  ])('says what is kept and what is not when %s', (_when, kept, says, saysNot) => {
    const text = draw({ failed: true, kept })
    for (const sentence of says) expect(text).toContain(sentence)
    for (const sentence of saysNot) expect(text).not.toContain(sentence)
  })
})

function draw(state: ProblemBoundary['state']): string {
  const boundary = new ProblemBoundary({ home: '#/', children: null, onCaught: () => undefined })
  boundary.state = state
  return renderToStaticMarkup(boundary.render())
}
