/** Does work that can be done in slices all at once. */
export function finish<Result>(work: Iterator<undefined, Result>): Result {
  let step = work.next()
  while (step.done !== true) step = work.next()
  return step.value
}
