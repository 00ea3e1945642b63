import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { checkMakersVoice, makersVoiceFile } from '../../../../../content/plugin/check/check-makers-voice'
import { listPageProse } from '../../../../../content/plugin/check/list-page-prose'
import { makersVoiceSchema } from '#schema/build/makers-voice.ts'
import { makePage } from '../../make-page'

const shipped = makersVoiceSchema.parse(parse(await readFile(makersVoiceFile, 'utf8')))
const excuse = {
  bestand: 'content/handreiking/pagina.mdx',
  zin: 'ons register van leden',
  reden: 'Een ander register.',
}
const check = (body: string, uitzonderingen = [excuse].slice(1)) =>
  checkMakersVoice({ ...shipped, uitzonderingen }, listPageProse(makePage(body)), () => 5).map(
    ({ file, line, message }) => `${file}:${line} ${message}`,
  )

describe("the maker's voice", () => {
  it.each([
    'niet gelezen',
    'in ons register',
    'onze bronnen',
    'naar algemene kennis',
    'lazen we niet',
    'volgens het wetsvoorstel',
    'een meting vonden wij niet',
    'onze enige bron',
    'onze eigen afleiding',
    'het register zegt dat ook',
  ])('is refused on a page, with what to say instead: %s', (phrase) => {
    expect(check(`<Eigen>Zin.</Eigen>\n\n<Eigen>Dit staat er: ${phrase}.</Eigen>`)).toEqual([
      expect.stringMatching(
        /^content\/handreiking\/pagina\.mdx:11 ".+" is van de maker, niet van de lezer\. .{10,}/,
      ),
    ])
  })

  it.each(['De brief is gelezen.', 'Kijk in het externe register.', 'Vraag het de politie.'])(
    'is not heard in %s',
    (sentence) => {
      expect(check(`<Eigen>${sentence}</Eigen>`)).toEqual([])
    },
  )

  it('may stand where the writer says why, and nowhere else', () => {
    expect(check('<Eigen>Kijk in ons register van leden.</Eigen>', [excuse])).toEqual([])
    expect(check('<Eigen>Kijk in ons register.</Eigen>', [excuse])).toHaveLength(2)
    const both = '<Eigen>Kijk in ons register van leden, of in ons register.</Eigen>'
    expect(check(both, [excuse])).toHaveLength(1)
  })

  it('refuses an exception that excuses nothing any more', () => {
    expect(check('<Eigen>Zin.</Eigen>', [excuse])).toEqual([
      'content/makerstem.yaml:5 in content/handreiking/pagina.mdx staat niets van de maker in "ons register van leden": haal de uitzondering weg of verbeter haar',
    ])
  })
})
