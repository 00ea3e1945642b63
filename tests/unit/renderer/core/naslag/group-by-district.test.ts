import { describe, expect, it } from 'vitest'
import { describeTownCertainty, groupByDistrict } from '#core/naslag/group-by-district.ts'

const town = (name: string, district: string, certainty: string) => ({
  name,
  district,
  certainty,
  remark: '',
  change: { from: '', until: '', into: '' },
  sources: [],
})

describe('the municipalities', () => {
  it('stand by district, both by the alphabet, with how many are sure', () => {
    const districts = groupByDistrict([
      town('Zeist', 'Oost-Utrecht', 'waarschijnlijk'),
      town('Urk', 'Flevoland', 'bevestigd'),
      town('Almere', 'Flevoland', 'bevestigd'),
      town('Baarn', 'Oost-Utrecht', 'bevestigd'),
    ])
    expect(districts.map(({ name, towns, sure }) => [name, towns.map((one) => one.name), sure])).toEqual([
      ['Flevoland', ['Almere', 'Urk'], 2],
      ['Oost-Utrecht', ['Baarn', 'Zeist'], 1],
    ])
  })

  it('say how sure their district is, and doubt what they do not know', () => {
    expect(describeTownCertainty('bevestigd')).toBe('bevestigd')
    expect(describeTownCertainty('afgeleid - controleren')).toContain('vraag het eerst na')
    expect(describeTownCertainty('iets nieuws')).toContain('vraag het eerst na')
  })
})
