import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { judgeBrowser } from '../../../../e2e/visual/picture-gate'

const approvedIn = readFileSync('tests/e2e/visual/browser-version.txt', 'utf8').trim()

describe('the pictures of the components', () => {
  it('are a gate in the very version that drew the approved ones', () => {
    expect(approvedIn).toMatch(/^\d+\.\d+\.\d+\.\d+$/)
    expect(judgeBrowser(approvedIn, approvedIn)).toEqual({ compares: true })
  })

  it('are not compared in any other version, which is told with both versions', () => {
    const gate = judgeBrowser('999.0.0.1', approvedIn)
    expect(gate.compares).toBe(false)
    expect(gate.compares ? '' : gate.why).toContain('999.0.0.1')
    expect(gate.compares ? '' : gate.why).toContain(approvedIn)
  })
})
