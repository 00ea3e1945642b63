import { chromium, type Browser, type Page } from '@playwright/test'
import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { build } from 'vite'
import { gzipSync } from 'node:zlib'
import { listSampleAddresses } from '../e2e/support/route-samples'
import { startApp, type RunningApp } from '../e2e/support/start-app'
import { findChromium } from '../prepare/find-chromium'
import { writeJson } from './json-argument'
import { show, spread } from './statistics'

const rounds = 15
const warmUps = 2
const opened = 17
/** Milliseconds between pointing at a link and pressing the button: a quick hand. */
const handMs = 100

/** Measures in Chromium: first paint of Start against an empty React page, layout shift, script size, and opening pages. */
async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'signaalwijzer-bench-'))
  const executablePath = findChromium()
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })
  const app = await startApp(join(folder, 'gegevens'))
  const empty = await serveEmptyPage(join(folder, 'leeg'))
  try {
    const paint = await measurePaint(browser, app, empty.address)
    const script = await measureScript(app)
    const pages = await measurePages(browser)
    const typing = await measureTyping(browser)
    const shift = await measureShift(browser)
    console.log(`Eerste beeld van Start, ${rounds} keer om en om, in milliseconden`)
    console.table([
      { pagina: 'signaalwijzer', mediaan: show(paint.ours.median), p95: show(paint.ours.p95) },
      { pagina: 'lege React-pagina', mediaan: show(paint.empty.median), p95: show(paint.empty.p95) },
    ])
    console.log(
      `Verhouding van de medianen: ${show(paint.ratio)} keer. Verschuiving van de pagina (CLS): ${paint.layoutShift.toFixed(3)}`,
    )
    console.log(`Script voor het eerste beeld: ${show(script / 1000)} kB gzip`)
    console.log(`Een pagina openen, van klik tot inhoud, ieder ${opened} pagina's die nog niet open waren`)
    console.table([
      { hoe: 'met de muis', mediaan: show(pages.pointed.median), p95: show(pages.pointed.p95) },
      { hoe: 'zonder eerst aan te wijzen', mediaan: show(pages.cold.median), p95: show(pages.cold.p95) },
    ])
    console.log(
      `Typen in het zoekveld, ${typing.keys} toetsen: ${typing.longTasks} taken boven 50 ms op de pagina, langste ${show(typing.longest)} ms`,
    )
    console.log(
      `Verschuiving bij het openen van ${shift.screens} schermen (CLS): hoogste ${shift.highest.toFixed(3)} (${shift.where})`,
    )
    await writeJson({
      typing,
      layoutShift: shift,
      firstPaint: paint,
      scriptGzipBytes: script,
      openPage: pages,
    })
  } finally {
    await browser.close()
    await app.kill()
    empty.server.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** The floor: React itself drawing one heading, built and served the same way. */
async function serveEmptyPage(
  folder: string,
): Promise<{ readonly server: Server; readonly address: string }> {
  const entry = '\0leeg.js'
  const { default: react } = await import('@vitejs/plugin-react')
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      react(),
      {
        name: 'leeg',
        resolveId: (id) => (id === 'leeg' ? entry : null),
        load: (id) =>
          id === entry
            ? `import { createElement } from 'react'\nimport { createRoot } from 'react-dom/client'\ncreateRoot(document.getElementById('app')).render(createElement('h1', null, 'Leeg'))`
            : null,
      },
    ],
    build: { outDir: folder, write: false, rolldownOptions: { input: 'leeg' } },
  })
  const [output] = 'output' in built ? built.output : []
  const script = output?.type === 'chunk' ? output.code : ''
  if (!script.includes('Leeg')) throw new Error('the empty page was not built')
  const html =
    '<!doctype html><html lang="nl"><head><title>Leeg</title><script type="module" src="/leeg.js"></script></head><body><div id="app"></div></body></html>'
  const zipped = { html: gzipSync(html), script: gzipSync(script) }
  const server = createServer((request, response) => {
    const isScript = request.url === '/leeg.js'
    response.writeHead(200, {
      'content-type': isScript ? 'text/javascript' : 'text/html; charset=utf-8',
      'content-encoding': 'gzip',
    })
    response.end(isScript ? zipped.script : zipped.html)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` }
}

async function measurePaint(browser: Browser, app: RunningApp, empty: string) {
  const context = await browser.newContext()
  const page = await context.newPage()
  await page.goto(app.address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const start = new URL('/', app.address).href
  const ours: number[] = []
  const theirs: number[] = []
  let layoutShift = 0
  for (let round = -warmUps; round < rounds; round += 1) {
    const own = await paintOf(page, start)
    const other = await paintOf(page, empty)
    if (round < 0) continue
    ours.push(own.paint)
    theirs.push(other.paint)
    layoutShift = Math.max(layoutShift, own.layoutShift)
  }
  await context.close()
  const sums = { ours: spread(ours), empty: spread(theirs), layoutShift }
  return { ...sums, ratio: sums.ours.median / sums.empty.median }
}

/** First contentful paint and layout shift of a fresh load, as the browser itself reports them. */
async function paintOf(page: Page, address: string): Promise<{ paint: number; layoutShift: number }> {
  await page.goto('about:blank')
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('networkidle')
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        let layoutShift = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            layoutShift += (entry as PerformanceEntry & { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
        new PerformanceObserver((list) => {
          const paint = list.getEntriesByName('first-contentful-paint')[0]?.startTime
          if (paint !== undefined) setTimeout(() => resolve({ paint, layoutShift }), 50)
        }).observe({ type: 'paint', buffered: true })
      }),
  )
}

/** Bytes, zipped, of the scripts that the page names itself: what must arrive before anything shows. */
async function measureScript(app: RunningApp): Promise<number> {
  const html = await (await fetch(new URL('/', app.address))).text()
  const files = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map((match) => match[1] ?? '')
  if (files.length === 0) throw new Error('the page names no script')
  const bytes = await Promise.all(files.map((file) => readFile(join('out/renderer', file))))
  return bytes.reduce((sum, file) => sum + gzipSync(file).length, 0)
}

/** From the click on a link to the first paragraph of the page, for pages that were not opened before. */
async function measurePages(browser: Browser) {
  const context = await browser.newContext()
  const page = await context.newPage()
  const again = await startApp(join(await mkdtemp(join(tmpdir(), 'signaalwijzer-bench-')), 'gegevens'))
  try {
    await page.goto(again.address)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.evaluate(() => (window.location.hash = '#/naslag/fenomeen'))
    await page.locator('.page-list a').first().waitFor()
    const links = await page
      .locator('.page-list a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
    const cold: number[] = []
    const pointed: number[] = []
    // The first page also loads the screen itself; it is left out, as a reader pays that once.
    const first = await page.evaluate(openLink, { link: links[0] ?? '', handMs: 0 })
    for (const [at, link] of links.slice(1, 2 * opened + 1).entries())
      if (at % 2 === 0) cold.push(await page.evaluate(openLink, { link, handMs: 0 }))
      else pointed.push(await page.evaluate(openLink, { link, handMs }))
    return { first, cold: spread(cold), pointed: spread(pointed) }
  } finally {
    await again.kill()
    await context.close()
  }
}

/** Opens every route of the app and adds up what moved on each without being asked, as the browser reports it. */
async function measureShift(browser: Browser) {
  const folder = await mkdtemp(join(tmpdir(), 'signaalwijzer-bench-'))
  const app = await startApp(join(folder, 'gegevens'))
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  const shifts: { readonly where: string; readonly shift: number }[] = []
  try {
    await page.goto(app.address)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.evaluate(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          performance.mark('schuif', { detail: (entry as PerformanceEntry & { value: number }).value })
      }).observe({ type: 'layout-shift' })
    })
    for (const where of listSampleAddresses()) {
      // From Start, so that the steps within one screen are each opened as a screen.
      await page.evaluate(() => (window.location.hash = '#/'))
      await page.getByRole('combobox').first().waitFor()
      await page.waitForLoadState('networkidle')
      await page.evaluate((to) => {
        performance.clearMarks('schuif')
        window.location.hash = to
      }, where)
      await page.waitForLoadState('networkidle')
      await page.getByRole('heading', { level: 1 }).waitFor()
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) =>
            setTimeout(() => {
              const marks = performance.getEntriesByName('schuif') as PerformanceMark[]
              resolve(marks.reduce((sum, mark) => sum + Number(mark.detail), 0))
            }, 300),
          ),
      )
      shifts.push({ where, shift })
    }
    const [worst] = shifts.toSorted((a, b) => b.shift - a.shift)
    return { screens: shifts.length, highest: worst?.shift ?? 0, where: worst?.where ?? '' }
  } finally {
    await context.close()
    await app.kill()
    await rm(folder, { recursive: true, force: true })
  }
}

/** Types queries letter by letter and counts what keeps the page's own thread busy for more than 50 ms. */
async function measureTyping(browser: Browser) {
  const folder = await mkdtemp(join(tmpdir(), 'signaalwijzer-bench-'))
  const app = await startApp(join(folder, 'gegevens'))
  const context = await browser.newContext()
  const page = await context.newPage()
  const queries = [
    'pinpas uitgeleend',
    'gelezel',
    'jongen heeft ineens twee telefoons wat nu',
    'bankhelpdeskfraude',
    'xqzwk',
  ]
  try {
    await page.goto(app.address)
    const field = page.getByRole('combobox')
    await field.click()
    await field.pressSequentially('zvh')
    await page.getByRole('option').first().waitFor()
    await page.evaluate(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) performance.mark('lang', { detail: entry.duration })
      }).observe({ type: 'longtask' })
    })
    for (const query of queries) {
      await field.fill('')
      await field.pressSequentially(query, { delay: 40 })
    }
    const long = await page.evaluate(() =>
      performance.getEntriesByName('lang').map((mark) => Number((mark as PerformanceMark).detail)),
    )
    return { keys: queries.join('').length, longTasks: long.length, longest: Math.max(0, ...long) }
  } finally {
    await context.close()
    await app.kill()
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Runs in the page: follows a link and resolves with the milliseconds until its body is drawn. With `handMs` it first
 * points at the link, as a hand with a mouse cannot help doing; the time counts from the click.
 */
async function openLink({ link, handMs }: { link: string; handMs: number }): Promise<number> {
  const anchor = document.createElement('a')
  anchor.href = link
  document.body.append(anchor)
  if (handMs > 0) {
    anchor.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
    await new Promise((resolve) => setTimeout(resolve, handMs))
  }
  return new Promise((resolve) => {
    const slug = link.split('/').at(-1) ?? ''
    const began = performance.now()
    const watcher = new MutationObserver(() => {
      const body = document.querySelector('.page-body p, .page-body li')
      const crumbs = window.location.hash.endsWith(slug) && document.querySelector('.page-body h2')
      if (!body || !crumbs || document.querySelector('[data-bench-old]')) return
      watcher.disconnect()
      anchor.remove()
      requestAnimationFrame(() => resolve(performance.now() - began))
    })
    document.querySelector('article')?.setAttribute('data-bench-old', '')
    watcher.observe(document.body, { childList: true, subtree: true, attributes: true })
    anchor.click()
  })
}

await main()
