import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'
import { ProblemBoundary } from '../../../../renderer/app/problem-boundary'

describe('a screen that breaks', () => {
  it('is told of, so that someone can look into it', () => {
    const onCaught = vi.fn()
    const error = new Error('kapot')
    new ProblemBoundary({ home: '#/', children: null, onCaught }).componentDidCatch(error)
    expect(onCaught).toHaveBeenCalledWith(error)
  })

  it('promises only that what was saved is there, and gives a way on', () => {
    const boundary = new ProblemBoundary({ home: '#/', children: null, onCaught: () => undefined })
    boundary.state = ProblemBoundary.getDerivedStateFromError()
    const text = renderToStaticMarkup(boundary.render())
    expect(text).toContain('Wat al bewaard was, is er nog.')
    expect(text).not.toContain('Wat je hebt ingevuld is bewaard')
    expect(text).toContain('Probeer opnieuw')
    expect(text).toContain('href="#/"')
  })
})
