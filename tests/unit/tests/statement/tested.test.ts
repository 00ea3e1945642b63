import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { lastTested } from '../../../../renderer/features/statement/tested'
import { describeScope, describeTested } from '../../../statement/describe-tested'
import { readReport } from '../../../statement/read-report'

const again = 'draai `npm run statement` en zet het nieuwe bestand erbij'

it(`speaks of the routes, states and themes of today: anders ${again}`, () => {
  expect(lastTested.scope).toEqual(describeScope())
})

it(`was made with the axe of today: anders ${again}`, async () => {
  const lock = JSON.parse(await readFile('node_modules/axe-core/package.json', 'utf8')) as { version: string }
  expect(lastTested.axe.version).toBe(lock.version)
})

it('says what a run found, in good and in bad', () => {
  const axe = (run: object) => ({
    name: 'axe',
    body: Buffer.from(JSON.stringify(run)).toString('base64'),
  })
  const spec = (ok: boolean, attachments: object[] = []) => ({ ok, tests: [{ results: [{ attachments }] }] })
  const suite = (file: string, specs: object[]) => ({
    title: file,
    file,
    specs: [],
    suites: [{ title: '', file, specs }],
  })
  const run = { of: 'routes', width: 640, version: '4.0.0', looks: 3, passed: 90, barriers: 1 }
  const report = JSON.stringify({
    suites: [
      suite('accessibility/axe.spec.ts', [
        spec(false, [axe(run)]),
        spec(true, [axe({ ...run, width: 1280, barriers: 0 })]),
      ]),
      suite('accessibility/layout.spec.ts', [spec(true)]),
      suite('accessibility/announcements.spec.ts', [spec(true)]),
      suite('accessibility/roles.spec.ts', [spec(true)]),
      suite('keyboard.spec.ts', [spec(true), spec(true)]),
    ],
  })
  expect(describeTested(report, '2026-11-25', 'Chromium 150')).toMatchObject({
    axe: { version: '4.0.0', widths: [1280, 640], looks: 6, passed: 180, barriers: 1 },
    tests: { axe: { passed: 1, failed: 1 }, keyboard: { passed: 2, failed: 0 } },
  })
})

it('refuses to speak of tests that did not run', () => {
  expect(readReport('{"suites":[]}').axe).toEqual([])
  expect(() => describeTested('{"suites":[]}', '2026-11-25', 'Chromium')).toThrow(/no run of axe/)
})
