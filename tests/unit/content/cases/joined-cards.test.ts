import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import { openEnvelope } from '../../../../main/library/disk/envelope'
import { sessionFormat } from '../../../../main/library/disk/formats'
import type { CheckContent } from '#core/check/interpret.ts'
import { valueOf } from '../../main/example-session'
import { loadShippedCheck } from '../shipped-content'

let content: CheckContent

beforeAll(async () => {
  content = await loadShippedCheck()
})

describe('a session that was saved with signals that are now joined into another card', () => {
  it('opens with its counts as they were, and each signal leads to the card of now', async () => {
    const bytes = await readFile('tests/unit/main/library/fixtures/sessie-oude-signalen.json')
    const { tallies } = valueOf(openEnvelope(sessionFormat, bytes))
    expect(tallies.length).toBeGreaterThan(10)
    for (const { page, counts } of tallies) {
      expect(counts).toEqual({ gezien: 1, verteld: 0, gehoord: 2, vermoed: 1 })
      const card = content.pages.get(page)
      expect([page, card?.collection, card?.earlier?.includes(page)]).toEqual([page, 'signaal', true])
    }
  })

  it('has no id that is both a card of now and one of before', () => {
    const earlier = content.signals.flatMap((card) => card.earlier ?? [])
    expect(new Set(earlier).size).toBe(earlier.length)
    expect(content.signals.filter(({ id }) => earlier.includes(id))).toEqual([])
  })
})
