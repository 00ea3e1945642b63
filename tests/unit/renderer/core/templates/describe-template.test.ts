import { describe, expect, it } from 'vitest'
import { listOutlineText } from '#core/report/map-outline-text.ts'
import { describeEntries, listEntryText, mapEntryText } from '#core/social-map/describe-entries.ts'
import { describeTemplate, listTemplateText, mapTemplateText } from '#core/templates/describe-template.ts'
import { makeOwnTemplate } from '../../../main/example-documents'
import { makeEntry } from '../../../main/example-social-map'

/** A document in which every text is another one, so that one that is left out shows. */
function number<Document>(
  map: (document: Document, write: (text: string) => string) => Document,
  of: Document,
) {
  let count = 0
  return map(of, () => `tekst ${(count += 1)}`)
}

describe('what is looked through before it is passed on', () => {
  it('is every text of a template', () => {
    const template = number(mapTemplateText, makeOwnTemplate())
    const texts = listTemplateText(template)
    expect(new Set(texts).size).toBe(texts.length)
    expect(listOutlineText(describeTemplate(template))).toEqual(expect.arrayContaining([...texts]))
    // nothing that can be typed in a template is missing from the list
    const strings = [...JSON.stringify(template).matchAll(/"(tekst \d+)"/g)].map(([, text = '']) => text)
    expect([...texts].sort()).toEqual(strings.sort())
  })

  it('is every free text of an entry of the social map; its numbers and addresses belong there', () => {
    const entry = number(mapEntryText, makeEntry())
    expect(listEntryText([entry])).toHaveLength(4)
    expect(listOutlineText(describeEntries([entry]))).toEqual(
      expect.arrayContaining([...listEntryText([entry])]),
    )
    expect(entry).toMatchObject({
      phone: '030 123 45 67',
      email: 'toegang@voorbeeld.nl',
      municipality: 'Zeist',
    })
  })
})
