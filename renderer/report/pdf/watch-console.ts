/**
 * Runs `work` and collects what it reported on the console as a warning or an error.
 * jsPDF catches failures of its own parts and only logs them; without this a broken file would look like a good one.
 */
export function watchConsole<Value>(work: () => Value): {
  readonly value: Value
  readonly complaints: readonly string[]
} {
  const complaints: string[] = []
  const watched = globalThis.console
  const { error, warn } = watched
  const collect = (...parts: unknown[]) => {
    complaints.push(parts.map(String).join(' '))
  }
  watched.error = collect
  watched.warn = collect
  try {
    return { value: work(), complaints }
  } finally {
    watched.error = error
    watched.warn = warn
  }
}
