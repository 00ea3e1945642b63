import { describe, expect, it } from 'vitest'
import { listCalls } from '#core/naslag/list-calls.ts'
import { splitLines } from '#core/naslag/split-lines.ts'
import { groupUrgent } from '#core/naslag/urgent-groups.ts'
import { loadShippedSummaries } from '../../../content/shipped-content'

const entry = (organisation: string, phone: string) => ({
  id: organisation,
  municipality: 'Zeist',
  organisation,
  role: '',
  phone,
  email: '',
  website: '',
  hours: '',
  purpose: '',
  checkedBy: 'leiding',
  checkedOn: '2026-11-01',
})

describe('whom to call', () => {
  it('is first somebody of the own social map, then the contacts of the page, each with every number', async () => {
    const pages = await loadShippedSummaries()
    const contacts = ['contact/k-113', 'contact/k-huisartsenpost', 'contact/k-vt'].flatMap(
      (id) => pages.find((page) => page.id === id) ?? [],
    )
    const calls = listCalls([entry('Zonder nummer', ''), entry('Wijkteam', '030-1234567')], contacts)
    expect(calls.map(({ name, numbers }) => [name, ...numbers])).toEqual([
      ['Wijkteam', '030-1234567'],
      ['113 Zelfmoordpreventie', '113', '0800-0113'],
      ['Veilig Thuis, landelijk nummer', '0800-2000'],
    ])
  })

  it('never has so many own contacts that the others are out of sight', () => {
    const many = Array.from({ length: 9 }, (_, at) => entry(`Team ${at}`, `030-000000${at}`))
    expect(listCalls(many, [])).toHaveLength(3)
  })

  it('is known on every page that cannot wait', async () => {
    const pages = await loadShippedSummaries()
    for (const { id, contacts = [] } of pages.filter(({ urgent }) => urgent)) {
      const known = contacts.flatMap((contact) => pages.find((page) => page.id === contact) ?? [])
      expect(listCalls([], known), id).not.toEqual([])
    }
  })
})

describe('what to do on the card of a signal', () => {
  it('is a line for each thing, with a question beside its answer', () => {
    expect(splitLines('Diepe wond? Bel 112. Blijf erbij en regel vandaag hulp.')).toEqual([
      'Diepe wond? Bel 112.',
      'Blijf erbij en regel vandaag hulp.',
    ])
  })
})

describe('the board of situations', () => {
  it('has every route and signal that cannot wait, once, in four groups', async () => {
    const pages = await loadShippedSummaries()
    const groups = groupUrgent(pages)
    expect(groups.map(({ name }) => name)).toEqual([
      'Geld',
      'Beelden en online',
      'Geweld en veiligheid',
      'Het gaat niet goed met de jongere',
    ])
    const shown = groups.flatMap((group) => group.pages.map(({ id }) => id))
    const urgent = pages.filter(({ urgent: haste, collection }) => haste && collection !== 'fenomeen')
    expect(shown.toSorted()).toEqual(urgent.map(({ id }) => id).toSorted())
  })

  it('loses no page that nobody gave a group', async () => {
    const [page] = (await loadShippedSummaries()).filter(({ id }) => id === 'route/r-acuut')
    const fresh = page ? [{ ...page, id: 'route/r-nieuw' }] : []
    expect(groupUrgent(fresh).at(-1)?.pages).toEqual(fresh)
  })
})
