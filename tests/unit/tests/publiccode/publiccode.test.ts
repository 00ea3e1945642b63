import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { publiccodeSchema } from '../../../publiccode/publiccode-schema'

type Fields = Readonly<Record<string, unknown>>
const shipped = parse(readFileSync('publiccode.yml', 'utf8')) as Fields

/** What only the owner can give, and nobody invents. Take a field out of this list once it is there. */
const knownGaps = ['url']

/** The fields that the standard does not accept, each by its path. */
function listRefused(fields: Fields): string[] {
  const checked = publiccodeSchema.safeParse(fields)
  return checked.success
    ? []
    : checked.error.issues.map(({ path, code }) => (path.length > 0 ? path.join('.') : code))
}

const complete = { ...shipped, url: 'https://example.org/signaalwijzer.git' }

describe('publiccode.yml', () => {
  it('is as the standard asks, but for the gaps that are known', () => {
    expect(listRefused(shipped)).toEqual(knownGaps)
  })

  it('is complete once the address of the repository is given', () => {
    expect(listRefused(complete)).toEqual([])
  })

  it('has the licence that the app has, and speaks the language of the app', () => {
    const { license } = JSON.parse(readFileSync('package.json', 'utf8')) as { license: string }
    expect(shipped['legal']).toMatchObject({ license })
    expect(shipped['localisation']).toMatchObject({ availableLanguages: ['nl'] })
  })

  it('names only pictures that are there', () => {
    const { nl } = shipped['description'] as { nl: { screenshots?: string[] } }
    expect((nl.screenshots ?? []).filter((path) => !existsSync(path))).toEqual([])
  })
})

describe('a field that the standard does not accept', () => {
  it.each([
    ['a category that is not on its list', { categories: ['social-services'] }, 'categories.0'],
    [
      'a scope that is not on its list',
      { intendedAudience: { scope: ['social-services'] } },
      'intendedAudience.scope.0',
    ],
    ['a country in capitals', { intendedAudience: { countries: ['NL'] } }, 'intendedAudience.countries.0'],
    ['a status of our own', { developmentStatus: 'bijna af' }, 'developmentStatus'],
    ['a date with a time', { releaseDate: '2026-11-22T10:00' }, 'releaseDate'],
    ['an address that is none', { url: 'signaalwijzer' }, 'url'],
    ['no platform', { platforms: [] }, 'platforms'],
    [
      'no language',
      { localisation: { localisationReady: false, availableLanguages: [] } },
      'localisation.availableLanguages',
    ],
    ['nobody to reach', { maintenance: { type: 'internal', contacts: [] } }, 'maintenance.contacts'],
    ['a key that it does not know', { verzonnen: 'ja' }, 'unrecognized_keys'],
  ])('is named: %s', (_, change, path) => {
    expect(listRefused({ ...complete, ...change })).toEqual([path])
  })

  it('is named when a description is too short or a summary too long', () => {
    const { nl } = shipped['description'] as { nl: Fields }
    const description = { nl: { ...nl, shortDescription: 'x'.repeat(151), longDescription: 'Te kort.' } }
    expect(listRefused({ ...complete, description })).toEqual([
      'description.nl.shortDescription',
      'description.nl.longDescription',
    ])
  })
})
