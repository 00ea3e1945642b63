import type { Problem } from '../../schema/build/explain-issues'
import { roleIds } from '../../schema/roles'
import { toRole } from '../../schema/roles'
import type { SharingFile } from '../../schema/sharing'

/** What is wrong with the way through the questions: dead ends, circles, and what nobody can reach. Facts and pages are checked with the rest. */
export function checkSharing(flow: SharingFile, file: string): Problem[] {
  const problems: Problem[] = []
  const note = (message: string) => problems.push({ file, line: 0, message })
  const advices = new Set(flow.adviezen.map(({ id }) => id))
  const questions = new Map(flow.vragen.map((question) => [question.id, question]))
  const starts = flow.rollen.map(({ vraag }) => vraag)
  const targetsOf = (id: string) =>
    (questions.get(id)?.antwoorden ?? []).flatMap(({ naar }) => (naar === toRole ? starts : [naar]))

  for (const id of listTwice([...flow.vragen, ...flow.adviezen].map((node) => node.id)))
    note(`'${id}' staat er twee keer: geef een vraag of advies een eigen id`)
  for (const role of roleIds)
    if (flow.rollen.filter(({ id }) => id === role).length !== 1)
      note(`rol '${role}' moet er precies één keer staan`)
  for (const id of [flow.begin, ...starts])
    if (!questions.has(id)) note(`vraag '${id}' bestaat niet: begin bij een vraag die er is`)
  for (const question of flow.vragen) {
    for (const id of listTwice(question.antwoorden.map((answer) => answer.id)))
      note(`vraag '${question.id}' heeft twee antwoorden met id '${id}'`)
    for (const { id, naar } of question.antwoorden)
      if (naar !== toRole && !questions.has(naar) && !advices.has(naar))
        note(`antwoord '${id}' van vraag '${question.id}' loopt dood: '${naar}' is geen vraag en geen advies`)
  }

  const reached = new Set<string>()
  const walk = (id: string, above: readonly string[]) => {
    if (above.includes(id)) {
      note(`de vragen lopen in een kring: ${[...above.slice(above.indexOf(id)), id].join(' → ')}`)
      return
    }
    if (reached.has(id)) return
    for (const target of targetsOf(id)) walk(target, [...above, id])
    reached.add(id)
  }
  walk(flow.begin, [])
  for (const id of [...questions.keys(), ...advices])
    if (!reached.has(id)) note(`'${id}' is nergens een antwoord op: haal het weg of verwijs ernaar`)
  return problems
}

function listTwice(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))]
}
