/** Longer than this the page is not held up. */
const sliceMs = 16

/** Does work in slices between which the page draws and listens. Stops, and answers nothing, when it is no longer wanted. */
export async function runInSlices<Result>(
  work: Iterator<undefined, Result>,
  isStale: () => boolean = () => false,
): Promise<Result | undefined> {
  let began = performance.now()
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value
    if (performance.now() - began < sliceMs) continue
    await new Promise<void>((resolve) => {
      setTimeout(resolve)
    })
    if (isStale()) return undefined
    began = performance.now()
  }
}
