/** Waits for something, but never longer than `ms`. What it waits for may fail: waiting is then over too. */
export function waitAtMost(ms: number, done: Promise<unknown>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    const end = () => {
      clearTimeout(timer)
      resolve()
    }
    done.then(end, end)
  })
}
