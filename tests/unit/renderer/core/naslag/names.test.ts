import { describe, expect, it } from 'vitest'
import { certainties, collections } from '#schema/collections.ts'
import { frontMatterSchemas } from '#schema/build/front-matter.ts'
import {
  areas,
  certaintyNames,
  collectionNames,
  describeCertainty,
  phenomenonGroups,
  termKinds,
} from '#core/naslag/names.ts'

const ids = (names: readonly { readonly id: string }[]) => names.map(({ id }) => id)

describe('names in the interface', () => {
  it('exist for every collection and every certainty', () => {
    expect(Object.keys(collectionNames)).toEqual([...collections])
    expect(Object.keys(certaintyNames)).toEqual([...certainties])
  })

  it('exist for every group, kind and area that a writer can choose: else a page would be nowhere', () => {
    expect(ids(phenomenonGroups)).toEqual(frontMatterSchemas.fenomeen.shape.groep.options)
    expect([...ids(termKinds)].sort()).toEqual([...frontMatterSchemas.begrip.shape.soort.options].sort())
    expect(ids(areas)).toEqual(frontMatterSchemas.contact.shape.gebied.options)
  })
})

describe('on how many facts a page rests', () => {
  const none = { hoog: 0, middel: 0, laag: 0, 'niet-bepaald': 0 }

  it('is told with the certainty of each', () => {
    expect(describeCertainty({ hoog: 3, middel: 8, laag: 1, 'niet-bepaald': 2 })).toBe(
      'Rust op 14 feiten (zekerheid: 3 hoog, 8 middel, 1 laag, 2 niet bepaald)',
    )
    expect(describeCertainty({ ...none, laag: 1 })).toBe('Rust op 1 feit (zekerheid: 1 laag)')
  })

  it('is not told of a page that is wholly our own', () => {
    expect(describeCertainty(none)).toBe('')
  })
})
