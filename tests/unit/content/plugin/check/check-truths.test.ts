import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import {
  checkTruths,
  failsOnOldText,
  readWholeText,
  truthsFile,
  type CheckedText,
} from '../../../../../content/plugin/check/check-truths'
import { listPageProse } from '../../../../../content/plugin/check/list-page-prose'
import { truthsSchema, type Truth } from '#schema/build/truths.ts'
import { makePage } from '../../make-page'

const oldTextsFile = 'tests/unit/content/plugin/old-texts.json'

const truth = (changes: Partial<Truth> = {}): Truth => ({
  id: 'schade',
  pagina: 'handreiking/pagina',
  moet: [],
  mag_niet: ['onder de 12'],
  feit: 'feit-1',
  waarom: 'Ouders betalen onder de 14.',
  kapot: 'Ouders betalen onder de 12.',
  ...changes,
})
const text = (body: string): CheckedText => {
  const page = makePage(body)
  return { id: page.id, file: page.file, prose: listPageProse(page) }
}
const check = (one: Truth, ...texts: CheckedText[]) =>
  checkTruths([one], texts, new Set(['feit-1']), () => 7).map(
    ({ file, line, message }) => `${file}:${line} ${message}`,
  )

describe('a standing truth', () => {
  it('holds when the page says it and does not say the opposite', () => {
    expect(
      check(truth({ moet: ['onder de 14'] }), text('<Eigen>Ouders betalen onder de 14.</Eigen>')),
    ).toEqual([])
  })

  it('names the place of what may never stand there', () => {
    expect(check(truth(), text('<Eigen>Zin.</Eigen>\n\n<Eigen>Ouders betalen Onder de 12.</Eigen>'))).toEqual(
      [
        'content/handreiking/pagina.mdx:11 "Onder de 12" mag hier niet staan (schade): Ouders betalen onder de 14.',
      ],
    )
  })

  it('names what must stand there and does not', () => {
    expect(check(truth({ moet: ['onder de 14'] }), text('<Eigen>Zin.</Eigen>'))).toEqual([
      'content/handreiking/pagina.mdx:1 hier moet staan: onder de 14 (schade): Ouders betalen onder de 14.',
    ])
  })

  it('reads a pattern between slashes, over the whole text', () => {
    const one = truth({ moet: ['/ouders.*\\b14\\b/'], mag_niet: [] })
    expect(check(one, text('<Eigen>Ouders.</Eigen>\n\n<Eigen>Onder de 14.</Eigen>'))).toEqual([])
  })

  it('of a collection must stand on one of its pages, and never on any', () => {
    const one = truth({ pagina: undefined, collectie: 'handreiking', moet: ['onder de 14'] })
    const [good, bad] = [text('<Eigen>Onder de 14.</Eigen>'), text('<Eigen>Onder de 12.</Eigen>')]
    expect(check(one, good, text('<Eigen>Zin.</Eigen>'))).toEqual([])
    expect(check(one, good, bad)).toHaveLength(1)
    expect(check(one, text('<Eigen>Zin.</Eigen>'), text('<Eigen>Zin.</Eigen>'))).toEqual([
      "content/waarheden.yaml:7 schade: nergens in collectie 'handreiking' staat onder de 14",
    ])
  })

  it('can hold for a file, such as a screen', () => {
    const one = truth({ pagina: undefined, bestand: 'renderer/scherm.tsx' })
    expect(check(one, readWholeText('renderer/scherm.tsx', '<p>betalen onder\n  de 12</p>'))).toHaveLength(1)
    expect(check(one, readWholeText('renderer/scherm.tsx', '<p>betalen onder de 14</p>'))).toEqual([])
  })

  it.each<[string, Partial<Truth>]>([
    [
      "schade: pagina 'wet/weg' is er niet (meer): verbeter de plek of haal de regel weg",
      { pagina: 'wet/weg' },
    ],
    ["schade: feit 'weg' bestaat niet: kijk in seeds/feiten welk id je bedoelt", { feit: 'weg' }],
    [
      "schade: de tekst bij 'kapot' komt erdoor: verbeter moet of mag_niet, of de oude tekst",
      { kapot: 'Ouders betalen onder de 14.' },
    ],
  ])('is refused with its cure: %s', (message, changes) => {
    expect(check(truth(changes), text('<Eigen>Zin.</Eigen>'))).toEqual([
      `content/waarheden.yaml:7 ${message}`,
    ])
  })

  it('is refused when its id stands there twice', () => {
    expect(checkTruths([truth(), truth()], [text('')], new Set(['feit-1']), () => 7)).toHaveLength(2)
  })
})

