import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { makePlaceModel } from '../../../../../bench/guard/model/make-place-model'
import { makeWordModel } from '../../../../../bench/guard/model/make-word-model'

const readKept = (name: string) => readFileSync(`renderer/core/guard/likeness/${name}`, 'utf8')

// Red when names, words, labels or sets changed: `npm run guard:model` learns anew.
describe('what the second reader of the guard was taught', () => {
  it('about words is what the dictionaries, the lists of names and our labelled texts give', async () => {
    const made = await makeWordModel()
    expect(Object.keys(made)).toHaveLength(3)
    for (const [name, text] of Object.entries(made)) expect(readKept(name) === text, name).toBe(true)
  }, 120_000)

  it('about the place of a name is what our labelled texts give', async () => {
    expect(readKept('place-weights.ts') === (await makePlaceModel())).toBe(true)
  }, 120_000)
})
