import { ageBandIds } from '../../schema/ages'
import type { Advice, Clause, FirstSteps, Interpretation } from '../../schema/interpretation'
import type { InterpretationFile, RuleWhen } from '../../schema/build/interpretation-file'
import type { Direction } from '../../schema/page'
import { showFacts } from './describe-sharing'
import { listFirstSteps } from './list-first-steps'
import type { Content } from '../content'
import type { Page } from '../read/read-pages'
import type { Register } from '../read/read-register'
import { resolveReference } from '../read/resolve-reference'

/** The rules of the signal check as the page needs them: references resolved to signals, facts in full. */
export function describeInterpretation({
  data,
  pages,
  register,
}: Pick<Content, 'data' | 'pages' | 'register'>): Interpretation {
  const { urgent, combinations, house, roles, ages, talk, dossier, weight } = data.rules
  const resolve = (when: RuleWhen) => resolveWhen(when, pages, register)
  const show = (ids: readonly string[]) => showFacts(ids, register)
  const adviseOne = ({ zin, feiten, leeftijd }: InterpretationFile['dossier']['wel'][number]): Advice => ({
    text: zin,
    facts: show(feiten),
    ...(leeftijd.length < ageBandIds.length && { ages: leeftijd }),
  })
  const advise = (all: InterpretationFile['dossier']['wel']) => all.map(adviseOne)
  return {
    urgent: urgent.map((rule) => ({
      id: rule.id,
      when: resolve(rule.als),
      kind: rule.soort,
      ...(rule.alleen_leeftijd.length > 0 && { onlyAges: rule.alleen_leeftijd }),
      directions: rule.richtingen,
      title: rule.titel,
      reason: rule.waarom,
      steps: advise(rule.doe),
      routes: rule.routes,
      contacts: rule.contacten,
    })),
    combinations: combinations.map((rule) => ({
      id: rule.id,
      when: resolve(rule.als),
      direction: rule.richting,
      text: rule.zin,
      ordinary: rule.gewoon,
      facts: show(rule.feiten),
    })),
    house: house.map((rule) => ({
      id: rule.id,
      when: resolve(rule.als),
      title: rule.titel,
      text: rule.zin,
      facts: show(rule.feiten),
    })),
    roles: roles.map(({ rol, minuut, uur, dag, niet, zvh }) => ({
      role: rol,
      minute: advise(minuut),
      hour: advise(uur),
      day: advise(dag),
      avoid: advise(niet),
      house: adviseOne(zvh),
    })),
    ages: ages.map(({ leeftijd, adviezen, bij_strafbaar, vervang }) => ({
      age: leeftijd,
      advice: advise(adviezen),
      law: advise(bij_strafbaar),
      instead: vervang,
    })),
    talk: {
      openers: talk.openers.map(({ id, als, zin, feiten }) => ({
        id,
        when: resolve(als),
        text: zin,
        facts: show(feiten),
      })),
      avoid: advise(talk.niet_zeggen),
      plan: talk.plan.map(({ kop, punten }) => ({ title: kop, points: advise(punten) })),
      sayFirst: adviseOne(talk.zeg_vooraf),
      whyQuestions: adviseOne(talk.waarom_vragen),
      whyNotKnownYet: adviseOne(talk.waarom_nog_niet),
    },
    dossier: { write: advise(dossier.wel), leaveOut: advise(dossier.niet) },
    weight: {
      onlyWhenUrgent: weight.alleen_bij_let_op,
      onlyWhenGrave: weight.bij_schade_of_druk,
      whenUnsafe: {
        directions: weight.bij_onveiligheid.richtingen,
        routes: weight.bij_onveiligheid.routes,
        contacts: weight.bij_onveiligheid.contacten,
      },
      leadOnlyWith: weight.voorop_alleen_bij.map(({ route, van }) => ({
        route,
        signals: resolve([{ minstens: 1, van }])[0]?.of ?? [],
      })),
      otherwise: weight.anders,
      helpers: advise(weight.meedenken),
      onlyFeeling: advise(weight.alleen_vermoed),
    },
    protective: data.rules.protective.map(({ id, titel, zin, feiten }) => ({
      id,
      title: titel,
      text: zin,
      facts: show(feiten),
    })),
    contradictions: data.rules.contradictions.map(({ id, als, zin, feiten }) => ({
      id,
      when: resolve(als),
      text: zin,
      facts: show(feiten),
    })),
    limits: advise(data.rules.limits),
  }
}

/** The directions with the facts that they rest on. */
export function describeDirections({ data, register }: Pick<Content, 'data' | 'register'>): Direction[] {
  return data.directions.map(({ factIds, ...direction }) => ({
    ...direction,
    facts: showFacts(factIds, register),
  }))
}

/** The first steps of every route, by page id. */
export function describeFirstSteps({ pages }: Pick<Content, 'pages'>): Record<string, FirstSteps> {
  const routes = pages.filter(({ collection }) => collection === 'route')
  return Object.fromEntries(routes.map((page) => [page.id, listFirstSteps(page.tree)]))
}

function resolveWhen(when: RuleWhen, pages: readonly Page[], register: Register): Clause[] {
  return when.map(({ minstens, van }) => ({
    atLeast: minstens,
    of: [...new Set(van.flatMap((reference) => resolveReference(reference, pages, register)))],
  }))
}
