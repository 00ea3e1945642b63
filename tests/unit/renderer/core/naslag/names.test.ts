import { describe, expect, it } from 'vitest'
import { certainties, collections } from '#schema/collections.ts'
import { frontMatterSchemas } from '#schema/build/front-matter.ts'
import { areas, certaintyNames, collectionNames, phenomenonGroups, termKinds } from '#core/naslag/names.ts'

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
