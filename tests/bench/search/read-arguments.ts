/** What the command was asked. */
export interface BenchArguments {
  readonly queries: string | null
  readonly json: string | null
  /** Only quality, without timing: for a quick look. */
  readonly quick: boolean
}

/** Reads `[--queries FILE] [--json FILE] [--quick]`; throws one clear sentence on anything else. */
export function readArguments(words: readonly string[]): BenchArguments {
  let queries: string | null = null
  let json: string | null = null
  let quick = false
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]
    if (word === '--quick') {
      quick = true
      continue
    }
    const value = words[at + 1]
    if ((word !== '--queries' && word !== '--json') || value === undefined) {
      throw new Error(
        `Onbekend of onvolledig: ${word ?? ''}. Gebruik: [--queries BESTAND] [--json BESTAND] [--quick].`,
      )
    }
    if (word === '--queries') queries = value
    else json = value
    at += 1
  }
  return { queries, json, quick }
}
