import { describe, expect, it } from 'vitest'
import { countByRoom, listUntouched, type FileCoverage } from '../../../reach/describe-coverage'

const reached = (covered: number, total: number): FileCoverage => ({ lines: { covered, total } })
const files = new Map([
  ['renderer/core/session/days.ts', reached(10, 10)],
  ['renderer/core/check/interpret.ts', reached(15, 20)],
  ['renderer/features/search/search-box.tsx', reached(0, 40)],
  ['renderer/features/start/start-screen.tsx', reached(0, 60)],
  ['main/start.ts', reached(3, 4)],
  ['content/schema/page.ts', reached(0, 0)],
])

describe('what the unit tests reach', () => {
  it('is counted by room, the one with most that nobody reached first', () => {
    expect(countByRoom(files)).toEqual([
      { room: 'renderer/features', covered: 0, total: 100 },
      { room: 'renderer/core', covered: 25, total: 30 },
      { room: 'main', covered: 3, total: 4 },
      { room: 'content/schema', covered: 0, total: 0 },
    ])
  })

  it('names the files that no test reaches, the longest first; one without a line that runs is none of them', () => {
    expect(listUntouched(files)).toEqual([
      'renderer/features/start/start-screen.tsx (60 regels)',
      'renderer/features/search/search-box.tsx (40 regels)',
    ])
  })
})
