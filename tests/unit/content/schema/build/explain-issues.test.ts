import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readPage } from '../../../../../content/plugin/read/read-pages'
import { explainIssues } from '#schema/build/explain-issues.ts'
import type { MdxCollection } from '#schema/build/front-matter.ts'
import { factFileSchema, sourceFileSchema } from '#schema/build/register.ts'
import { templateSchema } from '#schema/template.ts'
import { writeMdx } from '../../make-page'

/** What the writer reads when these fields are in the page, in the place of the good ones. */
function explain(collection: MdxCollection, change: (source: string) => string): string[] {
  const read = readPage(collection, `content/${collection}/pagina.mdx`, change(writeMdx('', collection)))
  return 'problems' in read
    ? read.problems.map(({ file, line, message }) => `${file}:${line} ${message}`)
    : []
}
const swap = (field: string, line: string) => (source: string) =>
  source.replace(new RegExp(`^${field}:.*\n`, 'm'), line === '' ? '' : `${line}\n`)
const explainData = (schema: z.ZodType, data: unknown) => {
  const parsed = schema.safeParse(data, { reportInput: true })
  return parsed.success ? [] : explainIssues(parsed.error).map(({ message }) => message)
}

describe('what a writer reads about front matter', () => {
  it('that is in order is nothing', () => {
    expect(explain('signaal', (source) => source)).toEqual([])
  })

  it('without a field', () => {
    expect(explain('handreiking', swap('titel', ''))).toMatchInlineSnapshot(`
      [
        "content/handreiking/pagina.mdx:1 veld 'titel' ontbreekt: vul het in",
      ]
    `)
  })

  it('with a field that does not exist', () => {
    expect(explain('handreiking', (source) => source.replace('kort:', 'korte:'))).toMatchInlineSnapshot(`
      [
        "content/handreiking/pagina.mdx:1 veld 'kort' ontbreekt: vul het in",
        "content/handreiking/pagina.mdx:3 onbekend veld 'korte': haal het weg of kijk in content/README.md hoe het heet",
      ]
    `)
  })

  it('with a number where a title should be', () => {
    expect(explain('begrip', swap('titel', 'titel: 419'))).toMatchInlineSnapshot(`
      [
        "content/begrip/pagina.mdx:2 veld 'titel' heeft de verkeerde vorm: verwacht een tekst; zet er '…' omheen als het een getal of datum is",
      ]
    `)
  })

  it('with a text where a list should be', () => {
    expect(explain('handreiking', swap('feiten', 'feiten: feit-1'))).toMatchInlineSnapshot(`
      [
        "content/handreiking/pagina.mdx:4 veld 'feiten' heeft de verkeerde vorm: verwacht een lijst, zoals [een, twee]",
      ]
    `)
  })

  it('with a title that is too long, or too short', () => {
    expect(explain('handreiking', swap('titel', `titel: ${'lang '.repeat(30)}`))).toMatchInlineSnapshot(`
      [
        "content/handreiking/pagina.mdx:2 veld 'titel': maak het korter: hooguit 120 tekens",
      ]
    `)
    expect(explain('handreiking', swap('titel', 'titel: ja'))).toMatchInlineSnapshot(`
      [
        "content/handreiking/pagina.mdx:2 veld 'titel': vul een zin in",
      ]
    `)
  })

  it('with a date as people write it', () => {
    expect(explain('handreiking', swap('bijgewerkt', 'bijgewerkt: 22-11-2026'))).toMatchInlineSnapshot(`
      [
        "content/handreiking/pagina.mdx:5 veld 'bijgewerkt': schrijf de datum als 2026-11-22",
      ]
    `)
  })

  it('with a choice that is none', () => {
    expect(explain('begrip', swap('soort', 'soort: slang'))).toMatchInlineSnapshot(`
      [
        "content/begrip/pagina.mdx:6 veld 'soort' moet een van deze zijn: afkorting, vakwoord, straattaal",
      ]
    `)
  })

  it('with a link that is not a page, or a page of another collection', () => {
    expect(
      explain('route', (source) =>
        source.replace('feit: ', 'verwant: [geldezel]\ncontacten: [route/r-acuut]\nfeit: '),
      ),
    ).toMatchInlineSnapshot(`
      [
        "content/route/pagina.mdx:6 veld 'verwant.0': schrijf een pagina als collectie/slug, bijvoorbeeld fenomeen/geldezel",
        "content/route/pagina.mdx:7 veld 'contacten.0': hier hoort een pagina uit contact/",
      ]
    `)
  })

  it('with a chapter that has no place in the book', () => {
    expect(explain('handreiking', swap('volgorde', 'volgorde: 0'))).toMatchInlineSnapshot(`
      [
        "content/handreiking/pagina.mdx:6 veld 'volgorde': moet minstens 1 zijn",
      ]
    `)
    expect(explain('handreiking', swap('volgorde', 'volgorde: eerste'))).toMatchInlineSnapshot(`
      [
        "content/handreiking/pagina.mdx:6 veld 'volgorde' heeft de verkeerde vorm: verwacht een getal",
      ]
    `)
  })

  it('with ja in the place of true', () => {
    expect(explain('route', swap('feit', 'feit: feit-1\nspoed: ja'))).toMatchInlineSnapshot(`
      [
        "content/route/pagina.mdx:7 veld 'spoed' heeft de verkeerde vorm: verwacht true of false",
      ]
    `)
  })

  it('that is empty, or not there', () => {
    expect(explain('begrip', () => '---\n---\n')).toMatchInlineSnapshot(`
      [
        "content/begrip/pagina.mdx:1 het bestand heeft de verkeerde vorm: verwacht velden, zoals 'titel: …'",
      ]
    `)
    expect(explain('begrip', () => '<Eigen>Tekst.</Eigen>').length).toBeGreaterThan(3)
  })
})

