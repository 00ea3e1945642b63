import { makeCounts, makeOwnTemplate } from '../unit/main/example-documents'
import { makeEntry } from '../unit/main/example-social-map'
import { expect, test } from './support/app-test'
import { sampleSession } from './support/route-samples'
import { putFile, putOwnTemplates, putSession } from './support/session-files'
import { tourRoutes, visit } from './support/tour'

/** What a script would leave in the page, and what the browser reported as against the policy. */
interface Caught {
  ran: string[]
  reports: string[]
}

declare global {
  interface Window {
    caught?: Caught
  }
}

const run = "window.caught?.ran.push('ja')"

/** Ways in which text has become a program elsewhere. */
const hostile = [
  `<script>${run}</script>`,
  `<img src=x onerror="${run}">`,
  `"><svg onload="${run}">`,
  `<a href="javascript:${run}">klik</a>`,
  `<iframe srcdoc="<script>parent.${run}</script>"></iframe>`,
  `</style><style>*{background:url(https://elders.nl/x)}</style>`,
  `{{constructor.constructor("${run}")()}}`,
  '${globalThis.caught.ran.push(1)}',
]
const text = hostile.join('\n')
const line = `<img src=x onerror="${run}">`

const sheet = `:root { --basis-color-accent: red; } </style><script>${run}</script> :root{background:url("javascript:${run}")}`

test.beforeEach(async ({ page, dataFolder }) => {
  await page.addInitScript(() => {
    const caught: Caught = { ran: [], reports: [] }
    window.caught = caught
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      caught.reports.push(`${violatedDirective} ${blockedURI}`)
    })
  })
  await putSession(dataFolder, {
    id: sampleSession,
    title: line,
    municipality: line,
    place: line,
    purpose: text,
    group: { people: 12, functions: line, expected: [] },
    steps: [
      {
        id: 'opening',
        title: line,
        goal: text,
        minutes: 10,
        minimumMinutes: 5,
        plannedMinutes: 10,
        form: line,
        instructions: hostile,
        checklist: [{ text: line, done: false }],
        questions: hostile,
        toNote: hostile,
        notes: text,
      },
    ],
    parked: [{ id: 'parkeer-een', text: line, stepId: 'opening' }],
    closing: {
      followUp: '',
      recipients: line,
      keepUntil: '',
      summary: text,
      readBack: false,
      nextLead: '',
      better: '',
    },
  })
  await putOwnTemplates(
    dataFolder,
    makeOwnTemplate({ title: line, goal: text, roles: [line], copiedFrom: line }),
  )
  const put = (name: string, kind: string, data: unknown) =>
    putFile(dataFolder, [name], JSON.stringify({ version: 1, kind, data }))
  await put('sociale-kaart.json', 'sociale-kaart', [
    makeEntry({ organisation: line, role: line, purpose: line, hours: line, checkedBy: line }),
    makeEntry({ id: 'tweede', website: `javascript:${run}`, phone: line, email: line }),
  ])
  await put('tellingen.json', 'tellingen-van-anderen', [
    makeCounts({ name: line, municipalities: [{ name: line, sessions: 2, people: 21 }] }),
  ])
  await put('instellingen.json', 'instellingen', {
    welcomed: true,
    look: 'eigen',
    ownTheme: { name: line, tokens: { 'color-accent': '#0b5c6b' } },
    recentSearches: [line],
    missedSearches: [line],
    countsName: line,
  })
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('text with scripts in it never runs, on any screen, and the browser has nothing to report', async ({
  page,
}) => {
  test.slow()
  await tourRoutes(page, async (address) => {
    const caught = await page.evaluate(() => window.caught)
    expect(caught, address).toEqual({ ran: [], reports: [] })
    const links = await page.evaluate(() => [...document.links].map(({ protocol }) => protocol))
    expect(links, address).not.toContain('javascript:')
  })
  // it was there, and it was shown as what it is: text
  await visit(page, `#/sessies/${sampleSession}/verslag`)
  await expect(page.getByRole('main').getByText('onerror=').first()).toBeVisible()
})

test('a theme file and a counts file with scripts in them are taken for what fits, or refused', async ({
  page,
}) => {
  const open = async (button: string, name: string, body: string) => {
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: button }).click()
    await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(body) })
  }
  const screen = page.getByRole('main')
  await visit(page, '#/instellingen')
  await open('Kies een bestand met een eigen thema', 'thema.css', sheet)
  await visit(page, '#/voortgang')
  const counts = makeCounts({ id: 'ander', name: line })
  await open(
    'Open tellingen van een ander',
    'tellingen.json',
    JSON.stringify({ version: 1, kind: 'tellingen', data: counts }),
  )
  await expect(screen.getByText('onerror=').first()).toBeVisible()
  await page.getByRole('button', { name: 'Tel deze mee' }).click()
  await expect(screen.getByText('onerror=').first()).toBeVisible()
  expect(await page.evaluate(() => window.caught)).toEqual({ ran: [], reports: [] })
})

test('a script that did get into the page would be stopped, and reported', async ({ browser, app }) => {
  // on a page of its own: a breach fails the usual one
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.addInitScript(() => {
    const caught: Caught = { ran: [], reports: [] }
    window.caught = caught
    document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => {
      caught.reports.push(violatedDirective)
    })
  })
  await page.goto(new URL(app.address).origin)
  await page.evaluate((html) => {
    document.body.insertAdjacentHTML('beforeend', html)
  }, `<img src=x onerror="${run}"><a id="kwaad" href="javascript:${run}">klik</a>`)
  await expect.poll(() => page.evaluate(() => window.caught?.reports)).toContain('script-src-attr')
  await page.evaluate(() => document.getElementById('kwaad')?.click())
  await expect.poll(() => page.evaluate(() => window.caught?.reports)).toContain('script-src-elem')
  expect(await page.evaluate(() => window.caught?.ran)).toEqual([])
  await context.close()
})
