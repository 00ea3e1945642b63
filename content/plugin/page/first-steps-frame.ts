import type { RootContent } from 'mdast'

/** The component in a page that stands around its first steps. No writer may use it: the build places it. */
const firstStepsComponent = 'EersteStappen'

/** The frame around first steps: a component of its own, so that who to call can stand beside them. */
export function makeFirstSteps(children: readonly RootContent[]): RootContent {
  return {
    type: 'mdxJsxFlowElement',
    name: firstStepsComponent,
    attributes: [],
    children: [...children],
  } as unknown as RootContent
}
