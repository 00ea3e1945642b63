import type { Page } from '@playwright/test'
import { readdirSync } from 'node:fs'
import { sep } from 'node:path'
import { collections } from '../../../content/schema/collections'
import { addresses } from '../../../renderer/core/navigation/addresses'
import { spread } from '../statistics'

/** Of the pages of a collection, one in so many is opened. */
const oneIn = 3
/** Milliseconds between pointing at a link and pressing the button: a quick hand. */
const quickHandMs = 100
/** Milliseconds on a page before the next is opened: someone who leafs through, and does not read. */
const restMs = 600

/**
 * From the click on a link to the drawn page, for pages of every collection. Half are pointed at first, as a hand with a
 * mouse cannot help doing. The others count as cold only when their own file was fetched after the click.
 */
export async function measureOpening(page: Page) {
  const cold: number[] = []
  const pointed: number[] = []
  for (const [at, link] of listPageAddresses().entries()) {
    const handMs = at % 2 === 0 ? 0 : quickHandMs
    const { milliseconds, fetched } = await page.evaluate(openLink, { link, handMs })
    if (handMs > 0) pointed.push(milliseconds)
    else if (fetched) cold.push(milliseconds)
    await page.waitForTimeout(restMs)
  }
  return {
    cold: { pages: cold.length, ...spread(cold) },
    pointed: { pages: pointed.length, ...spread(pointed) },
  }
}

/** One in every so many MDX pages, the collections by turns, so that a page and its neighbour are seldom opened in a row. */
function listPageAddresses(): string[] {
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).sort()
  const shelves = collections.map((collection) =>
    files
      .filter((file) => file.startsWith(collection + sep) && file.endsWith('.mdx'))
      .filter((_, at) => at % oneIn === 0)
      .map((file) => addresses.page(file.slice(0, -'.mdx'.length).replaceAll(sep, '/'))),
  )
  const longest = Math.max(...shelves.map((shelf) => shelf.length))
  return Array.from({ length: longest }, (_, at) => shelves.flatMap((shelf) => shelf[at] ?? [])).flat()
}

/**
 * Runs in the page: follows a link and resolves with the milliseconds until its page is drawn, and whether the page's own
 * file was fetched in that time. With `handMs` it first points at the link; the time counts from the click.
 */
async function openLink({ link, handMs }: { link: string; handMs: number }) {
  const anchor = document.createElement('a')
  anchor.href = link
  document.body.append(anchor)
  if (handMs > 0) {
    anchor.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }))
    await new Promise((resolve) => setTimeout(resolve, handMs))
  }
  performance.clearResourceTimings()
  const slug = link.split('/').at(-1) ?? ''
  const old = document.querySelector('article')
  const began = performance.now()
  return new Promise<{ readonly milliseconds: number; readonly fetched: boolean }>((resolve) => {
    const watcher = new MutationObserver(() => {
      const article = document.querySelector('article')
      // A page is put there whole: with its heading comes its text.
      if (
        article === null ||
        article === old ||
        article.querySelector('.page-body p, .page-body li') === null
      )
        return
      watcher.disconnect()
      anchor.remove()
      requestAnimationFrame(() => {
        const milliseconds = performance.now() - began
        const fetched = performance
          .getEntriesByType('resource')
          .some(({ name }) => name.includes(`/${slug}-`))
        resolve({ milliseconds, fetched })
      })
    })
    watcher.observe(document.body, { childList: true, subtree: true })
    anchor.click()
  })
}
