/** The components that a page may use. `carries` says whether text inside it is accounted for (a fact, or our own). */
export const pageComponents = {
  Feit: { carries: true },
  Eigen: { carries: true },
  Vraag: { carries: true },
  NietZeggen: { carries: true },
  LetOp: { carries: false },
  Tegenover: { carries: false },
} as const

export type PageComponent = keyof typeof pageComponents

/** Whether a name in MDX is one of ours. */
export function isPageComponent(name: string | null): name is PageComponent {
  return name !== null && Object.hasOwn(pageComponents, name)
}