describe('the form of a truth', () => {
  const messages = (changes: object) => {
    const result = truthsSchema.safeParse([{ ...truth(), ...changes }])
    return result.success ? [] : result.error.issues.map(({ message }) => message)
  }

  it.each([
    [{ overal: true }, 'noem precies één plek: pagina, collectie, bestand of overal: true'],
    [{ pagina: undefined }, 'noem precies één plek: pagina, collectie, bestand of overal: true'],
    [{ mag_niet: [] }, 'noem wat er moet staan of wat er niet mag staan'],
    [
      { mag_niet: ['/(open/'] },
      'het patroon tussen de schuine strepen klopt niet: kijk naar haakjes en tekens',
    ],
    [{ waarom: 'zo' }, 'zeg in een zin waarom'],
  ])('refuses %j', (changes, message) => {
    expect(messages(changes)).toEqual([message])
  })
})

/** What stood on the pages and screens that truths are about, before anybody mended them: block by block, as a reader got it. */
const oldTexts = new Map(
  Object.entries(
    z.record(z.string(), z.array(z.string())).parse(JSON.parse(await readFile(oldTextsFile, 'utf8'))),
  ),
)
const asChecked = ([id, blocks]: readonly [string, readonly string[]]): CheckedText => ({
  id,
  file: id,
  prose: blocks.map((block) => ({ file: id, group: '', text: block, isTitle: false, lineAt: () => 1 })),
})

/** What was not there yet: a page that is new cannot have said it wrong. */
const newPages: ReadonlySet<string> = new Set([
  'contact/k-vertrouwensinspectie',
  'route/r-beeld-weghalen',
  'route/r-medewerker-zeden',
  'route/r-medische-nood',
  'route/r-verdachte-minderjarig',
  'route/r-vermist',
])

describe('the truths that we ship', async () => {
  const truths = truthsSchema.parse(parse(await readFile(truthsFile, 'utf8')))
  const breaks = (one: Truth) =>
    checkTruths([one], [...oldTexts].map(asChecked), new Set([one.feit]), () => 1).filter(({ message }) =>
      /mag hier niet staan|hier moet staan/.test(message),
    )

  it.each(truths.map((one) => [one.id, one] as const))('%s breaks on the words that were wrong', (_, one) => {
    expect(failsOnOldText(one)).toBe(true)
  })

  it.each(
    truths
      .filter(({ pagina, bestand }) => pagina !== undefined || bestand !== undefined)
      .filter(({ pagina = '' }) => !newPages.has(pagina))
      .map((one) => [one.id, one] as const),
  )('%s breaks on the page as it once was', (_, one) => {
    expect(breaks(one)).not.toEqual([])
  })

  it.each(
    truths
      .filter(({ pagina, bestand, mag_niet }) => !pagina && !bestand && mag_niet.length > 0)
      .map((one) => [one.id, one] as const),
  )('%s, which holds everywhere, finds where it was wrong', (_, one) => {
    expect(breaks({ ...one, moet: [] })).not.toEqual([])
  })

  it('guard every finding that could harm, and the law that changed', () => {
    expect(truths.length).toBeGreaterThanOrEqual(91)
  })
})
