/** Turns the data of one version into that of the next. Pure: no clock, no disk, and the input is left alone. */
export type UpgradeStep = (data: unknown) => unknown

/**
 * Brings data of an older version to the newest one. `steps[0]` turns version 1 into 2, `steps[1]` 2 into 3, and so on,
 * so the newest version is `steps.length + 1`. The caller has checked that `from` lies between 1 and that.
 */
export function upgrade(data: unknown, from: number, steps: readonly UpgradeStep[]): unknown {
  return steps.slice(from - 1).reduce((current, step) => step(current), data)
}
