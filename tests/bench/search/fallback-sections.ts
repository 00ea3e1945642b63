import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Collection } from '../../../content/schema/collections'
import type { SearchSection } from '../../../content/schema/section'

/** Stand-in pages made straight from the register, for as long as a collection has no pages of its own. Delete it then. */
export async function readFallbackSections(root: string): Promise<SearchSection[]> {
  const facts = join(root, 'seeds', 'feiten')
  const files = await readAll(join(facts, 'fenomenen'))
  const themes = await readAll(join(facts, 'fast-money'))
  const signals = await readAll(join(facts, 'signalen'))
  const routes = (await readOne(join(facts, 'handelen', 'routes.yaml'))).feiten
  const contacts = (await readOne(join(facts, 'handelen', 'contacten.yaml'))).feiten
  return [
    ...files.flatMap((file) =>
      page(
        'fenomeen',
        file.fenomeen ?? '',
        file.onderwerp,
        textsOf(file),
        file.ook_genoemd,
        file.ook_genoemd_onbevestigd,
      ),
    ),
    ...themes.flatMap((file) =>
      file.thema === undefined ? [] : page('fast-money', file.thema, file.onderwerp, textsOf(file)),
    ),
    ...signals.flatMap((file) =>
      file.feiten.flatMap((fact) =>
        page('signaal', fact.id, fact.tekst.replace(/\.$/u, ''), [
          fact.onschuldige_verklaring ?? '',
          fact.vraag ?? '',
        ]),
      ),
    ),
    ...routes.flatMap((fact) =>
      page('route', fact.id, fact.tekst, [...(fact.wat_doen ?? []), fact.wie ?? '']),
    ),
    ...contacts.flatMap((fact) =>
      page('contact', fact.id, fact.naam ?? '', [
        fact.waarvoor ?? '',
        fact.telefoon ?? '',
        fact.bereikbaarheid ?? '',
      ]),
    ),
    ...themes.flatMap((file) =>
      file.soort !== 'interventie'
        ? []
        : file.feiten.flatMap((fact) =>
            page('interventie', interventionSlugs[fact.id] ?? fact.id, fact.naam ?? '', [
              `${fact.wat ?? ''} ${fact.voor_wie ?? ''} ${fact.uitvoerder ?? ''}`,
              fact.effect ?? '',
            ]),
          ),
    ),
  ]
}

interface Fact {
  readonly id: string
  readonly tekst: string
  readonly naam?: string
  readonly waarvoor?: string
  readonly telefoon?: string
  readonly bereikbaarheid?: string
  readonly wat_doen?: readonly string[]
  readonly wie?: string
  readonly wat?: string
  readonly voor_wie?: string
  readonly uitvoerder?: string
  readonly effect?: string
  readonly onschuldige_verklaring?: string
  readonly vraag?: string
}

interface FactFile {
  readonly onderwerp: string
  readonly soort?: string
  readonly fenomeen?: string
  readonly thema?: string
  readonly ook_genoemd?: readonly string[]
  readonly ook_genoemd_onbevestigd?: readonly string[]
  readonly feiten: readonly Fact[]
}

async function readOne(path: string): Promise<FactFile> {
  return parse(await readFile(path, 'utf8')) as FactFile
}

async function readAll(folder: string): Promise<FactFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort()
  return Promise.all(names.map((name) => readOne(join(folder, name))))
}

const textsOf = (file: FactFile): string[] => file.feiten.map((fact) => fact.tekst)

/** An opening and a section for every four texts, as long pages have. */
function page(
  collection: Collection,
  slug: string,
  title: string,
  texts: readonly string[],
  words: readonly string[] = [],
  streetWords: readonly string[] = [],
): SearchSection[] {
  const id = `${collection}/${slug}`
  const parts: string[] = []
  for (let at = 0; at < Math.max(1, texts.length); at += 4) parts.push(texts.slice(at, at + 4).join(' '))
  return parts.map((text, part) => ({
    id: `${id}#${part === 0 ? '' : `deel-${part}`}`,
    page: id,
    collection,
    anchor: part === 0 ? '' : `deel-${part}`,
    title,
    heading: '',
    text,
    words: part === 0 ? words.map(String) : [],
    streetWords: part === 0 ? streetWords.map(String) : [],
    urgent: collection === 'route',
  }))
}

const interventionSlugs: Readonly<Record<string, string>> = {
  I01: 'hack-right',
  I02: 're-bootcamp',
  I03: 'gamechangers',
  I04: 'google-ads-ddos',
  I05: 'nep-ddos-websites',
  I06: 'knock-and-talk',
  I07: 'mijn-cyberrijbewijs',
  I08: 'hackshield',
  I09: 'alleen-jij-bepaalt',
  I10: 'preventie-met-gezag',
  I11: 'straatwaarden',
  I12: 'praat-erover',
  I13: 'game-over',
  I14: 'halt-voorlichting-geldezels',
  I15: 'geldezel-tool',
  I16: 'haarlemse-aanpak',
  I17: 'cyber24',
  I18: 'youth-cyber-team',
  I19: 'cyberouders',
  I20: 'credible-messengers',
  I21: 'buit-in-de-klas',
  I22: 'gedragstechnieken-ronselen',
  I23: 'routekaart',
  I24: 'cyber-escapebus',
  I25: 'les-geldezels',
  I26: 'echtnietvandaag',
  I27: 'weerbaarheidstraining',
}
