import { describe, expect, it } from 'vitest'
import { outputOfStep, toolOfStep } from '#core/session/clock/tool-of-step.ts'

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

describe('what a step brings along beside its script', () => {
  it.each([
    ['Nulmeting', 'handen of kaartjes, anoniem', 'meting'],
    ['Casuskaart met onthullingen', 'kleine groepen met casuskaart', 'casus'],
    ['Blinde vlekken', 'matrix signaal keer rol', 'matrix'],
    ['Afspraken', 'stemmen en vastleggen', 'afspraken'],
    ['Actielijst langs', 'bord met gedaan, loopt, vast', 'afspraken'],
    ['Afronding en vervolgdatum', 'rondje', 'afspraken'],
    ['Doel en veilige afspraken', 'plenair', 'signalen'],
    ['Knelpunten in samenwerken', 'beeld, oordeel, besluit', 'besluiten'],
    ['Signalen ophalen', '1-2-4-allemaal', 'signalen'],
    ['Pauze', 'pauze', 'signalen'],
  ])('%s (%s): %s', (title, form, output) => {
    expect(outputOfStep({ title, form })).toBe(output)
  })
})
