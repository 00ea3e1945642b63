/** What one run of axe looked at, as the axe tests leave it with their result. */
export interface AxeRun {
  readonly of: 'routes' | 'toestanden'
  readonly width: number
  readonly version: string
  /** How often axe looked at a screen, in any theme. */
  readonly looks: number
  /** Rules that were kept, over all those looks. */
  readonly passed: number
  readonly barriers: number
}

/** The tests of one kind, counted. */
export interface Counts {
  readonly passed: number
  readonly failed: number
}

/** The parts of Playwright's own JSON report that we read. */
interface Suite {
  readonly title: string
  readonly file: string
  readonly specs?: readonly {
    readonly ok: boolean
    readonly tests: readonly {
      readonly results: readonly {
        readonly attachments: readonly { readonly name: string; readonly body?: string }[]
      }[]
    }[]
  }[]
  readonly suites?: readonly Suite[]
}

interface Report {
  readonly suites: readonly Suite[]
}

/** Reads a report: how many tests of each file went well, and what axe looked at. */
export function readReport(text: string): {
  readonly files: ReadonlyMap<string, Counts>
  readonly axe: readonly AxeRun[]
} {
  const files = new Map<string, Counts>()
  const axe: AxeRun[] = []
  const visit = ({ file, specs = [], suites = [] }: Suite) => {
    for (const { ok, tests } of specs) {
      const before = files.get(file) ?? { passed: 0, failed: 0 }
      files.set(file, {
        passed: before.passed + (ok ? 1 : 0),
        failed: before.failed + (ok ? 0 : 1),
      })
      const attached = tests.flatMap(({ results }) => results.at(-1)?.attachments ?? [])
      for (const { name, body = '' } of attached)
        if (name === 'axe') axe.push(JSON.parse(Buffer.from(body, 'base64').toString()) as AxeRun)
    }
    suites.forEach(visit)
  }
  ;(JSON.parse(text) as Report).suites.forEach(visit)
  return { files, axe }
}
