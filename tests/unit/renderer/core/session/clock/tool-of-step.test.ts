import { describe, expect, it } from 'vitest'
import { toolOfStep } from '#core/session/clock/tool-of-step.ts'

describe('the tool that a step is about', () => {
  it.each([
    ['Nulmeting', 'handen of kaartjes, anoniem', 'meting'],
    ['Casuskaart met onthullingen', 'kleine groepen met casuskaart', 'casus'],
    ['Blinde vlekken', 'matrix signaal keer rol', 'matrix'],
    ['Pauze', 'pauze', null],
    ['Afspraken', 'stemmen en vastleggen', null],
  ])('%s (%s): %s', (title, form, tool) => {
    expect(toolOfStep({ title, form })).toBe(tool)
  })
})
