import type { ShownFact, ShownSource } from '../../schema/page'
import type { RegisterFact } from '../../schema/build/register'
import { judgeFact } from './judge-fact'
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
    sources: fact.bronnen.flatMap((id) => showSource(id, register)),
  }
}

/** A fact that newer ones correct in part says so where a reader opens it: the old words never stand there alone. */
function sayCorrection({ deels_vervangen_door: newer = [] }: RegisterFact, { facts }: Register): string {
  const texts = newer.flatMap((id) => facts.get(id)?.tekst.trim() ?? [])
  return texts.length === 0 ? '' : `Dit klopt niet meer helemaal. Nu geldt: ${texts.join(' ')}`
}

function showSource(id: string, register: Register): ShownSource[] {
  const source = register.sources.get(id)
  return source ? [{ id, title: source.titel, publisher: source.uitgever ?? '', date: source.datum }] : []
}
