import type { ShownFact, ShownSource } from '../../schema/page'
import type { RegisterFact } from '../../schema/build/register'
import { findOfficialText } from './find-official-text'
import { judgeFact } from './judge-fact'
import { weighSource } from './weigh-source'
import type { Register } from '../read/read-register'

/** Why a fact has no source of its own, in words that the reader sees. */
const grounds: Record<NonNullable<RegisterFact['grond']>, string> = {
  'algemene-kennis': 'Algemene kennis: niet op een pagina gezien.',
  afgeleid: 'Afgeleid uit wat de bronnen zeggen.',
  'niet-gevonden': 'Hier hebben wij gezocht en niets gevonden.',
  geen: 'Zonder bron opgenomen.',
}

/** A fact with everything the reader may want to know of it. */
export function showFact(fact: RegisterFact, number: number, register: Register): ShownFact {
  return {
    id: fact.id,
    number,
    text: fact.tekst,
    certainty: fact.zekerheid,
    ground: fact.grond ? grounds[fact.grond] : '',
    check: judgeFact(fact, register),
    year: fact.jaar ?? String(fact.peiljaar ?? ''),
    validOn: fact.geldig_op ?? '',
    country: fact.land ?? '',
    caution: [fact.let_op ?? '', sayCorrection(fact, register)].filter((part) => part !== '').join(' '),
    advice: isAdvice(fact),
    official: findOfficialText(
      fact,
      fact.bronnen.flatMap((source) => register.sources.get(source)?.titel ?? []),
    ),
    sources: fact.bronnen.flatMap((id) => showSource(id, register)),
  }
}

/** The places on a page that say what to do, and the steps of a route; a number or a law is none. */
const adviceParts: ReadonlySet<string> = new Set(['eerst-doen', 'niet-doen', 'gesprek', 'wie-bellen'])

function isAdvice(fact: RegisterFact): boolean {
  return fact.twijfel === undefined && (fact.wat_doen !== undefined || adviceParts.has(fact.deel ?? ''))
}

/** A fact that newer ones correct in part says so where a reader opens it: the old words never stand there alone. */
function sayCorrection({ deels_vervangen_door: newer = [] }: RegisterFact, { facts }: Register): string {
  const texts = newer.flatMap((id) => facts.get(id)?.tekst.trim() ?? [])
  return texts.length === 0 ? '' : `Dit klopt niet meer helemaal. Nu geldt: ${texts.join(' ')}`
}

function showSource(id: string, register: Register): ShownSource[] {
  const source = register.sources.get(id)
  if (!source) return []
  const { titel: title, uitgever: publisher = '', datum: date, url = '' } = source
  return [
    { id, title, publisher, date, kind: weighSource(source), url: url.startsWith('https://') ? url : '' },
  ]
}
