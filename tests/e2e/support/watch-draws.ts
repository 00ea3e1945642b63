import type { Page } from '@playwright/test'

/** What React drew: how many components in every part of the screen, by the name of the part. */
export type Draws = Readonly<Record<string, number>>

/**
 * Counts in the built app which components React draws. React tells a developer tool of every commit, also when it was
 * built for use; this is the smallest such tool. Call it before the page opens; the names of components are gone from a
 * build, so a component counts for the part of the screen in which it stands: the nearest field, group or region.
 */
export async function watchDraws(page: Page): Promise<void> {
  // What runs in the page below was compiled with a helper that keeps the names of functions; the page has none.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.addInitScript(countCommits)
}

/** What was drawn since this was last asked. */
export async function takeDraws(page: Page): Promise<Draws> {
  return page.evaluate(() => (globalThis as unknown as Counting).takeDraws())
}

interface Counting {
  takeDraws: () => Draws
}

/** The part of React's own bookkeeping that is read here. */
interface Fiber {
  readonly tag: number
  readonly flags: number
  readonly child: Fiber | null
  readonly sibling: Fiber | null
  readonly return: Fiber | null
  readonly alternate: Fiber | null
  readonly stateNode: unknown
}

/** Runs in the page. */
function countCommits(): void {
  /** Kinds of components: function, forward ref, memo, memo of a plain function. */
  const components = new Set([0, 11, 14, 15])
  const performedWork = 1
  let drawn: Record<string, number> = {}

  // the lists of React Aria also have elements that are in no page
  const isDrawn = (fiber: Fiber): fiber is Fiber & { readonly stateNode: Element } =>
    fiber.stateNode instanceof Element
  const findElement = (fiber: Fiber): Element | null => {
    for (let one: Fiber | null = fiber.child; one; one = one.sibling) {
      const found = isDrawn(one) ? one.stateNode : findElement(one)
      if (found) return found
    }
    return null
  }
  const findAround = (fiber: Fiber): Element | null => {
    for (let one = fiber.return; one; one = one.return) if (isDrawn(one)) return one.stateNode
    return null
  }
  const nameOf = (element: Element | null): string => {
    const part = element?.closest(
      '.guarded, .field, fieldset, details, form, nav, section, header, [role=group], [role=timer], .session, body',
    )
    if (!part) return 'elders'
    const by = part.getAttribute('aria-labelledby')
    const label = part.matches('.guarded, .field') ? 'label' : ':scope > legend, :scope > summary'
    return (
      part.getAttribute('aria-label') ??
      (by === null ? null : document.getElementById(by)?.textContent) ??
      part.querySelector(label)?.textContent ??
      part.className
    )
  }
  const count = (fiber: Fiber) => {
    const name = nameOf(findElement(fiber) ?? findAround(fiber))
    drawn[name] = (drawn[name] ?? 0) + 1
  }
  const walk = (fiber: Fiber) => {
    const before = fiber.alternate
    if (components.has(fiber.tag) && (fiber.flags & performedWork) !== 0) count(fiber)
    // what hangs below is the very same: nothing there was drawn
    if (before && before.child === fiber.child) return
    for (let one = fiber.child; one; one = one.sibling) walk(one)
  }
  Object.assign(globalThis, {
    __REACT_DEVTOOLS_GLOBAL_HOOK__: {
      supportsFiber: true,
      isDisabled: false,
      inject: () => 1,
      onScheduleFiberRoot: () => undefined,
      onCommitFiberUnmount: () => undefined,
      onPostCommitFiberRoot: () => undefined,
      onCommitFiberRoot: (_id: number, root: { readonly current: Fiber }) => walk(root.current),
    },
    takeDraws: () => {
      const taken = drawn
      drawn = {}
      return taken
    },
  })
}
