import { beforeAll, describe, expect, it } from 'vitest'
import { casesFile } from '../../../../content/cases/cases-file'
import { nameForCase } from '../../../../content/cases/proposed-names'
import { runCases } from '../../../../content/cases/run-cases'
import { readYaml } from '../../../../content/plugin/read/read-yaml'
import { checkCaseFileSchema, type CheckCase } from '#schema/build/check-case.ts'
import type { CheckContent } from '#core/check/interpret.ts'
import { loadShippedCheck } from '../shipped-content'

let content: CheckContent
let cases: readonly CheckCase[] = []

beforeAll(async () => {
  content = await loadShippedCheck()
  const read = await readYaml(process.cwd(), casesFile, checkCaseFileSchema)
  cases = 'data' in read ? read.data : []
})

describe('the cases that live with the rules', () => {
  it('are met, or say why not', () => {
    expect(cases.length).toBeGreaterThan(40)
    const reasons = new Map(cases.map(({ id, niet_gehaald: reason }) => [id, reason]))
    const unexplained = runCases(cases, content).details.filter(
      ({ id, verdict }) => verdict !== 'agree' && !reasons.get(id),
    )
    expect(unexplained).toEqual([])
  })

  it('find everything that cannot wait, and nothing at ordinary behaviour', () => {
    const { urgentExpected, urgentFound, urgentFalse } = runCases(cases, content)
    expect(urgentExpected).toBeGreaterThan(20)
    expect([urgentFound, urgentFalse]).toEqual([urgentExpected, 0])
  })

  it('name only signals, directions, routes and contacts that are there', () => {
    const signals = new Set(content.signals.flatMap(({ id, earlier }) => [id, ...(earlier ?? [])]))
    const directions = new Set(content.directions.map(({ id }) => id))
    for (const { id, signalen, verwacht } of cases) {
      const { richtingen_moet, richtingen_niet, routes, routes_niet, contacten, contacten_niet } = verwacht
      const pages = [
        ...[...routes.flat(), ...routes_niet].map((slug) => `route/${slug}`),
        ...[...contacten.flat(), ...contacten_niet].map((slug) => `contact/${slug}`),
      ]
      const named = [...richtingen_moet, ...richtingen_niet.eerst, ...richtingen_niet.eerste_drie]
      expect([
        id,
        signalen.filter((slug) => !signals.has(`signaal/${slug}`)),
        named.map(nameForCase).filter((name) => !directions.has(name)),
        pages.filter((page) => !content.pages.has(page)),
      ]).toEqual([id, [], [], []])
    }
  })
})