describe('what a writer reads about a page that cannot be read at all', () => {
  it('names the line in the file, for MDX', () => {
    expect(explain('begrip', (source) => `${source}<Eigen>\n\nNooit dicht.\n`)[0]).toMatch(
      /^content\/begrip\/pagina\.mdx:9 kan niet gelezen worden: /,
    )
    expect(explain('begrip', (source) => `${source}Kleiner dan <5.\n`)[0]).toMatch(
      /^content\/begrip\/pagina\.mdx:9 kan niet gelezen worden: /,
    )
  })

  it('names the line in the file, for the front matter', () => {
    expect(explain('begrip', swap('kort', 'kort: [nooit dicht'))[0]).toMatch(
      /^content\/begrip\/pagina\.mdx:[345] kan niet gelezen worden: /,
    )
    expect(explain('begrip', swap('kort', "kort: 'Een' en meer"))[0]).toMatch(
      /^content\/begrip\/pagina\.mdx:3 kan niet gelezen worden: /,
    )
  })

  it('names a file name that cannot be an id', () => {
    expect(readPage('begrip', 'content/begrip/één term.mdx', writeMdx('', 'begrip'))).toMatchInlineSnapshot(`
      {
        "problems": [
          {
            "file": "content/begrip/één term.mdx",
            "line": 0,
            "message": "de bestandsnaam mag alleen letters, cijfers en streepjes hebben",
          },
        ],
      }
    `)
  })
})

describe('what a writer reads about data', () => {
  const step = {
    id: 'welkom',
    titel: 'Welkom',
    doel: 'Er zijn',
    minuten: 10,
    minuten_minimaal: 5,
    werkvorm: 'rondje',
    begeleider: [],
    checklist: [],
    vragen: [],
    noteren: [],
  }
  const template = {
    titel: 'Sessie',
    bijgewerkt: '2026-11-22',
    duur_minuten: 10,
    groep: { minimum: 4, maximum: 8, ideaal: '6' },
    doel: 'Kennismaken',
    resultaat: [],
    rollen_nodig: [],
    voorbereiding: [],
    stappen: [step],
  }

  it('a template that is in order is nothing', () => {
    expect(explainData(templateSchema, template)).toEqual([])
  })

  it('a template whose minutes do not add up, or whose steps are alike', () => {
    expect(explainData(templateSchema, { ...template, duur_minuten: 30 })).toMatchInlineSnapshot(`
      [
        "veld 'stappen': de minuten van de stappen zijn samen niet gelijk aan duur_minuten",
      ]
    `)
    expect(explainData(templateSchema, { ...template, duur_minuten: 20, stappen: [step, step] }))
      .toMatchInlineSnapshot(`
        [
          "veld 'stappen': twee stappen hebben hetzelfde id: geef iedere stap een eigen id",
        ]
      `)
    expect(explainData(templateSchema, { ...template, stappen: [{ ...step, minuten_minimaal: 15 }] }))
      .toMatchInlineSnapshot(`
        [
          "veld 'stappen': een stap kan niet korter zijn dan minuten_minimaal",
        ]
      `)
  })

  it('a template that no session could hold', () => {
    expect(explainData(templateSchema, { ...template, stappen: [] })).toMatchInlineSnapshot(`
      [
        "veld 'stappen': moet minstens 1 onderdeel hebben",
        "veld 'stappen': de minuten van de stappen zijn samen niet gelijk aan duur_minuten",
      ]
    `)
    expect(
      explainData(templateSchema, { ...template, stappen: [{ ...step, id: 'A', titel: 'x'.repeat(301) }] }),
    ).toMatchInlineSnapshot(`
      [
        "veld 'stappen.0.id': gebruik 3 tot 64 kleine letters, cijfers of streepjes",
        "veld 'stappen.0.titel': mag hooguit 300 tekens hebben",
      ]
    `)
  })

  it('a fact and a source', () => {
    expect(
      explainData(factFileSchema, {
        onderwerp: 'x',
        soort: 'y',
        feiten: [{ id: 'feit een', tekst: '', bronnen: 'fen-a', zekerheid: 'zeker' }],
      }),
    ).toMatchInlineSnapshot(`
      [
        "veld 'feiten.0.id': heeft de verkeerde tekens: het moet passen bij /^[A-Za-z0-9][A-Za-z0-9-]*$/",
        "veld 'feiten.0.tekst': moet minstens 3 tekens hebben",
        "veld 'feiten.0.bronnen' heeft de verkeerde vorm: verwacht een lijst, zoals [een, twee]",
        "veld 'feiten.0.zekerheid' moet een van deze zijn: hoog, middel, laag, niet-bepaald",
      ]
    `)
    expect(
      explainData(sourceFileSchema, {
        onderwerp: 'x',
        bronnen: [{ id: 'bron-1', titel: 'Titel', datum: 2024 }],
      }),
    ).toMatchInlineSnapshot(`
      [
        "veld 'bronnen.0.id': heeft de verkeerde tekens: het moet passen bij /^(fen|sig|fm|han|zaad|awet|ahan|aond|c-s|d-s)-[a-z0-9-]+$/",
        "veld 'bronnen.0.datum' heeft de verkeerde vorm: verwacht een tekst; zet er '…' omheen als het een getal of datum is",
      ]
    `)
  })

  it('anything else in plain Dutch too', () => {
    expect(explainData(z.union([z.string(), z.number()]), true)).toMatchInlineSnapshot(`
      [
        "het bestand: klopt niet: kijk in content/README.md",
      ]
    `)
    expect(explainData(z.int().max(5), 9)).toMatchInlineSnapshot(`
      [
        "het bestand: mag hooguit 5 zijn",
      ]
    `)
  })
})
