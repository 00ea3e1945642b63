import type { ShownFact } from '../../schema/page'
import type { SharingFile, SharingFlow } from '../../schema/sharing'
import type { Register } from '../read/read-register'
import { showFact } from './show-fact'

/** The questions of "Mag ik dit delen?" with the facts themselves, as the page needs them. */
export function describeSharing(flow: SharingFile, register: Register): SharingFlow {
  const show = (ids: readonly string[]) => showFacts(ids, register)
  return {
    updated: flow.bijgewerkt,
    withoutName: { text: flow.zonder_naam.zin, facts: show(flow.zonder_naam.feiten) },
    first: flow.begin,
    roles: flow.rollen.map(({ id, vraag, overleg, feiten }) => ({
      id,
      first: vraag,
      consult: overleg,
      grounds: show(feiten),
    })),
    questions: flow.vragen.map(({ id, vraag, uitleg, antwoorden }) => ({
      id,
      text: vraag,
      hint: uitleg ?? '',
      answers: antwoorden.map((answer) => ({ id: answer.id, text: answer.zin, to: answer.naar })),
    })),
    advices: flow.adviezen.map((advice) => ({
      id: advice.id,
      title: advice.titel,
      sentences: advice.zinnen,
      grounds: show(advice.feiten),
      writeDown: advice.noteer,
      consult: advice.overleg,
      pages: advice.paginas,
      actNow: advice.nu_handelen,
    })),
  }
}

/** Facts by id, numbered in this order. An unknown id is left out: the checks name it. */
export function showFacts(ids: readonly string[], register: Register): ShownFact[] {
  return ids
    .flatMap((id) => register.facts.get(id) ?? [])
    .map((fact, index) => showFact(fact, index + 1, register))
}
