/**
 * The components that a page may use. `carries` says whether text inside it is accounted for (a fact, or our own),
 * `named` whether it names something by id. Those that include what stands elsewhere are empty, on a line of their own.
 */
export const pageComponents = {
  Feit: { carries: true, named: true },
  Eigen: { carries: true, named: false },
  Vraag: { carries: true, named: false },
  NietZeggen: { carries: true, named: false },
  LetOp: { carries: false, named: false },
  Tegenover: { carries: false, named: false },
  Advies: { carries: false, named: true },
  Straffen: { carries: false, named: true },
} as const

export type PageComponent = keyof typeof pageComponents

/** Whether a name in MDX is one of ours. */
export function isPageComponent(name: string | null): name is PageComponent {
  return name !== null && Object.hasOwn(pageComponents, name)
}
